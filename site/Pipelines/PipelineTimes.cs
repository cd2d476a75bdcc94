using System.Collections.Immutable;
using System.Diagnostics;

namespace Protokollarchiv.Pipelines;

/// <summary>How many documents each pipeline made and how long it took, for the closing table.</summary>
internal sealed class PipelineTimes
{
    private readonly Lock gate = new();
    private readonly List<PipelineTime> times = [];

    public ImmutableArray<PipelineTime> All
    {
        get
        {
            lock (gate)
            {
                return [.. times.OrderBy(t => t.Phase)];
            }
        }
    }

    /// <summary>Runs <paramref name="work"/>, which returns how many documents it made.</summary>
    public void Measure(string pipeline, Phase phase, Func<int> work)
    {
        var watch = Stopwatch.StartNew();
        var documents = work();
        lock (gate)
        {
            times.Add(new PipelineTime(pipeline, phase, documents, watch.Elapsed));
        }
    }
}
