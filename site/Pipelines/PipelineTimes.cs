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
    public void Measure(string pipeline, Phase phase, Func<int> work) => Measure(pipeline, phase, work, made => made);

    /// <summary>Runs <paramref name="work"/> and returns what it made.</summary>
    /// <param name="count">How many documents that is.</param>
    public T Measure<T>(string pipeline, Phase phase, Func<T> work, Func<T, int> count)
    {
        var watch = Stopwatch.StartNew();
        var made = work();
        Add(new PipelineTime(pipeline, phase, count(made), watch.Elapsed));
        return made;
    }

    public void Add(PipelineTime time)
    {
        lock (gate)
        {
            times.Add(time);
        }
    }
}
