using System.Text;
using System.Text.RegularExpressions;
using Protokollarchiv.Tests;
using Protokollarchiv.Tests.Browser;
using Protokollarchiv.Tests.Browser.Gates;

namespace Protokollarchiv.Benchmarks;

/// <summary>Whether the longest pages of a large archive keep to what the tests ask of the example's.</summary>
internal sealed partial class GatesBenchmark : IBenchmark
{
    /// <summary>Pixels: the narrowest window a page has to fit into, a phone, a desk.</summary>
    private static readonly int[] Widths = [320, 390, 1280];

    public string Name => "gates";

    public string Usage => "DIR: what the longest page of each kind breaks of the rules for every page, pictures of them below .build/gates; ends with 1 when there is anything";

    public int Run(ReadOnlySpan<string> arguments)
    {
        if (arguments is not [var folder])
        {
            return 2;
        }

        using var server = BuiltInput.Serve(folder);
        return CheckAsync(server).GetAwaiter().GetResult() ? 0 : 1;
    }

    private static async Task<bool> CheckAsync(SiteServer server)
    {
        var pages = Pages(server).ToList();
        var isClean = true;
        foreach (var width in Widths)
        {
            await using var open = await OpenPage.OpenAsync(server, width);
            foreach (var (kind, url) in LongestOfEachKind(pages).Append(("search-hits", "/suche/?q=Antrag")))
            {
                var found = await PageCheck.FindAsync(open, url, Repository.PathOf($".build/gates/{width}/{kind}.png"));
                Console.WriteLine($"{width,4} {kind,-12} {url}: {(found.Count == 0 ? "clean" : string.Join("\n     ", found.Take(5)))}");
                isClean &= found.Count == 0;
            }
        }

        var invalid = pages.SelectMany(page => HtmlErrors.In(page.Html).Select(error => $"{page.Url}: {error}")).Take(20).ToList();
        Console.WriteLine($"HTML of {pages.Count} pages: {(invalid.Count == 0 ? "valid" : string.Join('\n', invalid))}");
        return isClean && invalid.Count == 0;
    }

    private static IEnumerable<(string Kind, string Url)> LongestOfEachKind(IEnumerable<(string Url, string Html)> pages) =>
        from page in pages
        group page by Template().Match(page.Html).Groups["name"].Value into kind
        orderby kind.Key
        select (kind.Key, kind.MaxBy(page => page.Html.Length).Url);

    private static IEnumerable<(string Url, string Html)> Pages(SiteServer server) =>
        from file in server.Files
        where file.Key.EndsWith(".html", StringComparison.Ordinal)
        select ($"/{IndexFile().Replace(file.Key, "")}", Encoding.UTF8.GetString(file.Value));

    [GeneratedRegex("""<body class="vorlage-(?<name>[^"]+)""", RegexOptions.CultureInvariant)]
    private static partial Regex Template();

    [GeneratedRegex("(?<=^|/)index[.]html$", RegexOptions.CultureInvariant)]
    private static partial Regex IndexFile();
}
