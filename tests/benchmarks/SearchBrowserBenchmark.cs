using System.Diagnostics;
using System.Globalization;
using Microsoft.Playwright;
using Protokollarchiv.Tests.Browser;

namespace Protokollarchiv.Benchmarks;

/// <summary>What a query costs its reader: bytes and requests of the first in an empty browser, and how long further ones take.</summary>
internal sealed class SearchBrowserBenchmark : IBenchmark
{
    private const int RoundsAgain = 10;

    private static readonly string[][] Queries =
    [
        ["Gesundheitskarte", "Sprachmittlung", "Behörden", "Satzungsänderung", "Kirchenasyl"],
        ["elektronische Gesundheitskarte", "Antrag Landkreis", "Sprachmittlung Finanzierung", "Kirchenasyl Bleiberecht", "Termin Ausländerbehörde"],
        ["Antrag dezentrale Unterbringung", "Beschluss Satzungsänderung Vorstand", "Finanzierung Sprachmittlung Landkreis", "Kita Plätze Antrag", "Protokoll Ehrenamt Pauschale"],
    ];

    public string Name => "search-browser";

    public string Usage => "DIR   bytes and requests of a first query, time of further ones";

    public int Run(ReadOnlySpan<string> arguments)
    {
        if (arguments is not [var folder, ..])
        {
            return 2;
        }

        using var server = BuiltInput.Serve(folder);
        foreach (var queries in Queries)
        {
            ColdAsync(server, queries).GetAwaiter().GetResult();
        }

        WarmAsync(server).GetAwaiter().GetResult();
        return 0;
    }

    private static async Task ColdAsync(SiteServer server, string[] queries)
    {
        foreach (var query in queries)
        {
            server.Requests.Clear();
            var window = await Chromium.OpenAsync();
            var page = await window.NewPageAsync();
            var watch = Stopwatch.StartNew();
            await AskAsync(server, page, query);
            var shown = watch.ElapsedMilliseconds;
            await page.WaitForLoadStateAsync(LoadState.NetworkIdle);
            var hits = await page.GetAttributeAsync("#treffer", "data-anzahl");
            await window.CloseAsync();

            var script = server.Requests.Where(r => r.Path.EndsWith(".js", StringComparison.Ordinal)).Sum(r => r.Bytes);
            var root = server.Requests.Where(r => r.Path == "suche/index.json").Sum(r => r.Bytes);
            var index = server.Requests.Where(r => r.Path.StartsWith("suche/index/", StringComparison.Ordinal)).ToList();
            var all = server.Requests.Sum(r => r.Bytes);
            var page1 = all - script - root - index.Sum(r => r.Bytes);
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{query,-40} {hits,6} hits {all,7} bytes in {server.Requests.Count,3} requests: scripts {script}, root {root}, terms {index.Where(r => !IsText(r.Path)).Sum(r => r.Bytes)}, texts {index.Where(r => IsText(r.Path)).Sum(r => r.Bytes)}, page and styles {page1}; {shown} ms"));
        }
    }

    private static bool IsText(string path) => path.StartsWith("suche/index/t", StringComparison.Ordinal);

    private static async Task AskAsync(SiteServer server, IPage page, string query)
    {
        await page.GotoAsync($"{server.Url}/suche/?q={Uri.EscapeDataString(query)}");
        await page.WaitForSelectorAsync("#treffer[data-anzahl]", new PageWaitForSelectorOptions { State = WaitForSelectorState.Attached });
    }

    /// <summary>
    /// Times from a change of the search field's words to the new list, without the pause that waits for the next letter; before the next
    /// query the page has time to be drawn.
    /// </summary>
    private static async Task WarmAsync(SiteServer server)
    {
        var window = await Chromium.OpenAsync();
        var page = await window.NewPageAsync();
        await AskAsync(server, page, "Protokoll");
        var queries = Queries.SelectMany(q => q).ToArray();
        var times = await page.EvaluateAsync<double[]>(
            """
            async queries => {
              const list = document.getElementById('treffer');
              const form = document.querySelector('form[role=search]');
              const times = [];
              for (const query of queries) {
                form.elements.q.value = query;
                const changed = new Promise(done => new MutationObserver((_, self) => { self.disconnect(); done(); }).observe(list, { attributeFilter: ['data-anzahl'] }));
                const start = performance.now();
                form.requestSubmit();
                await changed;
                times.push(performance.now() - start);
                await new Promise(done => setTimeout(done, 100));
              }
              return times;
            }
            """,
            Enumerable.Repeat(queries, 1 + RoundsAgain).SelectMany(q => q).ToArray());
        var first = times[..queries.Length].Order().ToArray();
        var again = times[queries.Length..].Order().ToArray();
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"further queries, new words: p50 {first[first.Length / 2]:0.0} ms, p95 {first[(int)(first.Length * 0.95)]:0.0} ms; words seen before: p50 {again[again.Length / 2]:0.0} ms, p95 {again[(int)(again.Length * 0.95)]:0.0} ms"));
        await window.CloseAsync();
    }
}
