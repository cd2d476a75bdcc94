using System.Globalization;
using System.Text.RegularExpressions;
using Protokollarchiv.Archive;
using Protokollarchiv.Diagnostics;
using Protokollarchiv.Language;
using Protokollarchiv.Pipelines;

namespace Protokollarchiv.Minutes;

/// <summary>Dates that the minutes announce: in an agenda item named Termine, or where a passage begins with "Termin" or names the next meeting.</summary>
internal sealed partial class FindAppointments : IModule<MeetingDraft, MeetingDraft>
{
    private const int LongestTitle = 120;

    public MeetingDraft Run(MeetingDraft document, BuildContext context)
    {
        var meeting = document.Meeting;
        return document with
        {
            Meeting = meeting with
            {
                Appointments = [.. ItemBlocks.Of(meeting).SelectMany(part => TextOrder.Of(part.Blocks).SelectMany(p => Find(part.Item, p, meeting, context.Diagnostics)))],
            },
        };
    }

    private static IEnumerable<Appointment> Find(int item, Passage passage, Meeting meeting, DiagnosticBag diagnostics)
    {
        if (meeting.Date is not { } day || item < 0 || passage.Kind == PassageKind.Code || !passage.Text.AsSpan().ContainsAnyInRange('0', '9'))
        {
            yield break;
        }

        var amongDates = AboutDates().IsMatch(meeting.Items[item].Title);
        foreach (var line in passage.Text.Split('\n'))
        {
            if (!amongDates && !Announces().IsMatch(line))
            {
                continue;
            }

            if (GermanDate.FindFirst(line) is not { Date: { } date } found)
            {
                continue;
            }

            if (date > day)
            {
                yield return Read(item, passage, line, found, date);
            }
            else if (NextMeeting().IsMatch(line[..found.Start]))
            {
                diagnostics.Report(
                    DiagnosticCodes.EarlierNextMeeting,
                    new SourceLocation(meeting.Source, passage.Line, passage.Column),
                    date.ToString("dd.MM.yyyy", CultureInfo.InvariantCulture));
            }
        }
    }

    private static Appointment Read(int item, Passage passage, string line, FoundDate found, DateOnly date)
    {
        var before = line[..found.Start];
        var after = line[found.End..];
        var times = GermanTime.FindFirst(after);
        var title = Connective().Replace(before, "").Trim(' ', ':', ',', '-', '–');
        var behind = AfterTimes().Replace(after, "").Trim(' ', ',', ':', ';', '.', '-', '–');
        if (title.Length == 0)
        {
            (title, behind) = (behind, "");
        }

        title = title.Length is 0 or > LongestTitle ? line.Trim() : title;
        return new Appointment(item, passage.Index, title, date, times?.Start, times?.End, Place(behind));
    }

    private static string? Place(string behind)
    {
        var place = In().Replace(behind, "").Trim();
        return place.Length is > 1 and <= 80 && char.IsUpper(place[0]) && !place.Contains(". ", StringComparison.Ordinal) ? place : null;
    }

    [GeneratedRegex(@"\bTermine?\b|nächste (Sitzung|Termine?|Treffen)|Terminplan|Veranstaltungen", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex AboutDates();

    [GeneratedRegex(@"^\W*(Termin\b|(die\s+)?nächste[rsn]?\s+(\p{L}+\s+)?\p{L}*(sitzung|treffen|termin|versammlung))", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Announces();

    [GeneratedRegex(@"nächste[rsn]?\s", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex NextMeeting();

    [GeneratedRegex(@"(\s+(ist|findet|am|vom|den|für|statt|ab|der|:)|,?\s+(Mo|Di|Mi|Do|Fr|Sa|So)[\p{L}]*\.?,?)*\s*:?\s*$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Connective();

    [GeneratedRegex(@"^[\s,;:–\-]*(um|von|ab)?\s*(\d{1,2}([:.]\d{2})?\s*(Uhr)?\s*(–|-|—|bis)?\s*){0,2}(Uhr|h\b)?", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex AfterTimes();

    [GeneratedRegex(@"^(statt\s+)?(im|in der|in|bei|beim|Ort:)\s+", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex In();
}
