using System.Collections.Concurrent;
using Microsoft.Playwright;
using Protokollarchiv.Commands;

namespace Protokollarchiv.Tests.Browser;

/// <summary>
/// An archive in which every place that somebody can write in tries to run a script. Each attempt calls <c>boese</c> with the name of its place,
/// and is shown as it was written.
/// </summary>
public sealed class InjectionTests : IAsyncLifetime, IDisposable
{
    private const string Minutes = "/protokolle/2022-10-24-vorstand/";

    /// <summary>The places whose text is on the page of the minutes.</summary>
    private static readonly string[] OnTheMinutes =
    [
        "titel", "gremium", "ort", "nummer", "ueberschrift", "beschluss", "aufgabe", "wer", "absatz", "ereignis", "stil", "rahmen", "basis", "umleitung", "formular", "bildtext", "linktext", "doppelklammer", "zelle", "code", "zitat", "entitaet", "anlage", "fussnote", "autolink",
    ];

    private readonly SmallArchive archive = SmallArchive.Of("""
        -- site.yml --
        titel: "Verein </title><script>boese('verein')</script>"
        untertitel: "<img src=x onerror=boese('untertitel')>"
        -- seiten/impressum.md --
        ---
        titel: "Impressum <script>boese('seite')</script>"
        menue: 1
        ---
        <script>boese('seitentext')</script>
        -- personen/karla-blau.md --
        ---
        name: "Karla <img src=x onerror=boese('name')> Blau"
        kurz: ["K. Blau", "<svg onload=boese('kurz')>"]
        organisation: "Nord <script>boese('organisation')</script>"
        rolle: "<b onmouseover=boese('rolle')>Vorsitz</b>"
        ---
        Sie leitet den <a href="javascript:boese('ueber')">Verein</a>.
        -- partner/nord.md --
        ---
        name: "Nord <script>boese('organisation')</script>"
        ort: "\"><script>boese('partnerort')</script>"
        web: "https://nord.example/\" onmouseover=\"boese('web')"
        art: "<i onclick=boese('art')>Verein</i>"
        ---
        -- themen/dach.md --
        ---
        name: "Dach <script>boese('thema')</script>"
        kurz: [Dach]
        ---
        -- protokolle/bild.svg --
        <svg xmlns="http://www.w3.org/2000/svg" onload="boese('svg')"><script>boese('svg')</script></svg>
        -- protokolle/<img src=x onerror=boese('anlage')>.txt --
        Text
        -- protokolle/2022-10-24-vorstand.md --
        ---
        titel: "Sitzung </script><script>boese('titel')</script>"
        gremium: "Vorstand <script>boese('gremium')</script>"
        ort: "Saal \" onmouseover=\"boese('ort')\" x=\""
        nummer: "<script>boese('nummer')</script>"
        anwesend: ["K. Blau", "Rolf <script>boese`anwesend`</script>"]
        themen: ["Dach <script>boese('thema')</script>"]
        anlagen: ["<img src=x onerror=boese('anlage')>.txt", bild.svg, "https://nord.example/\" onmouseover=\"boese('anlagelink')"]
        ---
        # TOP 1: Dach <img src=x onerror=boese('ueberschrift')>

        K. Blau: Die Klausurtagung sagt <script>boese('absatz')</script> zum Dach. <!-- <script>boese('kommentar')</script> -->

        Beschluss: Das Dach <script>boese('beschluss')</script> bleibt. Einstimmig.

        - [ ] Dach <svg/onload=boese('aufgabe')> decken (K. Blau <script>boese('wer')</script>, bis 14.11.2022)

        <div onclick="boese('ereignis')" style="position:fixed">Ereignis</div>

        <style>* { background: url(https://boese.example/?boese('stil')) }</style>

        <iframe srcdoc="<script>parent.boese('rahmen')</script>"></iframe> <base href="https://boese.example/boese('basis')/">

        <meta http-equiv="refresh" content="0;url=https://boese.example/boese('umleitung')"> <form action="https://boese.example/"><button formaction="javascript:boese('formular')">Los</button></form>

        ![" onerror="boese('bildtext')](bild.svg) ![fern](https://boese.example/bild.png) ![fern](//boese.example/bild.png)

        [<img src=x onerror=boese('linktext')>](javascript:boese('link1')) [b](JaVaScRiPt:boese('link2')) [c](data:text/html,<script>boese('link3')</script>) [d](vbscript:boese('link4')) [e](&#106;avascript:boese('link5')) [f](java%0ascript:boese('link6')) [g](<java	script:boese('link7')>) [h](https://ok.example "x" onclick=boese('link8')")

        <javascript:boese('autolink')> und [[<script>boese('doppelklammer')</script>]] und [[K. Blau|<script>boese('doppelklammer')</script>]]

        | a | <script>boese('zelle')</script> |
        |---|---|
        | b | c |

        ```html onload=boese('sprache')
        <script>boese('code')</script>
        ```

        > <script>boese('zitat')</script>

        &lt;script&gt;boese('entitaet')&lt;/script&gt;

        {% raw %}{{ constructor.constructor("boese('liquid')")() }}{% endraw %}

        Mit Fußnote[^1] <script>boese('fussnote')</script>

        [^1]: <script>boese('note')</script>
        """);

    private readonly SiteServer server = new();
    private readonly ConcurrentQueue<string> complaints = new();
    private IBrowserContext? window;
    private IPage? opened;

    private IPage Page => opened ?? throw new InvalidOperationException("Not open yet.");

    public async Task InitializeAsync()
    {
        var context = SmallArchive.Context();
        SiteBuild.Run(new BuildOptions { Input = archive.Input, Output = archive.Output, Theme = Repository.PathOf("themes/standard") }, publish: true, context);
        Assert.False(context.Failed, string.Join('\n', context.Diagnostics.Sorted().Select(d => d.ToString())));
        server.AddFolder(archive.Output, "");
        window = await Chromium.OpenAsync();
        opened = await window.NewPageAsync();
        await Page.AddInitScriptAsync("window.ran = []; window.boese = place => window.ran.push(place);");
        Page.Console += (_, message) => complaints.Enqueue(message.Text);
        Page.PageError += (_, error) => complaints.Enqueue(error);
        Page.Dialog += (_, dialog) =>
        {
            complaints.Enqueue($"dialog: {dialog.Message}");
            _ = dialog.DismissAsync();
        };
        Page.Request += (_, request) =>
        {
            if (!request.Url.StartsWith(server.Url + "/", StringComparison.Ordinal))
            {
                complaints.Enqueue($"request: {request.Url}");
            }
        };
    }

    public async Task DisposeAsync()
    {
        await window!.CloseAsync();
        Dispose();
    }

    public void Dispose()
    {
        server.Dispose();
        if (Directory.Exists(archive.Input))
        {
            archive.Dispose();
        }
    }

    [Fact]
    public async Task No_page_runs_loads_or_complains_of_what_was_written()
    {
        var pages = server.Files.Keys.Where(path => path.EndsWith(".html", StringComparison.Ordinal)).Order(StringComparer.Ordinal).Select(path => "/" + path.Replace("index.html", "", StringComparison.Ordinal)).ToList();
        Assert.Contains(Minutes, pages);

        foreach (var url in pages)
        {
            await Page.GotoAsync(server.Url + url);
            await AssertHarmlessAsync(url);
        }
    }

    [Fact]
    public async Task What_was_written_is_shown_as_it_was_written()
    {
        await Page.GotoAsync(server.Url + Minutes);
        var shown = await Page.EvaluateAsync<string>("document.title + document.querySelector('main').textContent + [...document.querySelectorAll('main img')].map(i => i.alt)");

        Assert.Contains("boese`anwesend`", shown, StringComparison.Ordinal);
        Assert.All(OnTheMinutes, place => Assert.Contains($"boese('{place}')", shown, StringComparison.Ordinal));
        foreach (var (url, place) in new[] { ("/", "verein"), ("/impressum/", "seite"), ("/impressum/", "seitentext"), ("/personen/karla-blau/", "name"), ("/personen/karla-blau/", "organisation"), ("/personen/karla-blau/", "rolle"), ("/partner/nord/", "organisation"), ("/partner/nord/", "partnerort"), ("/themen/dach/", "thema"), ("/themen/dach/", "absatz"), ("/beschluesse/", "beschluss"), ("/aufgaben/", "aufgabe"), ("/personen/karla-blau/", "absatz") })
        {
            await Page.GotoAsync(server.Url + url);
            Assert.Contains($"boese('{place}')", await Page.EvaluateAsync<string>("document.title + document.body.textContent"), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Results_suggestions_and_cards_show_it_as_text()
    {
        foreach (var query in new[] { "boese", "Klausurtagung", "Klausurtagnug", "Dach <script>boese('q')</script>", "<img src=x onerror=boese('q')>", "\"><svg onload=boese('q')>", "javascript:boese('q')", "person:<script>boese('q')</script>", "Zugspitze</script><script>boese('q')</script>", "Karla", "Nord" })
        {
            foreach (var more in query.StartsWith("Klaus", StringComparison.Ordinal) ? new[] { "", "&ansicht=dossier", "&person=%3Cscript%3Eboese('p')%3C/script%3E&jahr=%22onload=boese('j')&thema=dach" } : [""])
            {
                await Page.GotoAsync($"{server.Url}/suche/?q={Uri.EscapeDataString(query)}{more}");
                await Page.WaitForSelectorAsync("#treffer[data-anzahl]", new PageWaitForSelectorOptions { State = WaitForSelectorState.Attached, Timeout = 20_000 });
                await AssertHarmlessAsync(query + more);
            }
        }

        await Page.GotoAsync($"{server.Url}/suche/?q=Klausurtagung");
        await Page.WaitForSelectorAsync("#treffer > li");
        Assert.Contains("boese('absatz')", await Page.TextContentAsync("#treffer") ?? "", StringComparison.Ordinal);
        Assert.Contains("boese('titel')", await Page.TextContentAsync("#treffer") ?? "", StringComparison.Ordinal);

        await Page.GotoAsync(server.Url + Minutes);
        await Page.HoverAsync("main .text a[href^='/personen/']");
        await Page.WaitForSelectorAsync(".hinweis");
        Assert.Contains("boese('name')", await Page.TextContentAsync(".hinweis") ?? "", StringComparison.Ordinal);
        await AssertHarmlessAsync("card");
    }

    [Fact]
    public async Task A_picture_that_is_opened_by_itself_runs_nothing()
    {
        await Page.GotoAsync($"{server.Url}{Minutes}bild.svg");

        Assert.Empty(await Page.EvaluateAsync<string[]>("window.ran"));
    }

    /// <summary>Nothing ran, nothing was loaded or complained of, and the page has no element, handler or link that the site does not make itself.</summary>
    private async Task AssertHarmlessAsync(string place)
    {
        var found = await Page.EvaluateAsync<string[]>(
            """
            () => [
              ...window.ran,
              ...[...document.querySelectorAll('script')].filter(s => s.type !== 'application/ld+json' && !(s.getAttribute('src') ?? '').startsWith('/assets/')).map(s => s.outerHTML),
              ...[...document.querySelectorAll('script[type="application/ld+json"]')].flatMap(s => { try { JSON.parse(s.textContent); return []; } catch { return [s.outerHTML]; } }),
              ...[...document.querySelectorAll('style, iframe, object, embed, base, main form[action^="http"], meta[http-equiv], [style*="fixed"], [srcdoc], [formaction]')].map(e => e.outerHTML),
              ...[...document.querySelectorAll('*')].filter(e => [...e.attributes].some(a => a.name.startsWith('on'))).map(e => e.outerHTML),
              ...[...document.querySelectorAll('a, area, use, image')].filter(a => /^\s*(javascript|data|vbscript):/i.test(a.href?.baseVal ?? a.href ?? '')).map(a => a.outerHTML),
              ...[...document.querySelectorAll('img')].filter(i => new URL(i.src).origin !== location.origin).map(i => i.outerHTML),
            ]
            """);

        Assert.True(found.Length == 0 && complaints.IsEmpty, $"{place}: {string.Join('\n', found.Concat(complaints))}");
    }
}
