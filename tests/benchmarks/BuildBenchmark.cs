using System.Globalization;
using Protokollarchiv.Commands;
using Protokollarchiv.Pipelines;
using Protokollarchiv.Tests;

namespace Protokollarchiv.Benchmarks;

/// <summary>
/// How long the whole program takes to build a site, once into an empty folder and once with nothing changed; beside it, in turn, what a
/// reader would take instead: Hugo over the same words, and Pagefind over Hugo's pages. Each round writes into folders of its own, as
/// deleting many files slows down the next that are made.
/// </summary>
internal sealed class BuildBenchmark : IBenchmark
{
    private const int Rounds = 3;
    private const int Slowest = 12;

    public string Name => "build";

    public string Usage => "DIR [--hugo SITE] [--pagefind PROGRAM] [--rounds N]   wall and processor time, memory, files and bytes of a build, and where the time goes; beside Hugo and Pagefind, as ratios";

    public int Run(ReadOnlySpan<string> arguments)
    {
        if (arguments is not [var input, .. var rest] || rest.Length % 2 != 0)
        {
            return 2;
        }

        var options = rest.ToArray().Chunk(2).ToDictionary(o => o[0], o => o[1], StringComparer.Ordinal);
        var rounds = options.TryGetValue("--rounds", out var written) ? int.Parse(written, CultureInfo.InvariantCulture) : Rounds;
        var work = Directory.CreateTempSubdirectory("benchmark-").FullName;
        try
        {
            Compare(input, options.GetValueOrDefault("--hugo"), options.GetValueOrDefault("--pagefind"), rounds, work);
            PrintPipelines(input, Path.Combine(work, "profile"));
        }
        finally
        {
            Directory.Delete(work, recursive: true);
        }

        return 0;
    }

    private static void Compare(string input, string? hugo, string? pagefind, int rounds, string work)
    {
        List<MeasuredProcess> full = [], again = [], peers = [], indexes = [];
        for (var round = 0; round < rounds; round++)
        {
            var output = Path.Combine(work, $"site-{round}");
            full.Add(Build(input, output));
            again.Add(Build(input, output));
            if (hugo is not null)
            {
                var pages = Path.Combine(work, $"hugo-{round}");
                peers.Add(MeasuredProcess.Of("hugo", ["--source", hugo, "--destination", pages, "--quiet", .. ConfigOf(hugo)]));
                if (pagefind is not null)
                {
                    indexes.Add(MeasuredProcess.Of(pagefind, "--site", pages));
                }
            }
        }

        var built = MeasuredProcess.Median(full);
        Print($"{built.Text("build")}   {Size(Path.Combine(work, "site-0"))}");
        Print(MeasuredProcess.Median(again).Text("unchanged"));
        if (peers.Count > 0)
        {
            var peer = MeasuredProcess.Median(peers);
            Print($"{peer.Text("hugo")}   {Size(Path.Combine(work, "hugo-0"))}");
            Print($"build / hugo {Ratio(built.Wall / peer.Wall)}");
            if (indexes.Count > 0)
            {
                var index = MeasuredProcess.Median(indexes);
                Print(index.Text("pagefind"));
                Print($"build / (hugo + pagefind) {Ratio(built.Wall / (peer.Wall + index.Wall))}");
            }
        }
    }

    private static MeasuredProcess Build(string input, string output) =>
        MeasuredProcess.Of("dotnet", Repository.PathOf(".build/bin/Generator/release/protokollarchiv.dll"), "build", "--input", input, "--output", output, "--quiet");

    /// <summary>Hugo before 0.146 looks for templates elsewhere; a site may have a second configuration for it.</summary>
    private static string[] ConfigOf(string site) => File.Exists(Path.Combine(site, "hugo111.yaml")) ? ["--config", "hugo111.yaml"] : [];

    /// <summary>The pipelines that took longest, in this process, which has no code compiled ahead: their shares are what counts.</summary>
    private static void PrintPipelines(string input, string output)
    {
        var context = new BuildContext();
        _ = SiteBuild.Run(new BuildOptions { Input = input, Output = output, Theme = Repository.PathOf("themes/standard") }, publish: true, context);
        var all = context.Runs.All.Sum(r => r.Elapsed.TotalSeconds);
        foreach (var run in context.Runs.All.OrderByDescending(r => r.Elapsed).Take(Slowest))
        {
            Print(string.Create(CultureInfo.InvariantCulture, $"  {run.Name,-20} {run.Elapsed.TotalSeconds / all,6:0.0 %} {run.Done,8} documents"));
        }
    }

    private static string Size(string folder)
    {
        var files = new DirectoryInfo(folder).EnumerateFiles("*", SearchOption.AllDirectories).ToList();
        return string.Create(CultureInfo.InvariantCulture, $"{files.Count} files, {files.Sum(f => f.Length) / 1e6:0.0} MB");
    }

    private static string Ratio(double value) => value.ToString("0.00", CultureInfo.InvariantCulture);

    private static void Print(string line) => Console.WriteLine(line);
}
