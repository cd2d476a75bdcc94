using System.Collections.Immutable;
using System.Globalization;
using Protokollarchiv.Diagnostics;
using Protokollarchiv.Language;

namespace Protokollarchiv.Archive.Linking;

/// <summary>
/// One address for each meeting. Minutes that were begun as a copy of the last often keep its date in their text: where two come to one address,
/// a date in the file name decides. What is still double is reported.
/// </summary>
internal static class DistinctAddresses
{
    private const string Day = "dd.MM.yyyy";

    /// <returns>In no order; of two with one URL the first by path.</returns>
    public static IEnumerable<Meeting> Of(ImmutableArray<Meeting> meetings, DiagnosticBag diagnostics)
    {
        var bySlug = new Dictionary<string, Meeting>(StringComparer.Ordinal);
        foreach (var same in meetings.OrderBy(m => m.Source, StringComparer.Ordinal).GroupBy(m => m.Slug, StringComparer.Ordinal))
        {
            foreach (var meeting in same.Skip(1).Any() ? same.Select(m => Redated(m, same, diagnostics)) : same)
            {
                if (!bySlug.TryAdd(meeting.Slug, meeting))
                {
                    diagnostics.Report(DiagnosticCodes.SameUrl, new SourceLocation(meeting.Source), meeting.Url, bySlug[meeting.Slug].Source);
                }
            }
        }

        return bySlug.Values;
    }

    private static Meeting Redated(Meeting meeting, IEnumerable<Meeting> same, DiagnosticBag diagnostics)
    {
        if (meeting.Date is not { } written || GermanDate.FromFileName(Path.GetFileNameWithoutExtension(meeting.Source))?.Date is not { } named || named == written)
        {
            return meeting;
        }

        var (before, after) = (written.ToString("O", CultureInfo.InvariantCulture), named.ToString("O", CultureInfo.InvariantCulture));
        diagnostics.Report(DiagnosticCodes.DateOfFileNameCounts, new SourceLocation(meeting.Source), same.First(m => m != meeting).Source, before, after);
        return meeting with
        {
            Date = named,
            Slug = after + meeting.Slug[before.Length..],
            Title = meeting.TitleLine is null ? meeting.Title.Replace(written.ToString(Day, CultureInfo.InvariantCulture), named.ToString(Day, CultureInfo.InvariantCulture), StringComparison.Ordinal) : meeting.Title,
        };
    }
}
