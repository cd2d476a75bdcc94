namespace Protokollarchiv.Pipelines;

/// <summary>Statiq's four phases: a pipeline may use what earlier phases made.</summary>
internal enum Phase
{
    Input,
    Process,
    PostProcess,
    Output,
}
