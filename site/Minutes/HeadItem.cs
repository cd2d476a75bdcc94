using System.Text.RegularExpressions;
using Protokollarchiv.Archive;
using Protokollarchiv.Language;

namespace Protokollarchiv.Minutes;

/// <summary>A first item that only says what stands above the agenda elsewhere: <c>1. Rahmendaten</c> with day, place and who was there.</summary>
internal static partial class HeadItem
{
    public static AgendaItem? Of(Meeting meeting) =>
        meeting.Items is [var first, ..] && Pictogram.Skip(first.Title) is var title && (OfMeeting().IsMatch(title) || (OfAnything().IsMatch(title) && HasHead(meeting, first))) ? first : null;

    /// <summary>Whether it names both who was there and when or where.</summary>
    private static bool HasHead(Meeting meeting, AgendaItem item)
    {
        var (hasPeople, hasPlace) = (false, false);
        var end = meeting.Items.Length > 1 ? meeting.Items[1].Heading.Index : meeting.Passages.Length;
        for (var i = item.Heading.Index + 1; i < end && !(hasPeople && hasPlace); i++)
        {
            foreach (var line in meeting.Passages[i].Text.AsSpan().EnumerateLines())
            {
                foreach (var label in LineLabels.Of(line))
                {
                    hasPeople |= label.IsAttendance;
                    hasPlace |= label.Kind is LabelKind.When or LabelKind.Place or LabelKind.Start;
                }
            }
        }

        return hasPeople && hasPlace;
    }

    [GeneratedRegex(@"^(meta(-?daten)?|(rahmen|eck|kopf|sitzungs)daten|(angaben|informationen|daten|infos?)\s+(zur|zum|über)\s+((die|das)\s+)?\p{L}*(sitzung|treffen|besprechung|meeting|versammlung))$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex OfMeeting();

    [GeneratedRegex("^(formal(ia|ien|es)|allgemeines|allgemeine (angaben|informationen|daten|infos)|organisatorisches)$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex OfAnything();
}
