using System.Diagnostics;

namespace Protokollarchiv.Pipelines;

/// <summary>A pipeline at work: how far it is, and in the end what it made and how long it took. Counts from several threads.</summary>
/// <param name="total">How many documents go in; null when that is not known before.</param>
internal sealed class PipelineRun(string name, Phase phase, int? total)
{
    private readonly long started = Stopwatch.GetTimestamp();
    private long ticks;
    private int done;

    /// <summary>After what it makes: "meetings", "topic pages".</summary>
    public string Name { get; } = name;

    public Phase Phase { get; } = phase;

    public int? Total { get; } = total;

    /// <summary>How many documents have come out so far.</summary>
    public int Done => done;

    public bool IsFinished { get; private set; }

    /// <summary>
    /// From begin to end; of pipelines that share the threads with others, the time that these spent on it together.
    /// </summary>
    public TimeSpan Elapsed => TimeSpan.FromSeconds((double)ticks / Stopwatch.Frequency);

    public void Advance(int documents) => Interlocked.Add(ref done, documents);

    /// <summary>Adds the time since then to that of a pipeline which shares the threads with others.</summary>
    /// <param name="since">A timestamp of <see cref="Stopwatch"/>.</param>
    public void Spend(long since) => Interlocked.Add(ref ticks, Stopwatch.GetTimestamp() - since);

    public void Finish()
    {
        if (ticks == 0)
        {
            ticks = Stopwatch.GetTimestamp() - started;
        }

        IsFinished = true;
    }
}

/// <summary>Statiq's four phases: a pipeline may use what earlier phases made.</summary>
internal enum Phase
{
    Input,
    Process,
    PostProcess,
    Output,
}
