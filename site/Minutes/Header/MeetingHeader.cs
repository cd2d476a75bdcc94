using System.Text.RegularExpressions;
using Protokollarchiv.Archive;
using Protokollarchiv.Language;
using Protokollarchiv.Minutes.Labels;
using Protokollarchiv.Minutes.Presence;

namespace Protokollarchiv.Minutes.Header;

/// <summary>What the lines above the agenda, the items that open the meeting and the last lines say about the meeting itself, the first word on each matter.</summary>
internal sealed partial class MeetingHeader
{
    /// <summary>A longer line is a text that mentions a time.</summary>
    private const int LongestTimeLine = 60;

    private const int LongestCommittee = 60;

    /// <summary>Whether the day is only that of the letter, which another line may correct.</summary>
    private bool isOfLetter;

    /// <summary>When one was to meet.</summary>
    private MeetingTimes planned;

    private MeetingHeader()
    {
    }

    /// <summary>The first line that is about the day: it begins with the date or says that one met.</summary>
    public FoundDay? Day { get; private set; }

    public TimeOnly? Start { get; private set; }

    public TimeOnly? End { get; private set; }

    public string? Place { get; private set; }

    /// <summary>Behind the label <c>Gremium:</c>.</summary>
    public string? Committee { get; private set; }

    /// <summary>The committee in the line that says the day: <c>über die öffentliche Sitzung der Gemeindevertretung vom 24.10.2022</c></summary>
    public string? OfDay { get; private set; }

    /// <summary>What minutes sent as a letter are about.</summary>
    public string? Subject { get; private set; }

    public string? Chair { get; private set; }

    public string? MinutesBy { get; private set; }

    public static MeetingHeader Of(Meeting meeting, string? title)
    {
        var header = new MeetingHeader();
        if (title is not null)
        {
            (header.Start, header.End) = MeetingTimes.In(title);
            header.Place = MeetingPlace.Said(title);
        }

        new PreambleLines(header).Read(meeting);
        OpeningStatements.Read(meeting, header);
        header.TakeTimes(header.planned);
        header.End ??= MeetingEnd.Of(meeting);
        return header;
    }

    public void TakeSubject(string? subject) => Subject ??= subject;

    public void TakeDay(ReadOnlySpan<char> line, int number)
    {
        if (Day is null || (isOfLetter && DayLine.NamesMeeting(line)))
        {
            Take(FoundDay.In(line, number), DayLine.IsOfLetter(line));
        }
    }

    /// <summary>A letter is written on the day of the meeting or later.</summary>
    private void Take(FoundDay? day, bool ofLetter)
    {
        if (day is not null && (Day is null || (isOfLetter && day.Date <= Day.Date)))
        {
            (Day, isOfLetter) = (day, ofLetter);
        }
    }

    /// <summary>The last line of a title: its times are those of the invitation, and what a label says comes first.</summary>
    public void TakeEndOfTitle(ReadOnlySpan<char> line, int number)
    {
        Take(FoundDay.In(line, number), ofLetter: false);
        Place ??= MeetingPlace.Said(line);
        planned = MeetingTimes.In(line);
    }

    public void TakeTimes(MeetingTimes times)
    {
        if (Start is null || times.Start is null || times.Start == Start)
        {
            Start ??= times.Start;
            End ??= times.End;
        }
    }

    /// <param name="value">What stands behind the label or below it; empty where that is still to come.</param>
    public void TakeLabelled(LabelKind kind, string value, int line)
    {
        if (value.Length == 0)
        {
            return;
        }

        value = kind is LabelKind.Start or LabelKind.End or LabelKind.When ? PartedTime().Replace(value, ":") : value;
        switch (kind)
        {
            case LabelKind.Start:
                Start ??= GermanTime.FindFirst(value)?.From ?? GermanTime.Parse(value);
                End ??= MeetingTimes.Worded(value).End;
                break;
            case LabelKind.End:
                End ??= MeetingEnd.Labelled(value);
                break;
            case LabelKind.Place when value != LabelledPart.Nothing && value[^1] != ':':
                if (MeetingPlace.BeforeTimes(value) is { Length: > 0 } place && place.Length < value.Length)
                {
                    Place ??= MeetingPlace.Labelled(place);
                    TakeTimes(MeetingTimes.In(value.AsSpan(place.Length)));
                    break;
                }

                Place ??= MeetingPlace.Labelled(value);
                break;
            case LabelKind.Committee when NextLabel().Replace(value, "").Trim() is { Length: > 0 and <= LongestCommittee } committee:
                Committee ??= committee;
                break;
            case LabelKind.Chair when OfficeNames.Are(value):
                Chair ??= value;
                break;
            case LabelKind.MinutesBy when OfficeNames.Are(value):
                MinutesBy ??= value;
                break;
            case LabelKind.When:
                TakeDay(value, line);
                TakeTimes(MeetingTimes.In(value));
                break;
        }
    }

    /// <summary>A line without a label and colon: the day with its times and place, or times alone.</summary>
    /// <param name="isFirst">Whether it is the very first.</param>
    public void TakeLine(ReadOnlySpan<char> line, int number, bool isFirst)
    {
        var days = DayLine.Is(line, isFirst);
        if (days)
        {
            TakeDay(line, number);
            var date = FoundDay.In(line, number)?.Date;
            OfDay ??= date == Day?.Date ? CommitteeName.OfLine(line.ToString(), isFirst) : null;
            if (date > Day?.Date)
            {
                // "2022-11-24 - 19 Uhr Versammlung" is still to come.
                return;
            }

            Place ??= MeetingPlace.Said(line);
        }

        if (days || (line.Length <= LongestTimeLine && MeetingTimes.Begin(line)))
        {
            TakeTimes(MeetingTimes.In(line));
        }

        if (GermanTime.FindFirst(line) is not { } time
            || (!days && !(time.Start == 0 && line.Length <= LongestTimeLine))
            || PersonName.Is(NamesBehind().Match(line[time.End..].ToString()).Groups["name"].Value))
        {
            return;
        }

        TakeTimes(new MeetingTimes(time.From, time.Until));
        if ((days || line[time.End..] is [',', ..]) && time.Until is not null)
        {
            Place ??= MeetingPlace.BehindTimes(line[time.End..]);
        }
    }

    /// <summary>Behind the name of a committee: <c>Hauptausschuss Beschlussart: vertagt</c>.</summary>
    [GeneratedRegex(@"\sBeschlussart:.*$", Matching.Exact)]
    private static partial Regex NextLabel();

    /// <summary>A space or comma between hour and minutes: <c>17: 00 Uhr</c>, <c>20,00 Uhr</c>.</summary>
    [GeneratedRegex(@"(?<=(^|\b(um|ab|von|bis|gegen)\s|[-–]\s*|,\s)\d{1,2})(:\s|,)(?=\d{2}\s*Uhr)", Matching.Exact)]
    private static partial Regex PartedTime();

    /// <summary>When those who are named behind it were there.</summary>
    [GeneratedRegex(@"^(\s+bis\s+(Schluss|Ende))?\s*:\s*(?<name>\p{Lu}\p{L}+\s\p{Lu}\p{L}+)\s*(,|$)", Matching.Exact)]
    private static partial Regex NamesBehind();
}
