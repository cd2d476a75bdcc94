namespace Protokollarchiv.Tests.Theming;

/// <summary>A template that names what is not there, cannot be read or never ends is an error with file, line and column.</summary>
public sealed class TemplateErrorTests : IDisposable
{
    private readonly SmallTheme theme = new();

    [Theory]
    [InlineData("<h1>{{ page.titel }}</h1>", 1, 13, "„titel“")]
    [InlineData("<h1>404</h1>\n\n{{ ansicht.total }}", 3, 4, "„ansicht“")]
    [InlineData("<h1>404</h1>\n<p>{{ 'menu.gibt-es-nicht' | t }}</p>", 2, 8, "„menu.gibt-es-nicht“")]
    [InlineData("<img src=\"{{ 'bild.png' | asset }}\">", 1, 15, "„bild.png“")]
    [InlineData("{{ page.title | umgedreht }}", 1, 17, "„umgedreht“")]
    public void A_name_that_does_not_exist_is_an_error_where_it_stands(string template, int line, int column, string named)
    {
        theme.Write("theme.yml", "basis: standard\n");
        theme.Write("pages/not-found.liquid", template);

        var run = theme.Build();

        Assert.Equal(1, run.ExitCode);
        Assert.Contains($"klein/pages/not-found.liquid:{line}:{column}: error THE5104: Die Vorlage nennt {named}, das gibt es nicht.", run.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(theme.Archive.Output));
    }

    [Fact]
    public void A_template_that_cannot_be_read_is_an_error_where_it_breaks()
    {
        theme.Write("theme.yml", "basis: standard\n");
        theme.Write("pages/not-found.liquid", "<h1>404</h1>\n{% if page.title %}\n");

        var run = theme.Build();

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
        theme.Write("theme.yml", "basis: standard\n");
        theme.Write("pages/not-found.liquid", (part[0] == 'a' ? "{{ " : "") + string.Concat(Enumerable.Repeat(part, times)));

        Assert.Matches(@"klein/pages/not-found\.liquid:1:\d+: error THE5108: Die Vorlage ist länger als 256 KB", theme.Build().Error);
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
        theme.Write("theme.yml", "basis: standard\n");
        theme.Write("pages/not-found.liquid", template);

        var run = theme.Build();

        Assert.Equal(1, run.ExitCode);
        Assert.Contains($"error {code}: ", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_partial_breaks_off_like_a_page()
    {
        theme.Write("theme.yml", "basis: standard\n");
        theme.Write("partials/lang.liquid", "{% for i in (1..999999999) %}{% endfor %}");
        theme.Write("pages/not-found.liquid", "{% include 'lang' %}");

        var run = theme.Build();

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("error THE5106: ", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("de", "Ein Text wird länger als vier Millionen Zeichen. Prüfen Sie")]
    [InlineData("en", "A text grows beyond four million characters. Check")]
    public void What_broke_a_template_off_is_said_in_the_language_of_the_site(string language, string expected)
    {
        theme.Archive.Write("site.yml", $"titel: Club\nsprache: {language}\n");
        theme.Write("theme.yml", "basis: standard\n");
        theme.Write("pages/not-found.liquid", "{% assign s = 'ab' %}{% for i in (1..60) %}{% assign s = s | append: s %}{% endfor %}");

        Assert.Contains(expected, theme.Build().Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_template_that_is_missing_everywhere_is_named_and_not_at_the_theme_that_the_call_replaces()
    {
        theme.Write("theme.yml", "name: Allein\n");
        theme.Write("locales/de.yml", File.ReadAllText(Repository.PathOf("themes/standard/locales/de.yml")));
        theme.Write("layouts/page.liquid", "{{ content }}");

        var run = theme.Build();

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("site.yml:1:1: error THE5105: Dem Theme fehlt die Vorlage pages/start.liquid.", run.Error, StringComparison.Ordinal);
    }

    public void Dispose() => theme.Dispose();
}
