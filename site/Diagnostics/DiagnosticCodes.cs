namespace Protokollarchiv.Diagnostics;

/// <summary>Every code there is, in <c>Codes/</c> by the folder that reports it. A code is never used again for something else.</summary>
internal static partial class DiagnosticCodes;
