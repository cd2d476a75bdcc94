using Protokollarchiv.Benchmarks.Linking;
using Protokollarchiv.Benchmarks.StartProfile;
using Protokollarchiv.Benchmarks.Truth;

namespace Protokollarchiv.Benchmarks;

/// <summary>Finds the benchmark that the first argument names.</summary>
internal static class Program
{
    private static readonly IBenchmark[] Benchmarks =
        [new TruthBenchmark(), new LinkingBenchmark(), new SearchIndexBenchmark(), new SearchBrowserBenchmark(), new SearchQualityBenchmark(), new PreviewBenchmark(), new BuildBenchmark(), new FuzzBenchmark(), new GuardBenchmark(), new GatesBenchmark(), new StartProfileBenchmark()];

    public static int Main(string[] arguments)
    {
        if (arguments is [var name, ..] && Array.Find(Benchmarks, b => b.Name == name) is { } benchmark)
        {
            return benchmark.Run(arguments.AsSpan(1));
        }

        Console.Error.WriteLine("dotnet run --project tests/benchmarks -- NAME ARGUMENTS");
        foreach (var known in Benchmarks)
        {
            Console.Error.WriteLine($"  {known.Name} {known.Usage}");
        }

        return 2;
    }
}
