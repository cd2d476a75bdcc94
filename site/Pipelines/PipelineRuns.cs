using System.Collections.Immutable;

namespace Protokollarchiv.Pipelines;

/// <summary>The pipelines of a build in the order in which they began, for the progress that is shown and the closing table.</summary>
internal sealed class PipelineRuns
{
    private readonly Lock gate = new();
    private readonly List<PipelineRun> runs = [];

    public ImmutableArray<PipelineRun> All
    {
        get
        {
            lock (gate)
            {
                return [.. runs];
            }
        }
    }

    public PipelineRun Begin(string pipeline, Phase phase, int? total)
    {
        var run = new PipelineRun(pipeline, phase, total);
        lock (gate)
        {
            runs.Add(run);
        }

        return run;
    }

    /// <summary>Runs <paramref name="work"/> as a pipeline of one step and returns what it made.</summary>
    /// <param name="count">How many documents that is.</param>
    public T Measure<T>(string pipeline, Func<T> work, Func<T, int> count)
    {
        var run = Begin(pipeline, Phase.Process, null);
        var made = work();
        run.Advance(count(made));
        run.Finish();
        return made;
    }
}
