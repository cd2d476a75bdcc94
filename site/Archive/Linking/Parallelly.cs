namespace Protokollarchiv.Archive.Linking;

/// <summary>Makes many things at once, with one worker a thread that keeps what it needs again and again.</summary>
internal static class Parallelly
{
    /// <returns>In the order of <paramref name="items"/> whatever the number of threads.</returns>
    public static TOut[] Make<TIn, TWorker, TOut>(IReadOnlyList<TIn> items, int threads, Func<TWorker> hire, Func<TWorker, int, TIn, TOut> make)
        where TWorker : class
    {
        var made = new TOut[items.Count];
        using var workers = new ThreadLocal<TWorker>(hire);
        Parallel.For(
            0,
            items.Count,
            new ParallelOptions { MaxDegreeOfParallelism = threads },
            () => workers.Value ?? hire(),
            (i, _, worker) =>
            {
                made[i] = make(worker, i, items[i]);
                return worker;
            },
            _ => { });
        return made;
    }
}
