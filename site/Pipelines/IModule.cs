namespace Protokollarchiv.Pipelines;

/// <summary>One step of a pipeline. Pure: it reads the document, reports to the context, and returns a new one.</summary>
internal interface IModule<in TIn, out TOut>
    where TIn : class
    where TOut : class
{
    /// <returns>Null when the document ends here; why has then been reported.</returns>
    TOut? Run(TIn document, BuildContext context);
}
