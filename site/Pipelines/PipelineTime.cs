using System.Diagnostics;

namespace Protokollarchiv.Pipelines;

internal sealed record PipelineTime(string Pipeline, Phase Phase, int Documents, TimeSpan Elapsed);
