using System.Buffers;
using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using Protokollarchiv.Archive;
using Protokollarchiv.Diagnostics;
using Protokollarchiv.Language;
using Protokollarchiv.Pipelines;

namespace Protokollarchiv.Minutes;

/// <summary>Dates that the minutes announce: in an agenda item named Termine, or where a line begins with "Termin" or names the next meeting.</summary>
internal sealed partial class FindAppointments : IModule<MeetingDraft, MeetingDraft>
{
    private const int LongestTitle = 120;
    private const int LongestPlace = 80;

    /// <summary>Words before a date beyond which they are no title.</summary>
    private const int LongestLeadIn = 300;

    /// <summary>Of <c>nächste</c> the part without umlaut, for which the search is many times as fast.</summary>
    private static readonly SearchValues<string> Hints = SearchValues.Create(["termin", "chste"], StringComparison.OrdinalIgnoreCase);

    public MeetingDraft Run(MeetingDraft document, BuildContext context)
    {
        var meeting = document.Meeting;
        if (meeting.Date is not { } day)
        {
            return document;
        }

        var found = ImmutableArray.CreateBuilder<Appointment>();
        foreach (var item in meeting.Items)
        {
            var end = item.Index + 1 < meeting.Items.Length ? meeting.Items[item.Index + 1].Heading.Index : meeting.Passages.Length;
            var amongDates = AboutDates().IsMatch(item.Title);
            for (var i = item.Heading.Index; i < end; i++)
            {
                var passage = meeting.Passages[i];
                if (passage.Kind != PassageKind.Code && (amongDates || passage.Text.AsSpan().ContainsAny(Hints)))
                {
                    Find(item.Index, passage, amongDates && i > item.Heading.Index);
                }
            }
        }

        return found.Count == 0 ? document : document with { Meeting = meeting with { Appointments = found.DrainToImmutable() } };

        void Find(int item, Passage passage, bool amongDates)
        {
            foreach (var range in passage.Text.AsSpan().Split('\n'))
            {
                var line = passage.Text.AsSpan()[range];
                if ((!amongDates && !Announces().IsMatch(line)) || GermanDate.FindFirst(line) is not { Date: { } date } written)
                {
                    continue;
                }

                if (date > day)
                {
                    found.Add(Read(item, passage.Index, line, written, date));
                }
                else if (NextMeeting().IsMatch(line[..written.Start]))
                {
                    var where = new SourceLocation(meeting.Source, passage.Line, passage.Column);
                    context.Diagnostics.Report(DiagnosticCodes.EarlierNextMeeting, where, date.ToString("dd.MM.yyyy", CultureInfo.InvariantCulture));
                }
            }
        }
    }

    private static Appointment Read(int item, int passage, ReadOnlySpan<char> line, FoundDate found, DateOnly date)
    {
        var after = line[found.End..];
        var times = GermanTime.FindFirst(after);
        var title = found.Start > LongestLeadIn ? "" : Connective().Replace(Number().Replace(line[..found.Start].ToString(), ""), "").Trim(' ', ':', ',', '-', '–');
        var behind = (times is { } time ? after[time.End..] : after).Trim(" ,:;.-–()").ToString();
        if (title.Length == 0 && behind.Length <= LongestTitle)
        {
            (title, behind) = (behind, "");
        }

        title = title.Length is 0 or > LongestTitle ? line.Trim()[..Math.Min(line.Trim().Length, LongestTitle)].ToString() : title;
        return new Appointment(item, passage, title, date, times?.From, times?.Until, Place(behind));
    }

    private static string? Place(string behind)
    {
        var place = In().Replace(behind, "").Trim();
        return place.Length is > 1 and <= LongestPlace && char.IsUpper(place[0]) && !place.Contains(". ", StringComparison.Ordinal) ? place : null;
    }

    [GeneratedRegex(@"\bTermine?\b|nächste[rns]? (Sitzung|Termine?|Treffen)|Terminplan|Veranstaltungen", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex AboutDates();

    [GeneratedRegex(@"^\W*(\d{1,2}[.)]\s+)?(Termin\b|(die\s+|der\s+|das\s+)?nächste[rsn]?\s+(\p{L}+\s+)?\p{L}*(sitzung|treffen|termin|versammlung|plenum|klausur|runde(?=\s*:)))", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Announces();

    [GeneratedRegex(@"nächste[rsn]?\s", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex NextMeeting();

    [GeneratedRegex(@"^\d{1,2}[.)]\s+", RegexOptions.CultureInvariant)]
    private static partial Regex Number();

    [GeneratedRegex(@"(?>\s+(ist|findet|am|vom|den|für|statt|ab|der|:)|,?\s+(Mo|Di|Mi|Do|Fr|Sa|So)[\p{L}]*\.?,?)*\s*:?\s*$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Connective();

    [GeneratedRegex(@"^(statt\s+)?(im|in der|in|bei|beim|Ort:)\s+", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex In();
}
