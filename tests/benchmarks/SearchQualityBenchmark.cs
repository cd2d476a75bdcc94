using System.Globalization;
using System.Text.Json;
using Microsoft.Playwright;
using Protokollarchiv.Archive;
using Protokollarchiv.Commands;
using Protokollarchiv.Pipelines;
using Protokollarchiv.Tests;
using Protokollarchiv.Tests.Browser;

namespace Protokollarchiv.Benchmarks;

/// <summary>
/// Whether German queries find the right passage: typed in a browser on the minutes of <c>quality/input</c>, alone and among others. Recall
/// counts the queries whose passage is among the first five hits; the mean reciprocal rank one over its place there.
/// </summary>
internal sealed class SearchQualityBenchmark : IBenchmark
{
    private const int Places = 5;

    private static readonly JsonSerializerOptions Names = new(JsonSerializerDefaults.Web);

    public string Name => "search-quality";

    public string Usage => "[DIR] [--held-out] [--misses]   recall and rank of German queries, with DIR's minutes as noise";

    public int Run(ReadOnlySpan<string> arguments)
    {
        var folder = Repository.PathOf("tests/benchmarks/quality");
        var queries = Read(Path.Combine(folder, arguments.Contains("--held-out") ? "held-out.json" : "queries.json"));
        var input = Path.Combine(folder, "input");
        var anchors = Anchors(input);
        var noise = arguments is [var first, ..] && !first.StartsWith("--", StringComparison.Ordinal) ? first : null;
        using var server = noise is null ? BuiltInput.Serve(input) : BuiltInput.Serve(noise, input);
        var ranks = RanksAsync(server, queries, anchors).GetAwaiter().GetResult();

        foreach (var kind in queries.Zip(ranks).GroupBy(q => q.First.Kind, StringComparer.Ordinal))
        {
            Print(kind.Key, [.. kind.Select(q => q.Second)]);
        }

        Print("all", ranks);
        var misses = arguments.Contains("--misses");
        foreach (var (query, rank) in queries.Zip(ranks).Where(q => q.Second != 1 && misses))
        {
            Console.WriteLine($"  {rank?.ToString(CultureInfo.InvariantCulture) ?? "-"} {query.Query} → {query.Passage}");
        }

        return 0;
    }

    private static QualityQuery[] Read(string file) => JsonSerializer.Deserialize<QualityQuery[]>(File.ReadAllText(file), Names) ?? [];

    /// <summary>The URL of each passage, by its text.</summary>
    private static List<(string Text, string Url)> Anchors(string input)
    {
        var archive = SiteBuild.ReadArchive(new BuildOptions { Input = input, Output = "" }, new BuildContext()) ?? throw new InvalidOperationException($"{input} is missing.");
        return [.. archive.Meetings.SelectMany(m => m.Meeting.Passages.Where(p => p.Kind != PassageKind.Heading).Select(p => (p.Text, $"{m.Meeting.Url}#{p.Anchor}")))];
    }

    private static async Task<int?[]> RanksAsync(SiteServer server, QualityQuery[] queries, List<(string Text, string Url)> anchors)
    {
        var window = await Chromium.OpenAsync();
        var page = await window.NewPageAsync();
        var ranks = new int?[queries.Length];
        for (var i = 0; i < queries.Length; i++)
        {
            var wanted = anchors.Single(a => a.Text.StartsWith(queries[i].Passage, StringComparison.Ordinal)).Url;
            await page.GotoAsync($"{server.Url}/suche/?q={Uri.EscapeDataString(queries[i].Query)}");
            await page.WaitForSelectorAsync("#treffer[data-anzahl]", new PageWaitForSelectorOptions { State = WaitForSelectorState.Attached });
            var links = await page.EvalOnSelectorAllAsync<string[]>("#treffer > li a", "links => links.map(a => a.getAttribute('href'))");
            var place = Array.IndexOf(links, wanted) + 1;
            ranks[i] = place is > 0 and <= Places ? place : null;
        }

        return ranks;
    }

    private static void Print(string name, int?[] ranks) => Console.WriteLine(string.Create(
        CultureInfo.InvariantCulture,
        $"{name,-18} {ranks.Length,3} queries  recall@5 {(double)ranks.Count(r => r is not null) / ranks.Length:0.000}  MRR {ranks.Average(r => 1.0 / r ?? 0):0.000}"));
}
