using System.Text.RegularExpressions;

namespace Protokollarchiv.Tests.Browser.Gates;

public sealed partial class PageKindTests
{
    [Fact]
    public void Every_template_of_the_theme_is_looked_at()
    {
        var templates = Directory.EnumerateFiles(Repository.PathOf("themes/standard/pages")).Select(f => Path.GetFileNameWithoutExtension(f));

        var shown = PageKind.Urls.Values.Select(url => Template().Match(ServedExample.Site.Html(url)).Groups["name"].Value);

        Assert.Equal(templates.Order(StringComparer.Ordinal), shown.Distinct().Order(StringComparer.Ordinal));
    }

    [GeneratedRegex("""<body class="vorlage-(?<name>[^"]+)""", RegexOptions.CultureInvariant)]
    private static partial Regex Template();
}
