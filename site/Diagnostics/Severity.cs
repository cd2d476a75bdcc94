namespace Protokollarchiv.Diagnostics;

/// <summary>How much a finding weighs: an error publishes nothing, a warning fails only with <c>--strict</c>.</summary>
internal enum Severity
{
    Info,
    Warning,
    Error,
}
