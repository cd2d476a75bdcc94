using System.Buffers;
using System.Collections.Concurrent;
using System.Diagnostics;
using System.Runtime.ExceptionServices;
using Protokollarchiv.Files;

namespace Protokollarchiv.Pipelines;

/// <summary>Makes the files of all pipelines, many at once, and hands each on before the next is made, so that few are ever held.</summary>
internal static class Production
{
    private const int FirstBuffer = 64 * 1024;

    /// <summary>From here on, in bytes, memory is worth more than threads that never wait: some thousand meetings.</summary>
    private const long MuchMemory = 256L << 20;

    /// <param name="take">Receives each file; its bytes are overwritten when it returns. Called from several threads; what it throws is thrown on.</param>
    public static void Run(IReadOnlyList<FilePipeline> pipelines, Action<OutputFile> take, BuildContext context)
    {
        var runs = pipelines.Select(p => (Pipeline: p, Run: context.Runs.Begin(p.Name, Phase.PostProcess, p.Total))).ToList();
        if (GC.GetTotalMemory(forceFullCollection: false) < MuchMemory)
        {
            Run(runs, take, context);
            return;
        }

        GiveBack(); // what linking has left
        foreach (var run in runs.Where(r => r.Pipeline.Alone))
        {
            Run([run], take, context);
            GiveBack();
        }

        Run([.. runs.Where(r => !r.Pipeline.Alone)], take, context);
    }

    /// <summary>To the system as well, so that what comes next takes its place and not new memory beside it.</summary>
    private static void GiveBack() => GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);

    private static void Run(List<(FilePipeline Pipeline, PipelineRun Run)> runs, Action<OutputFile> take, BuildContext context)
    {
        using var buffers = new ThreadLocal<ArrayBufferWriter<byte>>(() => new ArrayBufferWriter<byte>(FirstBuffer));
        try
        {
            Parallel.ForEach(Partitioner.Create(runs.SelectMany(r => Batches(r.Pipeline, r.Run)), EnumerablePartitionerOptions.NoBuffering), context.Parallel, work =>
            {
                var started = Stopwatch.GetTimestamp();
                var buffer = buffers.Value ?? new ArrayBufferWriter<byte>(FirstBuffer);
                buffer.ResetWrittenCount();
                work.Batch.Make(buffer, file =>
                {
                    take(file);
                    work.Run.Advance(1);
                });
                work.Run.Spend(started);
            });
        }
        catch (AggregateException several)
        {
            // A full disk stops every thread with the same words; one of them is what the caller handles.
            ExceptionDispatchInfo.Throw(several.Flatten().InnerExceptions[0]);
        }

        runs.ForEach(r => r.Run.Finish());
    }

    /// <summary>Planning takes its time too, and is counted.</summary>
    private static IEnumerable<(FileBatch Batch, PipelineRun Run)> Batches(FilePipeline pipeline, PipelineRun run)
    {
        var started = Stopwatch.GetTimestamp();
        foreach (var batch in pipeline.Plan())
        {
            run.Spend(started);
            yield return (batch, run);
            started = Stopwatch.GetTimestamp();
        }

        run.Spend(started);
    }
}
