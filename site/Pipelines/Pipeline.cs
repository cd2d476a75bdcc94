using System.Collections.Immutable;

namespace Protokollarchiv.Pipelines;

/// <summary>A named list of modules, each document taken through all of them on one thread, many documents at once.</summary>
internal sealed class Pipeline<TIn, TOut>(string name, Func<TIn, BuildContext, TOut?> modules)
    where TIn : class
    where TOut : class
{
    /// <summary>A module in the wrong place does not compile.</summary>
    public Pipeline<TIn, TNext> Then<TNext>(IModule<TOut, TNext> next)
        where TNext : class =>
        new(name, (document, context) => modules(document, context) is { } made ? next.Run(made, context) : null);

    /// <returns>What came through, in the order of <paramref name="documents"/> whatever the number of threads.</returns>
    public ImmutableArray<TOut> Run(IReadOnlyList<TIn> documents, BuildContext context)
    {
        var run = context.Runs.Begin(name, Phase.Input, documents.Count);
        var made = new TOut?[documents.Count];
        Parallel.For(0, documents.Count, context.Parallel, i =>
        {
            made[i] = modules(documents[i], context);
            run.Advance(made[i] is null ? 0 : 1);
        });
        run.Finish();
        return [.. made.OfType<TOut>()];
    }

    /// <summary>One document alone, for previews and tests.</summary>
    public TOut? Run(TIn document, BuildContext context) => modules(document, context);
}

/// <summary>Where a pipeline begins.</summary>
internal static class Pipeline
{
    public static Pipeline<TIn, TOut> StartWith<TIn, TOut>(string name, IModule<TIn, TOut> first)
        where TIn : class
        where TOut : class =>
        new(name, first.Run);
}
