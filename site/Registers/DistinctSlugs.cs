using System.Collections.Immutable;
using Protokollarchiv.Archive;
using Protokollarchiv.Diagnostics;

namespace Protokollarchiv.Registers;

/// <summary>Two files that make one address (<c>Kassenpruefung.md</c>, <c>Kassenprüfung.md</c>): the first keeps it, the other is reported and left out.</summary>
internal static class DistinctSlugs
{
    public static ImmutableArray<T> Of<T>(ImmutableArray<T> subjects, DiagnosticBag diagnostics)
        where T : Subject
    {
        var sources = new Dictionary<string, string>(StringComparer.Ordinal);
        var distinct = ImmutableArray.CreateBuilder<T>(subjects.Length);
        foreach (var subject in subjects)
        {
            if (sources.TryAdd(subject.Slug, subject.Source ?? ""))
            {
                distinct.Add(subject);
            }
            else
            {
                diagnostics.Report(DiagnosticCodes.SameSlug, new SourceLocation(subject.Source ?? ""), subject.Url, sources[subject.Slug]);
            }
        }

        return distinct.ToImmutable();
    }
}
