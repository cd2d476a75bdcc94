using System.Collections.Immutable;
using System.Reflection;
using Protokollarchiv.Diagnostics;

namespace Protokollarchiv.Tests.Docs;

/// <summary>Every diagnostic code there is.</summary>
internal static class Codes
{
    public static ImmutableArray<DiagnosticCode> All { get; } =
    [
        .. typeof(DiagnosticCodes).GetFields(BindingFlags.Public | BindingFlags.Static).Select(field => field.GetValue(null)).OfType<DiagnosticCode>().OrderBy(code => code.Id, StringComparer.Ordinal),
    ];
}
