namespace Protokollarchiv.Benchmarks.Truth;

/// <summary>
/// Compares what the program finds in a generated archive with the generator's answer key, from <c>check --json</c> or from the links in built
/// pages, and says whether the bounds are reached.
/// </summary>
internal sealed class TruthBenchmark : IBenchmark
{
    public string Name => "truth";

    public string Usage => "DIR [PAGES]       precision and recall of names in a generated archive; with a folder of built pages, of their links";

    public int Run(ReadOnlySpan<string> arguments)
    {
        if (arguments is not [var folder, .. var others])
        {
            return 2;
        }

        var pages = others is [var built, ..] ? built : null;
        var report = pages is null ? Report.Of(folder) : null;
        var scores = Score.All();
        foreach (var truth in TruthRow.Read(folder))
        {
            var found = report is not null ? report[truth.Source] : BuiltPages.Links(pages ?? "", truth.Source);
            foreach (var score in scores)
            {
                score.Count(truth, found[score.Kind]);
            }
        }

        foreach (var score in scores)
        {
            Console.WriteLine(score);
            score.Examples.ForEach(example => Console.WriteLine("  " + example));
        }

        return Array.TrueForAll(scores, s => s.IsReached) ? 0 : 1;
    }
}
