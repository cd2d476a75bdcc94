using System.Text.RegularExpressions;
using Protokollarchiv.Archive;
using Protokollarchiv.Language;
using Protokollarchiv.Minutes.Agenda;
using Protokollarchiv.Minutes.Labels;

namespace Protokollarchiv.Minutes.Header;

/// <summary>A first item that only says what stands above the agenda elsewhere: <c>1. Rahmendaten</c> with day, place and who was there.</summary>
internal static partial class HeadItem
{
    public static AgendaItem? Of(Meeting meeting) =>
        meeting.Items is [var first, ..] && (HeadingWords.AreHead(first.Title) || (HeadingWords.MayBeHead(first.Title) && HasHead(meeting, first))) ? first : null;

    /// <summary>Whether it begins with labels that name both who was there and when or where, and speaks of no other day.</summary>
    private static bool HasHead(Meeting meeting, AgendaItem item)
    {
        var day = GermanDate.FromFileName(System.IO.Path.GetFileNameWithoutExtension(meeting.Source))?.Date;
        var (hasPeople, hasPlace, isAsked) = (false, false, false);
        var end = meeting.Items.Length > 1 ? meeting.Items[1].Heading.Index : meeting.Passages.Length;
        for (var i = item.Heading.Index + 1; i < end; i++)
        {
            foreach (var line in meeting.Passages[i].Text.AsSpan().EnumerateLines())
            {
                var labels = LineLabels.Of(line);
                if ((labels.Count == 0 && !isAsked && !(hasPeople && hasPlace)) || Event().IsMatch(line) || labels.Exists(label => IsOfOtherDay(label, day)))
                {
                    return false;
                }

                isAsked = labels is [.., { Value: "" }];
                hasPeople |= labels.Exists(label => label.IsAttendance);
                hasPlace |= labels.Exists(label => label.Kind is LabelKind.When or LabelKind.Place or LabelKind.Start);
            }
        }

        return hasPeople && hasPlace;
    }

    private static bool IsOfOtherDay(LabelledPart label, DateOnly? day) =>
        label.Kind == LabelKind.When && day is not null && GermanDate.FindFirst(label.Value) is { } found && found.Date != day;

    /// <summary>In an item a date of what comes.</summary>
    [GeneratedRegex(@"^\W*termin\b", Matching.AnyCase)]
    private static partial Regex Event();
}
