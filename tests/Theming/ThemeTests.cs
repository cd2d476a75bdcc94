namespace Protokollarchiv.Tests.Theming;

/// <summary>A theme may be a few files over another; what it gets wrong is told with file, line and column.</summary>
public sealed class ThemeTests : IDisposable
{
    private readonly SmallArchive archive = SmallArchive.Of("""
        -- site.yml --
        titel: Verein <b>fett</b> & Co.
        -- protokolle/2022-10-24-vorstand.md --
        ---
        datum: 2022-10-24
        gremium: Vorstand
        ---
        ## 1. Begrüßung

        Alle sind da.
        """);

    private string Theme => Path.Combine(Path.GetDirectoryName(archive.Input)!, "thema", "klein");

    [Fact]
    public void A_theme_overrides_single_files_and_words_of_its_base()
    {
        Write("theme.yml", "name: Klein\nbasis: standard\n");
        Write("pages/not-found.liquid", "<h1>{{ 'menu.meetings' | t }}: nichts</h1>");
        Write("locales/de.yml", "menu:\n  meetings: Sitzungsberichte\n");

        var run = Build();

        Assert.True(run.ExitCode == 0, run.Error);
        Assert.Contains("<h1>Sitzungsberichte: nichts</h1>", Page("404.html"), StringComparison.Ordinal);
        Assert.Contains(">Sitzungsberichte</a>", Page("index.html"), StringComparison.Ordinal);
        Assert.Contains(">Themen</a>", Page("index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_theme_that_narrows_resolutions_itself_finds_its_words()
    {
        Write("theme.yml", "basis: standard\n");
        Write("pages/resolutions.liquid", "{{ 'resolutions.filter' | t }} {{ 'resolutions.committee' | t }} {{ 'resolutions.topic' | t }} {{ 'resolutions.all' | t }} {{ 2 | count: 'resolutions.shown' }} {{ 2 | count: 'resolutions.filter-newest' }} {{ 2 | count: 'resolutions.shown-newest' }}");

        var run = Build();

        Assert.True(run.ExitCode == 0, run.Error);
        Assert.Contains("Eingrenzen Gremium Thema alle von 2 angezeigt Die neuesten 2 eingrenzen von den neuesten 2 angezeigt", Page("beschluesse/index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_theme_adds_colours_and_a_logo_and_copies_nothing()
    {
        Write("theme.yml", "basis: standard\n");
        Write("assets/css/own.css", ":root { --link: light-dark(#7a3b00, #f0b070); }\n");
        Write("assets/logo.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>");
        Write("partials/site-title.liquid", "<p class=\"titel\"><a href=\"/\"><img src=\"{{ 'logo.svg' | asset }}\" alt=\"\"> {{ site.title }}</a></p>");

        var run = Build();

        Assert.True(run.ExitCode == 0, run.Error);
        var styles = File.ReadAllText(Assert.Single(Directory.GetFiles(archive.Output, "site.css", SearchOption.AllDirectories)));
        Assert.InRange(styles.IndexOf("--link: light-dark(#7a3b00, #f0b070);", StringComparison.Ordinal), styles.IndexOf(".protokoll {", StringComparison.Ordinal), styles.IndexOf("@media print", StringComparison.Ordinal));
        Assert.DoesNotContain("@import", styles, StringComparison.Ordinal);
        Assert.Matches("<img src=\"/assets/[0-9a-f]+/logo.svg\" alt=\"\"> Verein", Page("index.html"));
    }

    [Fact]
    public void A_style_sheet_with_the_line_ends_of_Windows_takes_in_what_it_imports()
    {
        Write("theme.yml", "basis: standard\n");
        Write("assets/css/site.css", "p { margin: 0 }\r\n@import \"own.css\";\r\n");
        Write("assets/css/own.css", "a { color: red }\r\n");

        Assert.Equal(0, Build().ExitCode);
        Assert.Equal("p { margin: 0 }\r\na { color: red }\r\n", File.ReadAllText(Assert.Single(Directory.GetFiles(archive.Output, "site.css", SearchOption.AllDirectories))));
    }

    [Theory]
    [InlineData("assets/css/own.css", "@import url(\"https://fremd.example/x.css\");", "1:14")]
    [InlineData("assets/css/own.css", "p { margin: 0 }\n@import 'https://fremd.example/x.css';", "2:10")]
    [InlineData("assets/css/own.css", "@font-face { src: url(//fremd.example/x.woff2) }", "1:23")]
    [InlineData("partials/site-title.liquid", "<p>\n<script defer src=\"https://fremd.example/x.js\"></script>", "2:20")]
    [InlineData("partials/site-title.liquid", "<link href='https://fremd.example/x.css' rel='stylesheet'>", "1:13")]
    [InlineData("partials/site-title.liquid", "<iframe title=x src=https://fremd.example/karte></iframe>", "1:21")]
    public void What_a_theme_loads_from_the_server_of_somebody_else_is_told(string path, string content, string place)
    {
        Write("theme.yml", "basis: standard\n");
        Write(path, content);

        var run = Build();

        Assert.Equal(0, run.ExitCode);
        Assert.Contains($"klein/{path}:{place}: warning THE5107: Hier wird „", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("assets/css/own.css", "@namespace svg url(http://www.w3.org/2000/svg); /* url(https://fremd.example/x) */ p { background: url(bild.png) }")]
    [InlineData("partials/site-title.liquid", "<a href=\"https://fremd.example/\">Verein</a><link rel=\"license\" href=\"https://fremd.example/\"><img src=\"https://protokolle.example/bild.png\" alt=\"\">")]
    public void What_is_clicked_or_of_the_site_itself_may_stay(string path, string content)
    {
        Write("theme.yml", "basis: standard\n");
        Write(path, content);

        Assert.DoesNotContain("THE5107", Build().Error, StringComparison.Ordinal);
    }

    [Fact]
    public void What_a_template_shows_is_escaped()
    {
        var run = ProgramRun.Of("build", "--input", archive.Input, "--output", archive.Output);

        Assert.True(run.ExitCode == 0, run.Error);
        Assert.Contains("<h1>Verein &lt;b&gt;fett&lt;/b&gt; &amp; Co.</h1>", Page("index.html"), StringComparison.Ordinal);
        Assert.DoesNotContain("<b>", Page("index.html"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<h1>{{ page.titel }}</h1>", 1, 13, "„titel“")]
    [InlineData("<h1>404</h1>\n\n{{ ansicht.total }}", 3, 4, "„ansicht“")]
    [InlineData("<h1>404</h1>\n<p>{{ 'menu.gibt-es-nicht' | t }}</p>", 2, 8, "„menu.gibt-es-nicht“")]
    [InlineData("<img src=\"{{ 'bild.png' | asset }}\">", 1, 15, "„bild.png“")]
    [InlineData("{{ page.title | umgedreht }}", 1, 17, "„umgedreht“")]
    public void A_name_that_does_not_exist_is_an_error_where_it_stands(string template, int line, int column, string named)
    {
        Write("theme.yml", "basis: standard\n");
        Write("pages/not-found.liquid", template);

        var run = Build();

        Assert.Equal(1, run.ExitCode);
        Assert.Contains($"klein/pages/not-found.liquid:{line}:{column}: error THE5104: Die Vorlage nennt {named}, das gibt es nicht.", run.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(archive.Output));
    }

    [Fact]
    public void A_template_that_cannot_be_read_is_an_error_where_it_breaks()
    {
        Write("theme.yml", "basis: standard\n");
        Write("pages/not-found.liquid", "<h1>404</h1>\n{% if page.title %}\n");

        var run = Build();

        Assert.Equal(1, run.ExitCode);
        Assert.Matches(@"klein/pages/not-found\.liquid:\d+:\d+: error THE5103: Die Vorlage kann ab hier nicht gelesen werden \(„[^“]+“\)\. Prüfen Sie", run.Error);
    }

    [Theory]
    [InlineData("{% if true %}", 20_000)]
    [InlineData("{{ (", 100_000)]
    [InlineData("a[", 1000)]
    [InlineData("<p>", 200_000)]
    public void A_template_that_would_exhaust_its_parser_is_refused_before(string part, int times)
    {
        Write("theme.yml", "basis: standard\n");
        Write("pages/not-found.liquid", (part[0] == 'a' ? "{{ " : "") + string.Concat(Enumerable.Repeat(part, times)));

        Assert.Matches(@"klein/pages/not-found\.liquid:1:\d+: error THE5108: Die Vorlage ist länger als 256 KB", Build().Error);
    }

    [Theory]
    [InlineData("{{ 1 | divided_by: 0 }}", "THE5106")]
    [InlineData("{% assign s = 'ab' %}{% for i in (1..60) %}{% assign s = s | append: s %}{% endfor %}", "THE5106")]
    [InlineData("{% assign s = 'ab' %}{% for i in (1..60) %}{% assign s = s | replace: 'a', s %}{% endfor %}", "THE5106")]
    [InlineData("{% assign s = 'ab' %}{% for i in (1..60) %}{% capture s %}{{ s }}{{ s }}{% endcapture %}{% endfor %}", "THE5106")]
    [InlineData("{% assign a = (1..9) %}{% for i in (1..60) %}{% assign a = a | concat: a %}{% endfor %}", "THE5106")]
    [InlineData("{% for i in (1..9999) %}{% for j in (1..9999) %}{% assign k = j %}{% endfor %}{% endfor %}", "THE5106")]
    [InlineData("{% for i in (1..999999999) %}{% endfor %}", "THE5106")]
    [InlineData("{% assign n = 99999999999999 %}{% for i in (1..n) %}{% endfor %}", "THE5106")]
    [InlineData("{% assign n = 999999999 %}{% if true %}{% assign all = (1..n) %}{% endif %}", "THE5106")]
    [InlineData("{% include 'gibt-es-nicht' %}", "THE5104")]
    [InlineData("{{ content }}", "THE5104")]
    public void A_template_that_breaks_off_or_never_ends_is_an_error(string template, string code)
    {
        Write("theme.yml", "basis: standard\n");
        Write("pages/not-found.liquid", template);

        var run = Build();

        Assert.Equal(1, run.ExitCode);
        Assert.Contains($"error {code}: ", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_partial_breaks_off_like_a_page()
    {
        Write("theme.yml", "basis: standard\n");
        Write("partials/lang.liquid", "{% for i in (1..999999999) %}{% endfor %}");
        Write("pages/not-found.liquid", "{% include 'lang' %}");

        var run = Build();

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("error THE5106: ", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("de", "Ein Text wird länger als vier Millionen Zeichen. Prüfen Sie")]
    [InlineData("en", "A text grows beyond four million characters. Check")]
    public void What_broke_a_template_off_is_said_in_the_language_of_the_site(string language, string expected)
    {
        archive.Write("site.yml", $"titel: Club\nsprache: {language}\n");
        Write("theme.yml", "basis: standard\n");
        Write("pages/not-found.liquid", "{% assign s = 'ab' %}{% for i in (1..60) %}{% assign s = s | append: s %}{% endfor %}");

        Assert.Contains(expected, Build().Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Words_that_a_theme_has_nowhere_are_those_of_the_standard_theme()
    {
        Write("theme.yml", "name: Allein\n");
        Write("locales/de.yml", "menu: kaputt\n");
        Write("layouts/page.liquid", "{{ content }}");

        var run = Build();

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("error THE5105: Dem Theme fehlt die Vorlage pages/start.liquid.", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_template_that_is_missing_everywhere_is_named()
    {
        Write("theme.yml", "name: Allein\n");
        Write("locales/de.yml", File.ReadAllText(Repository.PathOf("themes/standard/locales/de.yml")));
        Write("layouts/page.liquid", "{{ content }}");

        var run = Build();

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("error THE5105: Dem Theme fehlt die Vorlage pages/start.liquid.", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Themes_that_rest_on_one_another_are_told_apart_from_a_missing_one()
    {
        Write("theme.yml", "name: Klein\nbasis: gibtesnicht\n");

        var run = Build();

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("klein/theme.yml:2:8: error THE5101: Das Theme „gibtesnicht“ gibt es nicht.", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Themes_that_rest_on_one_another_in_a_circle_are_an_error()
    {
        archive.Write("themes/eins/theme.yml", "basis: zwei\n");
        archive.Write("themes/zwei/theme.yml", "basis: eins\n");

        var run = ProgramRun.In(archive.Input, "build", "--input", ".", "--output", archive.Output, "--theme", "eins");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("zwei/theme.yml:1:8: error THE5102: Das Theme „eins“", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("../../../etc")]
    [InlineData("..")]
    public void A_theme_named_in_site_yml_stays_among_the_themes(string name)
    {
        archive.Write("site.yml", $"titel: X\ntheme: \"{name}\"\n");

        var run = ProgramRun.Of("build", "--input", archive.Input, "--output", archive.Output);

        Assert.Equal(1, run.ExitCode);
        Assert.Contains($"site.yml:2:8: error THE5101: Das Theme „{name}“ gibt es nicht.", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void The_site_speaks_English_where_site_yml_says_so()
    {
        archive.Write("site.yml", "titel: Club\nsprache: en\n");

        var run = ProgramRun.Of("build", "--input", archive.Input, "--output", archive.Output);

        Assert.True(run.ExitCode == 0, run.Error);
        Assert.Contains("<html lang=\"en\">", Page("index.html"), StringComparison.Ordinal);
        Assert.Contains(">Minutes</a>", Page("index.html"), StringComparison.Ordinal);
        Assert.Contains("Monday, 24 October 2022", Page("protokolle/2022-10-24-vorstand/index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void Both_languages_have_the_same_words()
    {
        static IEnumerable<string> Keys(string language)
        {
            var context = SmallArchive.Context();
            var folder = Protokollarchiv.Theming.ThemeFolder.Open(Repository.PathOf("themes/standard"), new Protokollarchiv.Diagnostics.SourceLocation("site.yml"), context)!;
            var source = new Protokollarchiv.Sources.ReadText().Run(folder.All($"locales/{language}.yml")[0], context)!;
            return source.Text.Split('\n').Where(l => !l.StartsWith('#')).Where(l => l.Contains(": ", StringComparison.Ordinal) || l.EndsWith(':')).Select(l => l[..l.IndexOf(':', StringComparison.Ordinal)]);
        }

        Assert.Equal(Keys("de"), Keys("en"));
    }

    [Fact]
    public void The_documentation_names_every_template_and_no_view_that_does_not_exist()
    {
        var templates = Directory.EnumerateFiles(Repository.PathOf("themes/standard/pages")).Select(f => Path.GetFileNameWithoutExtension(f));
        var views = typeof(Protokollarchiv.Pages.Views.StartView).Assembly.GetTypes().Select(t => t.Name);

        var rows = Documentation().Split("| template | its view |")[1].Split("\n\n")[0].Split('\n').Where(line => line.StartsWith("| `", StringComparison.Ordinal)).ToList();

        Assert.Equal(templates.Order(StringComparer.Ordinal), rows.SelectMany(row => Quoted(row.Split('|')[1])).Order(StringComparer.Ordinal));
        Assert.All(rows.SelectMany(row => Quoted(row.Split('|')[2])).Where(name => name is not ("site" or "page")), name => Assert.Contains(name, views));
    }

    [Fact]
    public void What_the_documentation_says_of_templates_can_be_written_in_one()
    {
        var lines = Documentation().Split('\n');
        var names = new[] { "site", "page" }.SelectMany(of => Quoted(lines.Single(l => l.StartsWith($"| `{of}`", StringComparison.Ordinal)).Split('|')[2])
            .Where(name => name is not ("name" or "url") || of == "page").Select(name => $"{{{{ {of}.{name} }}}}"));
        var filters = lines.Where(l => l.StartsWith("| `{{", StringComparison.Ordinal)).Select(l => l.Split('`')[1].Replace("\\|", "|", StringComparison.Ordinal));
        Write("theme.yml", "basis: standard\n");
        Write("pages/not-found.liquid", $"<h1>404</h1>\n{string.Join('\n', [.. names, .. filters])}");

        var run = Build();

        Assert.True(run.ExitCode == 0, run.Error);
        Assert.Matches("Themen\n3 Sitzungen\n/assets/[^/]+/css/site.css\n", Page("404.html"));
    }

    public void Dispose() => archive.Dispose();

    private static string Documentation() => File.ReadAllText(Repository.PathOf("docs/themes.md"));

    /// <summary>What stands between backticks.</summary>
    private static IEnumerable<string> Quoted(string text) => text.Split('`').Where((_, index) => index % 2 == 1);

    private void Write(string path, string content)
    {
        var full = Path.Combine(Theme, path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        File.WriteAllText(full, content);
    }

    private ProgramRun Build() => ProgramRun.Of("build", "--input", archive.Input, "--output", archive.Output, "--theme", Theme);

    private string Page(string path) => File.ReadAllText(Path.Combine(archive.Output, path));
}
