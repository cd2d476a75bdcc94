using Protokollarchiv.Tests.Theming;

namespace Protokollarchiv.Tests.Docs;

/// <summary>docs/themes.md names every template with its view, and what a template can say.</summary>
public sealed class ThemePageTests
{
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
        using var theme = new SmallTheme();
        var lines = Documentation().Split('\n');
        var names = new[] { "site", "page" }.SelectMany(of => Quoted(lines.Single(l => l.StartsWith($"| `{of}`", StringComparison.Ordinal)).Split('|')[2])
            .Where(name => name is not ("name" or "url") || of == "page").Select(name => $"{{{{ {of}.{name} }}}}"));
        var filters = lines.Where(l => l.StartsWith("| `{{", StringComparison.Ordinal)).Select(l => l.Split('`')[1].Replace("\\|", "|", StringComparison.Ordinal));
        theme.Write("theme.yml", "basis: standard\n");
        theme.Write("pages/not-found.liquid", $"<h1>404</h1>\n{string.Join('\n', [.. names, .. filters])}");

        var run = theme.Build();

        Assert.True(run.ExitCode == 0, run.Error);
        Assert.Matches("Themen\n3 Sitzungen\n/assets/[^/]+/css/site.css\n", theme.Page("404.html"));
    }

    private static string Documentation() => File.ReadAllText(Repository.PathOf("docs/themes.md"));

    /// <summary>What stands between backticks.</summary>
    private static IEnumerable<string> Quoted(string text) => text.Split('`').Where((_, index) => index % 2 == 1);
}
