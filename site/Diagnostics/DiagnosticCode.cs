namespace Protokollarchiv.Diagnostics;

/// <summary>
/// One kind of finding. The texts say what was found and what to do, with the arguments of a <see cref="Diagnostic"/> as <c>{0}</c>, <c>{1}</c> …
/// </summary>
internal sealed record DiagnosticCode(string Id, Severity Severity, string German, string English);
