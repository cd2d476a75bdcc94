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

    /// <param name="take">Receives each file; its bytes are overwritten when it returns. Called from several threads; what it throws is thrown on.</param>
    public static void Run(IReadOnlyList<FilePipeline> pipelines, Action<OutputFile> take, BuildContext context)
    {
        var counters = pipelines.Select(p => new Counter(p)).ToList();
        using var buffers = new ThreadLocal<ArrayBufferWriter<byte>>(() => new ArrayBufferWriter<byte>(FirstBuffer));
        try
        {
            Parallel.ForEach(Partitioner.Create(counters.SelectMany(Batches), EnumerablePartitionerOptions.NoBuffering), context.Parallel, work =>
            {
                var started = Stopwatch.GetTimestamp();
                var buffer = buffers.Value ?? new ArrayBufferWriter<byte>(FirstBuffer);
                buffer.ResetWrittenCount();
                var files = 0;
                work.Batch.Make(buffer, file =>
                {
                    take(file);
                    files++;
                });
                work.Counter.Add(started, files);
            });
        }
        catch (AggregateException several)
        {
            // A full disk stops every thread with the same words; one of them is what the caller handles.
            ExceptionDispatchInfo.Throw(several.Flatten().InnerExceptions[0]);
        }

        foreach (var counter in counters)
        {
            context.Times.Add(counter.Time);
        }
    }

    private static IEnumerable<(Counter Counter, FileBatch Batch)> Batches(Counter counter)
    {
        var started = Stopwatch.GetTimestamp();
        using var batches = counter.Pipeline.Plan().GetEnumerator();
        while (batches.MoveNext())
        {
            counter.Add(started, files: 0);
            yield return (counter, batches.Current);
            started = Stopwatch.GetTimestamp();
        }

        counter.Add(started, files: 0);
    }

    /// <summary>How many files a pipeline has made and how long its threads took together.</summary>
    private sealed class Counter(FilePipeline pipeline)
    {
        private long ticks;
        private int files;

        public FilePipeline Pipeline { get; } = pipeline;

        public PipelineTime Time => new(Pipeline.Name, Phase.PostProcess, files, TimeSpan.FromSeconds((double)ticks / Stopwatch.Frequency));

        public void Add(long started, int files)
        {
            Interlocked.Add(ref ticks, Stopwatch.GetTimestamp() - started);
            Interlocked.Add(ref this.files, files);
        }
    }
}
