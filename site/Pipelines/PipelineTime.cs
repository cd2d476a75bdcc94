namespace Protokollarchiv.Pipelines;

/// <summary>What a pipeline did.</summary>
/// <param name="Documents">How many came out.</param>
/// <param name="Elapsed">From begin to end; of pipelines that share the threads with others, the time that these spent on it together.</param>
internal sealed record PipelineTime(string Pipeline, Phase Phase, int Documents, TimeSpan Elapsed);
