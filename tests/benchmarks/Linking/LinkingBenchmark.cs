using System.Diagnostics;
using System.Globalization;
using Protokollarchiv.Archive;
using Protokollarchiv.Archive.Linking;
using Protokollarchiv.Pipelines;

namespace Protokollarchiv.Benchmarks.Linking;

/// <summary>What linking costs a meeting, warm: processor time, allocated and retained bytes, beside the processor time of reading.</summary>
internal sealed class LinkingBenchmark : IBenchmark
{
    private const int Rounds = 5;

    public string Name => "linking";

    public string Usage => "DIR [ROUNDS]      processor time and memory of linking, a meeting";

    public int Run(ReadOnlySpan<string> arguments)
    {
        if (arguments is not [var folder, ..])
        {
            return 2;
        }

        var rounds = arguments is [_, var written, ..] ? int.Parse(written, CultureInfo.InvariantCulture) : Rounds;
        var context = new BuildContext();
        ReadInput? input = null;
        var reading = Cost.Of(() => input = ReadInput.Of(folder, context));
        if (input is null)
        {
            return 2;
        }

        var meetings = input.Meetings.Length;
        var costs = new List<Cost>();
        MinutesArchive? archive = null;
        for (var i = 0; i < rounds; i++)
        {
            archive = null;
            costs.Add(Cost.Of(() => archive = ArchiveLinker.Link(input.Meetings, input.Register, new SiteSettings(), new BuildContext())));
        }

        var median = costs.OrderBy(c => c.Processor).ElementAt(rounds / 2);
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{meetings} meetings, a meeting: reading {reading.Processor.TotalMilliseconds / meetings:0.000} ms (cold), linking {median.Processor.TotalMilliseconds / meetings:0.000} ms (wall {median.Wall.TotalMilliseconds / meetings:0.000} ms), {median.Allocated / 1024.0 / meetings:0.0} KB allocated, {costs[^1].Retained / 1024.0 / meetings:0.0} KB retained"));
        GC.KeepAlive(archive);
        return 0;
    }

    /// <summary>What running something cost the process.</summary>
    private sealed record Cost(TimeSpan Processor, TimeSpan Wall, long Allocated, long Retained)
    {
        public static Cost Of(Action work)
        {
            using var process = Process.GetCurrentProcess();
            var before = GC.GetTotalMemory(forceFullCollection: true);
            var allocated = GC.GetTotalAllocatedBytes(precise: true);
            var processor = process.TotalProcessorTime;
            var watch = Stopwatch.StartNew();
            work();
            watch.Stop();
            process.Refresh();
            var cost = process.TotalProcessorTime - processor;
            return new Cost(cost, watch.Elapsed, GC.GetTotalAllocatedBytes(precise: true) - allocated, GC.GetTotalMemory(forceFullCollection: true) - before);
        }
    }
}
