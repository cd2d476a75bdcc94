using System.Collections.Immutable;
using System.IO.Hashing;
using System.Runtime.InteropServices;
using Protokollarchiv.Archive;
using Protokollarchiv.Diagnostics;

namespace Protokollarchiv.Minutes;

/// <summary>Reports minutes that are there twice, as a copy beside the original: <c>2022-10-24-vorstand (1).md</c>.</summary>
internal static class SameMinutes
{
    public static void Report(ImmutableArray<Meeting> meetings, DiagnosticBag diagnostics)
    {
        foreach (var same in meetings.Where(m => m.Passages.Length > 0).GroupBy(m => (m.Date, HashOf(m), CommitteeOfFrame(m))).Where(g => g.Skip(1).Any()))
        {
            var original = same.OrderBy(m => m.Source.Length).ThenBy(m => m.Source, StringComparer.Ordinal).First();
            foreach (var copy in same.Where(m => m != original))
            {
                diagnostics.Report(DiagnosticCodes.SameMinutes, new SourceLocation(copy.Source), original.Source);
            }
        }
    }

    /// <summary>Minutes that are only begun are alike for every committee.</summary>
    private static string? CommitteeOfFrame(Meeting meeting) => meeting.Passages.All(p => p.Kind == PassageKind.Heading) ? meeting.Committee : null;

    private static UInt128 HashOf(Meeting meeting)
    {
        var hash = new XxHash128();
        foreach (var passage in meeting.Passages)
        {
            hash.Append(MemoryMarshal.AsBytes(passage.Text.AsSpan()));
            hash.Append("\n"u8);
        }

        return hash.GetCurrentHashAsUInt128();
    }
}
