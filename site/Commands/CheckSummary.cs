using System.Collections.Immutable;
using System.Globalization;
using Protokollarchiv.Diagnostics;

namespace Protokollarchiv.Commands;

/// <summary>The last line of <c>check</c>: how much was read and found, so that nothing to report is not taken for nothing done.</summary>
internal static class CheckSummary
{
    public static string Of(int minutes, ImmutableArray<Diagnostic> diagnostics, string language)
    {
        var errors = diagnostics.Count(d => d.Code.Severity == Severity.Error);
        var warnings = diagnostics.Count(d => d.Code.Severity == Severity.Warning);
        return language == "de"
            ? $"{Number(minutes, "Protokoll", "Protokolle")} gelesen: {Number(errors, "Fehler", "Fehler")}, {Number(warnings, "Warnung", "Warnungen")}."
            : $"{Number(minutes, "meeting", "meetings")} read: {Number(errors, "error", "errors")}, {Number(warnings, "warning", "warnings")}.";
    }

    private static string Number(int n, string one, string other) => string.Create(CultureInfo.InvariantCulture, $"{n} {(n == 1 ? one : other)}");
}
