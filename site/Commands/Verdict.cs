using System.Collections.Immutable;
using Protokollarchiv.Diagnostics;

namespace Protokollarchiv.Commands;

/// <summary>What the findings mean for the exit code.</summary>
internal static class Verdict
{
    public static ExitCode Of(ImmutableArray<Diagnostic> diagnostics, bool strict, bool inputFound)
    {
        if (!inputFound)
        {
            return ExitCode.WrongCall;
        }

        var worst = diagnostics.IsEmpty ? Severity.Info : diagnostics.Max(d => d.Code.Severity);
        return worst == Severity.Error || (strict && worst == Severity.Warning) ? ExitCode.ContentErrors : ExitCode.Success;
    }
}
