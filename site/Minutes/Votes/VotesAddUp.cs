using System.Collections.Immutable;
using System.Globalization;
using Protokollarchiv.Archive;
using Protokollarchiv.Archive.Linking.Names;
using Protokollarchiv.Diagnostics;

namespace Protokollarchiv.Minutes.Votes;

/// <summary>Compares the votes with the number of those present, where the minutes say who that was: more votes than people need a look.</summary>
internal static class VotesAddUp
{
    public static void Check(Meeting meeting, ImmutableArray<Resolution>.Builder resolutions, DiagnosticBag diagnostics)
    {
        var present = Voters(meeting);
        if (present == 0)
        {
            return;
        }

        bool? shares = null;
        foreach (var resolution in resolutions)
        {
            var where = meeting.Passages[resolution.Passage];
            if (resolution.Vote is { Total: { } total } && total > present && !IsByCircular(meeting, resolution) && !(shares ??= CountsShares(meeting)))
            {
                diagnostics.Report(
                    DiagnosticCodes.MoreVotesThanPresent,
                    new SourceLocation(meeting.Source, where.Line, where.Column),
                    total.ToString(CultureInfo.InvariantCulture),
                    present.ToString(CultureInfo.InvariantCulture));
            }
        }
    }

    /// <summary>Where owners vote by their shares, there are more of these than heads.</summary>
    private static bool CountsShares(Meeting meeting) =>
        meeting.Passages.Any(passage =>
            passage.Text.Contains(" MEA", StringComparison.Ordinal)
            || passage.Text.Contains("/1000", StringComparison.Ordinal)
            || passage.Text.Contains("/1.000", StringComparison.Ordinal)
            || passage.Text.Contains("anteile", StringComparison.OrdinalIgnoreCase));

    /// <summary>An Umlaufbeschluss counts all members, whoever was at the meeting.</summary>
    private static bool IsByCircular(Meeting meeting, Resolution resolution) =>
        meeting.Passages[resolution.Passage].Text.Contains("umlauf", StringComparison.OrdinalIgnoreCase)
        || (resolution.Item >= 0 && meeting.Items[resolution.Item].Title.Contains("umlauf", StringComparison.OrdinalIgnoreCase));

    /// <summary>
    /// Those present with the votes they carry, and who led where the list leaves that one out; the greater of list and count where the
    /// minutes give both.
    /// </summary>
    public static int Voters(Meeting meeting)
    {
        var attendance = meeting.Attendance;
        var listed = attendance.Present.Length + attendance.Present.Sum(attendee => attendee.Proxies.Length);
        if (listed > 0 && meeting.Chair is { } chair && PersonName.Read(chair) is { } leading && !attendance.Present.Any(a => PersonName.Read(a.Name)?.FitsWith(leading) ?? false))
        {
            listed++;
        }

        return Math.Max(listed, attendance.Count ?? 0);
    }
}
