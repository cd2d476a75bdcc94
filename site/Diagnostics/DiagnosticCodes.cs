namespace Protokollarchiv.Diagnostics;

/// <summary>Every code there is. A code is never used again for something else.</summary>
internal static partial class DiagnosticCodes
{
}
