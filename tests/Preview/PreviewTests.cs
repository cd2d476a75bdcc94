using System.Net;
using Microsoft.Playwright;
using Protokollarchiv.Tests.Browser;

namespace Protokollarchiv.Tests.Preview;

/// <summary>Whoever writes minutes sees in the browser what was saved, and what is wrong with it.</summary>
public sealed class PreviewTests : IDisposable
{
    private const string Minutes = "protokolle/2022-10-24-vorstand.md";
    private const string Page = "/protokolle/2022-10-24-vorstand/";

    private static readonly string Long = string.Join("\n\n", Enumerable.Range(1, 60).Select(i => $"Absatz {i} über den Garten."));

    private readonly SmallArchive archive = SmallArchive.Of(
        $"""
        -- personen/karl-meier.md --
        ---
        name: Karl Meier
        ---
        -- {Minutes} --
        ---
        gremium: Vorstand
        ---
        ## 1. Garten

        {Long}
        -- protokolle/2022-11-24-vorstand.md --
        ---
        gremium: Vorstand
        ---
        ## 1. Garten
        """);

    [Fact]
    public async Task An_open_page_follows_what_is_saved_and_keeps_its_place()
    {
        using var preview = PreviewProcess.Of("--input", archive.Input);
        await using var window = await Chromium.OpenAsync();
        var page = await OpenAsync(window, preview.Url + Page);
        await page.EvaluateAsync("scrollTo({ top: 900, behavior: 'instant' })");

        archive.Write(Minutes, $"---\ngremium: Vorstand\n---\n## 1. Garten\n\n{Long}\n\nZum Schluss dankt Karl Meier allen.\n");
        await page.WaitForSelectorAsync("text=Zum Schluss dankt", new() { State = WaitForSelectorState.Attached });

        Assert.Equal(900, await page.EvaluateAsync<double>("scrollY"), tolerance: 1.0);
        Assert.Equal("/personen/karl-meier/", await page.GetAttributeAsync("main a:text-is('Karl Meier')", "href"));
    }

    [Fact]
    public async Task An_open_page_shows_what_was_saved_while_the_preview_was_stopped()
    {
        await using var window = await Chromium.OpenAsync();
        var first = PreviewProcess.Of("--input", archive.Input);
        var page = await OpenAsync(window, first.Url + Page);

        first.Dispose();
        archive.Write(Minutes, "---\ngremium: Vorstand\n---\n## 1. Garten\n\nDas Beet ist gejätet.\n");
        using var second = PreviewProcess.At(new Uri(first.Url).Port, "--input", archive.Input);

        await page.WaitForSelectorAsync("text=Das Beet ist gejätet.");
    }

    [Fact]
    public async Task A_page_shows_what_was_saved_before_it_listened()
    {
        using var preview = PreviewProcess.Of("--input", archive.Input);
        await using var window = await Chromium.OpenAsync();
        using var client = new HttpClient { BaseAddress = new Uri(preview.Url) };
        var page = await window.NewPageAsync();
        var saved = new TaskCompletionSource();
        await page.RouteAsync("**/-vorschau/ereignisse", async route =>
        {
            await saved.Task;
            await route.ContinueAsync();
        });
        await page.GotoAsync(preview.Url + Page);

        archive.Write(Minutes, "---\ngremium: Vorstand\n---\n## 1. Garten\n\nDas Beet ist gejätet.\n");
        await Eventually(async () => (await client.GetStringAsync(Page)).Contains("gejätet", StringComparison.Ordinal));
        saved.SetResult();

        await page.WaitForSelectorAsync("text=Das Beet ist gejätet.");
    }

    [Fact]
    public async Task What_an_attachment_says_now_is_found()
    {
        archive.Write("protokolle/angebot.txt", "Wir liefern Rindenmulch.");
        archive.Write("protokolle/2022-12-24-vorstand.md", "---\ngremium: Vorstand\nanlagen: [angebot.txt]\n---\n## 1. Garten\n");
        using var preview = PreviewProcess.Of("--input", archive.Input);
        await using var window = await Chromium.OpenAsync();
        var page = await OpenAsync(window, preview.Url + "/suche/?q=Rindenmulch");
        await page.WaitForSelectorAsync("#treffer a[href$='angebot.txt']");

        archive.Write("protokolle/angebot.txt", "Wir liefern nur noch Kies, keinen Mulch.");
        await page.WaitForSelectorAsync("#treffer[data-anzahl='0']", new() { State = WaitForSelectorState.Attached });
        await page.GotoAsync(preview.Url + "/suche/?q=Kies");

        await page.WaitForSelectorAsync("#treffer a[href$='angebot.txt']");
    }

    [Fact]
    public async Task A_title_changes_in_every_list_and_new_minutes_appear()
    {
        using var preview = PreviewProcess.Of("--input", archive.Input);
        await using var window = await Chromium.OpenAsync();
        var page = await OpenAsync(window, preview.Url + "/protokolle/");

        archive.Write(Minutes, "---\ngremium: Vorstand\ntitel: Ein ganz anderer Titel\n---\n## 1. Garten\n");
        await page.WaitForSelectorAsync("main a:text('Ein ganz anderer Titel')");
        archive.Write("protokolle/2023/2023-01-09-vorstand.md", "---\ngremium: Vorstand\n---\n## 1. Neujahr\n");

        await page.WaitForSelectorAsync("main a[href='/protokolle/2023-01-09-vorstand/']");
    }

    [Fact]
    public async Task An_error_shows_in_the_page_and_goes_when_it_is_mended()
    {
        using var preview = PreviewProcess.Of("--input", archive.Input);
        await using var window = await Chromium.OpenAsync();
        var page = await OpenAsync(window, preview.Url + Page);

        archive.Write(Minutes, "---\ndatum: 24.13.2022\n---\n## 1. Garten\n");
        var shown = await (await page.WaitForSelectorAsync("[role=alert]"))!.InnerTextAsync();
        archive.Write(Minutes, "---\ngremium: Vorstand\n---\n## 1. Garten\n");
        await page.WaitForSelectorAsync("[role=alert]", new() { State = WaitForSelectorState.Detached });

        Assert.StartsWith($"{Minutes}:2:8 MIN1002: „24.13.2022“ ist kein Datum.", shown, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_search_page_goes_on_and_finds_what_was_saved()
    {
        using var preview = PreviewProcess.Of("--input", archive.Input);
        await using var window = await Chromium.OpenAsync();
        var page = await OpenAsync(window, preview.Url + "/suche/?q=Gartenzaun");
        await page.WaitForSelectorAsync("#treffer[data-anzahl='0']", new() { State = WaitForSelectorState.Attached });

        archive.Write(Minutes, "---\ngremium: Vorstand\n---\n## 1. Garten\n\nDer Gartenzaun und die Kräuterspirale sind fertig.\n");
        await page.WaitForSelectorAsync("#treffer mark:text-is('Gartenzaun')");
        await page.FillAsync("#suchwort", "Kräuterspirale");

        await page.WaitForSelectorAsync("#treffer mark:text-is('Kräuterspirale')");
    }

    [Fact]
    public async Task A_page_whose_template_is_broken_says_so_and_comes_back_when_it_is_mended()
    {
        var theme = Path.Combine(archive.Input, "..", "theme");
        Directory.CreateDirectory(Path.Combine(theme, "pages"));
        await File.WriteAllTextAsync(Path.Combine(theme, "theme.yml"), "basis: standard\n");
        await File.WriteAllTextAsync(Path.Combine(theme, "pages/start.liquid"), "<h1>Garten</h1>\n{% if %}");
        using var preview = PreviewProcess.Of("--input", archive.Input, "--theme", theme);
        await using var window = await Chromium.OpenAsync();
        var page = await OpenAsync(window, preview.Url + "/");

        var shown = await page.InnerTextAsync("[role=alert]");
        await File.WriteAllTextAsync(Path.Combine(theme, "pages/start.liquid"), "<h1>Garten, gemäht</h1>");
        await page.WaitForSelectorAsync("main h1:text-is('Garten, gemäht')");

        Assert.Matches(@"^\S*pages/start\.liquid:2:\d+ THE5\d+: [^\n]+$", shown.Trim());
        Assert.Equal(0, await page.Locator("[role=alert]").CountAsync());
    }

    [Fact]
    public async Task Search_and_files_beside_the_pages_are_there()
    {
        using var preview = PreviewProcess.Of("--input", archive.Input);
        using var client = new HttpClient { BaseAddress = new Uri(preview.Url) };

        Assert.Equal(HttpStatusCode.OK, await Get("/suche/index.json"));
        Assert.Equal(HttpStatusCode.OK, await Get("/termine.ics"));
        Assert.Equal(HttpStatusCode.OK, await Get("/api/oparl/system.json"));
        Assert.Equal(HttpStatusCode.NotFound, await Get("/gibt-es-nicht/"));

        async Task<HttpStatusCode> Get(string path) => (await client.GetAsync(path)).StatusCode;
    }

    [Fact]
    public async Task An_address_without_its_last_slash_leads_to_the_page()
    {
        using var preview = PreviewProcess.Of("--input", archive.Input);
        using var client = new HttpClient { BaseAddress = new Uri(preview.Url) };

        var answer = await client.GetAsync("/suche?q=Garten");

        Assert.Equal((HttpStatusCode.OK, "/suche/?q=Garten"), (answer.StatusCode, answer.RequestMessage!.RequestUri!.PathAndQuery));
    }

    [Fact]
    public void A_theme_that_is_not_there_is_an_error_as_for_a_build()
    {
        var run = ProgramRun.Of("preview", "--input", archive.Input, "--theme", "fehlt");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("error THE5101", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_theme_in_any_folder_is_followed()
    {
        using var folder = SmallArchive.Of("-- thema/theme.yml --\nname: Verein\nbasis: standard\n-- thema/locales/de.yml --\nmenu:\n  topics: Schlagworte\n");
        using var preview = PreviewProcess.Of("--input", archive.Input, "--theme", Path.Combine(folder.Input, "thema"));
        using var client = new HttpClient { BaseAddress = new Uri(preview.Url) };
        var before = await client.GetStringAsync("/personen/");

        folder.Write("thema/locales/de.yml", "menu:\n  topics: Dauerbrenner\n");

        Assert.Contains("Schlagworte", before, StringComparison.Ordinal);
        await Eventually(async () => (await client.GetStringAsync("/personen/")).Contains("Dauerbrenner", StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_menu_speaks_the_language_of_the_page()
    {
        using var preview = PreviewProcess.Of("--input", archive.Input);
        using var client = new HttpClient { BaseAddress = new Uri(preview.Url) };

        archive.Write("site.yml", "sprache: en\n");
        var page = "";
        for (var i = 0; i < 600 && !page.Contains("<html lang=\"en\"", StringComparison.Ordinal); i++)
        {
            await Task.Delay(50);
            page = await client.GetStringAsync("/protokolle/");
        }

        Assert.Contains(">Minutes</a>", page, StringComparison.Ordinal);
        Assert.DoesNotContain(">Protokolle</a>", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task It_answers_to_no_other_name()
    {
        using var preview = PreviewProcess.Of("--input", archive.Input);
        using var client = new HttpClient();
        using var asked = new HttpRequestMessage(HttpMethod.Get, preview.Url) { Headers = { Host = "boese.example" } };

        var answer = await client.SendAsync(asked);

        Assert.NotEqual(HttpStatusCode.OK, answer.StatusCode);
        Assert.DoesNotContain("Vorstand", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    public void Dispose() => archive.Dispose();

    private static async Task Eventually(Func<Task<bool>> holds)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        while (!await holds())
        {
            await Task.Delay(50, patience.Token);
        }
    }

    /// <summary>Returns once the page listens for changes.</summary>
    private static async Task<IPage> OpenAsync(IBrowserContext window, string url)
    {
        var page = await window.NewPageAsync();
        var listens = page.WaitForResponseAsync(r => r.Url.EndsWith("/-vorschau/ereignisse", StringComparison.Ordinal));
        await page.GotoAsync(url);
        await listens;
        return page;
    }
}
