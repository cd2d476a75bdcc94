using System.Collections.Concurrent;
using System.Collections.Immutable;

namespace Protokollarchiv.Diagnostics;

/// <summary>Collects what all modules report, from any thread; hands it out once each, in the order of the files.</summary>
internal sealed class DiagnosticBag
{
    private readonly ConcurrentDictionary<Diagnostic, bool> found = new();
    private volatile Severity worst;

    /// <summary>Whether anything was reported that weighs at least as much.</summary>
    public bool Has(Severity severity) => worst >= severity && !found.IsEmpty;

    public void Report(DiagnosticCode code, SourceLocation where, params ReadOnlySpan<string> arguments) => Report(Diagnostic.Of(code, where, arguments));

    public void Report(Diagnostic diagnostic)
    {
        found.TryAdd(diagnostic, true);
        lock (found)
        {
            worst = diagnostic.Code.Severity > worst ? diagnostic.Code.Severity : worst;
        }
    }

    /// <summary>By file, line, column and code: the same on every run.</summary>
    public ImmutableArray<Diagnostic> Sorted() =>
    [
        .. found.Keys
            .OrderBy(d => d.Where, SourceLocation.Order)
            .ThenBy(d => d.Code.Id, StringComparer.Ordinal)
            .ThenBy(d => d.Arguments.ToString(), StringComparer.Ordinal)
            .DistinctBy(d => d.Code.IsToldOnce ? d with { Where = default } : d),
    ];
}
