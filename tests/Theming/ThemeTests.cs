namespace Protokollarchiv.Tests.Theming;

/// <summary>A theme may be a few files over another; what it gets wrong is told with file, line and column.</summary>
public sealed class ThemeTests : IDisposable
{
    private readonly SmallTheme theme = new();

    [Fact]
    public void A_theme_overrides_single_files_and_words_of_its_base()
    {
        theme.Write("theme.yml", "name: Klein\nbasis: standard\n");
        theme.Write("pages/not-found.liquid", "<h1>{{ 'menu.meetings' | t }}: nichts</h1>");
        theme.Write("locales/de.yml", "menu:\n  meetings: Sitzungsberichte\n");

        var run = theme.Build();

        Assert.True(run.ExitCode == 0, run.Error);
        Assert.Contains("<h1>Sitzungsberichte: nichts</h1>", theme.Page("404.html"), StringComparison.Ordinal);
        Assert.Contains(">Sitzungsberichte</a>", theme.Page("index.html"), StringComparison.Ordinal);
        Assert.Contains(">Themen</a>", theme.Page("index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_theme_that_narrows_resolutions_itself_finds_its_words()
    {
        theme.Write("theme.yml", "basis: standard\n");
        theme.Write("pages/resolutions.liquid", "{{ 'resolutions.filter' | t }} {{ 'resolutions.committee' | t }} {{ 'resolutions.topic' | t }} {{ 'resolutions.all' | t }} {{ 2 | count: 'resolutions.shown' }} {{ 2 | count: 'resolutions.filter-newest' }} {{ 2 | count: 'resolutions.shown-newest' }}");

        var run = theme.Build();

        Assert.True(run.ExitCode == 0, run.Error);
        Assert.Contains("Eingrenzen Gremium Thema alle von 2 angezeigt Die neuesten 2 eingrenzen von den neuesten 2 angezeigt", theme.Page("beschluesse/index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_theme_adds_colours_and_a_logo_and_copies_nothing()
    {
        theme.Write("theme.yml", "basis: standard\n");
        theme.Write("assets/css/own.css", ":root { --link: light-dark(#7a3b00, #f0b070); }\n");
        theme.Write("assets/logo.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>");
        theme.Write("partials/site-title.liquid", "<p class=\"titel\"><a href=\"/\"><img src=\"{{ 'logo.svg' | asset }}\" alt=\"\"> {{ site.title }}</a></p>");

        var run = theme.Build();

        Assert.True(run.ExitCode == 0, run.Error);
        var styles = File.ReadAllText(Assert.Single(Directory.GetFiles(theme.Archive.Output, "site.css", SearchOption.AllDirectories)));
        Assert.InRange(styles.IndexOf("--link: light-dark(#7a3b00, #f0b070);", StringComparison.Ordinal), styles.IndexOf(".protokoll {", StringComparison.Ordinal), styles.IndexOf("@media print", StringComparison.Ordinal));
        Assert.DoesNotContain("@import", styles, StringComparison.Ordinal);
        Assert.Matches("<img src=\"/assets/[0-9a-f]+/logo.svg\" alt=\"\"> Verein", theme.Page("index.html"));
    }

    [Fact]
    public void A_style_sheet_with_the_line_ends_of_Windows_takes_in_what_it_imports()
    {
        theme.Write("theme.yml", "basis: standard\n");
        theme.Write("assets/css/site.css", "p { margin: 0 }\r\n@import \"own.css\";\r\n");
        theme.Write("assets/css/own.css", "a { color: red }\r\n");

        Assert.Equal(0, theme.Build().ExitCode);
        Assert.Equal("p { margin: 0 }\r\na { color: red }\r\n", File.ReadAllText(Assert.Single(Directory.GetFiles(theme.Archive.Output, "site.css", SearchOption.AllDirectories))));
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
        theme.Write("theme.yml", "basis: standard\n");
        theme.Write(path, content);

        var run = theme.Build();

        Assert.Equal(0, run.ExitCode);
        Assert.Contains($"klein/{path}:{place}: warning THE5107: Hier wird „", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("assets/css/own.css", "@namespace svg url(http://www.w3.org/2000/svg); /* url(https://fremd.example/x) */ p { background: url(bild.png) }")]
    [InlineData("partials/site-title.liquid", "<a href=\"https://fremd.example/\">Verein</a><link rel=\"license\" href=\"https://fremd.example/\"><img src=\"https://protokolle.example/bild.png\" alt=\"\">")]
    public void What_is_clicked_or_of_the_site_itself_may_stay(string path, string content)
    {
        theme.Write("theme.yml", "basis: standard\n");
        theme.Write(path, content);

        Assert.DoesNotContain("THE5107", theme.Build().Error, StringComparison.Ordinal);
    }

    [Fact]
    public void What_a_template_shows_is_escaped()
    {
        var run = ProgramRun.Of("build", "--input", theme.Archive.Input, "--output", theme.Archive.Output);

        Assert.True(run.ExitCode == 0, run.Error);
        Assert.Contains("<h1>Verein &lt;b&gt;fett&lt;/b&gt; &amp; Co.</h1>", theme.Page("index.html"), StringComparison.Ordinal);
        Assert.DoesNotContain("<b>", theme.Page("index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void Words_that_a_theme_has_nowhere_are_those_of_the_standard_theme()
    {
        theme.Write("theme.yml", "name: Allein\n");
        theme.Write("locales/de.yml", "menu: kaputt\n");
        theme.Write("layouts/page.liquid", "{{ content }}");

        var run = theme.Build();

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("error THE5105: Dem Theme fehlt die Vorlage pages/start.liquid.", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Themes_that_rest_on_one_another_are_told_apart_from_a_missing_one()
    {
        theme.Write("theme.yml", "name: Klein\nbasis: gibtesnicht\n");

        var run = theme.Build();

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("klein/theme.yml:2:8: error THE5101: Das Theme „gibtesnicht“ gibt es nicht.", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Themes_that_rest_on_one_another_in_a_circle_are_an_error()
    {
        theme.Archive.Write("themes/eins/theme.yml", "basis: zwei\n");
        theme.Archive.Write("themes/zwei/theme.yml", "basis: eins\n");

        var run = ProgramRun.In(theme.Archive.Input, "build", "--input", ".", "--output", theme.Archive.Output, "--theme", "eins");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("zwei/theme.yml:1:8: error THE5102: Das Theme „eins“", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("../../../etc")]
    [InlineData("..")]
    public void A_theme_named_in_site_yml_stays_among_the_themes(string name)
    {
        theme.Archive.Write("site.yml", $"titel: X\ntheme: \"{name}\"\n");

        var run = ProgramRun.Of("build", "--input", theme.Archive.Input, "--output", theme.Archive.Output);

        Assert.Equal(1, run.ExitCode);
        Assert.Contains($"site.yml:2:8: error THE5101: Das Theme „{name}“ gibt es nicht.", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void The_site_speaks_English_where_site_yml_says_so()
    {
        theme.Archive.Write("site.yml", "titel: Club\nsprache: en\n");

        var run = ProgramRun.Of("build", "--input", theme.Archive.Input, "--output", theme.Archive.Output);

        Assert.True(run.ExitCode == 0, run.Error);
        Assert.Contains("<html lang=\"en\">", theme.Page("index.html"), StringComparison.Ordinal);
        Assert.Contains(">Minutes</a>", theme.Page("index.html"), StringComparison.Ordinal);
        Assert.Contains("Monday, 24 October 2022", theme.Page("protokolle/2022-10-24-vorstand/index.html"), StringComparison.Ordinal);
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

    public void Dispose() => theme.Dispose();
}
