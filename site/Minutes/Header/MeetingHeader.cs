using System.Buffers;
using System.Text.RegularExpressions;
using Protokollarchiv.Archive;
using Protokollarchiv.Language;
using Protokollarchiv.Minutes.Agenda;
using Protokollarchiv.Minutes.Decisions;
using Protokollarchiv.Minutes.Presence;

namespace Protokollarchiv.Minutes.Header;

/// <summary>What the lines above the agenda, the items that open the meeting and the last lines say about the meeting itself, the first word on each matter.</summary>
internal sealed partial class MeetingHeader
{
    /// <summary>How far into the text the lines about the meeting itself may stand.</summary>
    private const int MostLines = 40;

    /// <summary>A longer line is a text that mentions a time.</summary>
    private const int LongestTimeLine = 60;

    /// <summary>How far the sentence that begins on a line is followed.</summary>
    private const int LongestSentence = 300;

    private const int LongestCommittee = 60;

    /// <summary>A longer first line is text.</summary>
    private const int LongestFirstLine = 120;

    /// <summary>One of these is in every sentence that says that one met: a quick look.</summary>
    private static readonly SearchValues<string> Gathering = SearchValues.Create(["samm", "trafen", "treffen", "tagt", "tagung", "sitzung", "fand", "findet"], StringComparison.OrdinalIgnoreCase);

    private LabelKind? waiting;
    private bool begun;

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

    /// <summary>What minutes sent as a letter are about.</summary>
    public string? Subject { get; private set; }

    public string? Chair { get; private set; }

    public string? MinutesBy { get; private set; }

    public static MeetingHeader Of(Meeting meeting, string? title)
    {
        var header = new MeetingHeader();
        if (title is not null)
        {
            header.TakeTitle(title);
        }

        header.ReadPreamble(meeting);
        foreach (var item in OpeningItems.Of(meeting))
        {
            foreach (var block in item.Blocks)
            {
                header.ReadLabels(block);
            }
        }

        header.End ??= MeetingEnd.Of(meeting);
        return header;
    }

    private void TakeTitle(string title)
    {
        (Start, End) = MeetingTimes.In(title);
        Place = MeetingPlace.Said(title);
    }

    private void ReadPreamble(Meeting meeting)
    {
        var lines = 0;
        var suggested = false;
        var first = meeting.TitleLine is null ? 0 : 1;
        var end = meeting.Items.IsEmpty ? meeting.Passages.Length : meeting.Items[0].Heading.Index;
        for (var i = first; i < end && lines < MostLines; i++)
        {
            var passage = meeting.Passages[i];

            // What someone would like to speak about has days and places of its own.
            suggested = HeadingWords.SuggestAgenda(passage.Text) || (suggested && !(passage.Kind == PassageKind.Heading && EndsSuggestions(passage.Text)));
            if (passage.Kind == PassageKind.Code || suggested)
            {
                continue;
            }

            if (MailHead.Is(passage.Text))
            {
                // When it was sent and to whom is not when one met and who was there.
                Subject ??= MailHead.SubjectOfMinutes(passage.Text);
                TakeDay(MailHead.SubjectOfMeeting(passage.Text), passage.Line);
                continue;
            }

            // What stands below the next heading is no answer to the last.
            waiting = passage.Kind == PassageKind.Heading ? null : waiting;
            var number = passage.Line;
            foreach (var range in passage.Text.AsSpan().Split('\n'))
            {
                Read(SentenceFrom(passage.Text.AsSpan(), range), number++);
                if (++lines == MostLines)
                {
                    break;
                }
            }

            // A link to the same minutes as a file stands before their first line.
            begun &= !passage.IsLinkAlone;
        }
    }

    private static bool EndsSuggestions(string heading) =>
        HeadingWords.AnnounceMinutes(heading) || HeadingWords.AnnounceMinutesAtLast(heading) || LineLabels.Of(heading).Count > 0;

    /// <summary>A line, and where it says that one met or ends in the middle, what the next lines add to it.</summary>
    private static ReadOnlySpan<char> SentenceFrom(ReadOnlySpan<char> text, Range line)
    {
        var written = text[line].Trim();
        if (written.IsEmpty || !(written[^1] == ',' || SaysThatOneMet(written)))
        {
            return written;
        }

        var sentence = written.ToString();
        foreach (var range in text[line.End..].Split('\n'))
        {
            var next = text[line.End..][range].Trim();
            if (sentence.Length > LongestSentence || (!next.IsEmpty && LineLabels.Of(next).Count > 0))
            {
                break;
            }

            sentence = next.IsEmpty ? sentence : $"{sentence} {next}";
            if (next is [.., '.' or ':'])
            {
                break;
            }
        }

        return sentence;
    }

    private void Read(ReadOnlySpan<char> line, int number)
    {
        if (line.IsEmpty)
        {
            return;
        }

        var isFirst = !begun;
        begun = true;
        if (waiting == LabelKind.Place && LineLabels.Of(line) is [{ Kind: LabelKind.Place, Value: "" }])
        {
            // "Raum 112" behind "Ort".
            Take(LabelKind.Place, line.ToString(), number);
            waiting = null;
        }
        else if (LineLabels.Of(line) is { Count: > 0 } labels)
        {
            foreach (var (kind, value) in labels)
            {
                Take(kind, value, number);
            }
        }
        else if (waiting is { } kind)
        {
            waiting = null;
            Take(kind, line.ToString(), number);
            TakeFree(line, number, isFirst);
        }
        else
        {
            TakeFree(line, number, isFirst);
        }
    }

    private void ReadLabels(Block block)
    {
        switch (block)
        {
            case Passage passage:
                foreach (var (kind, name) in ChosenPerson.In(passage.Text))
                {
                    Take(kind, name, passage.Line);
                }

                foreach (var range in passage.Text.AsSpan().Split('\n'))
                {
                    var line = passage.Text.AsSpan()[range];
                    if (MeetingTimes.Begin(line))
                    {
                        TakeTimes(MeetingTimes.Worded(line));
                    }

                    foreach (var (kind, value) in LineLabels.Of(line))
                    {
                        if (kind is LabelKind.Chair or LabelKind.MinutesBy or LabelKind.Start or LabelKind.End)
                        {
                            Take(kind, value, passage.Line);
                        }
                    }
                }

                waiting = null;
                break;
            case ItemList list:
                foreach (var item in list.Items)
                {
                    if (item.Blocks is [Passage first, ..])
                    {
                        ReadLabels(first);
                    }
                }

                break;
        }
    }

    private void Take(LabelKind kind, string value, int line)
    {
        if (value.Length == 0)
        {
            waiting = kind;
            return;
        }

        switch (kind)
        {
            case LabelKind.Start:
                Start ??= GermanTime.FindFirst(value)?.From ?? GermanTime.Parse(value);
                End ??= MeetingTimes.Worded(value).End;
                break;
            case LabelKind.End:
                End ??= MeetingEnd.Labelled(value);
                break;
            case LabelKind.Place when value != LabelledPart.Nothing:
                if (MeetingPlace.BeforeTimes(value) is { Length: > 0 } place && place.Length < value.Length)
                {
                    Place ??= MeetingPlace.Labelled(place);
                    TakeTimes(MeetingTimes.In(value.AsSpan(place.Length)));
                    break;
                }

                Place ??= MeetingPlace.Labelled(value);
                break;
            case LabelKind.Committee when value.Length <= LongestCommittee:
                Committee ??= value;
                break;
            case LabelKind.Chair when AreNames(value):
                Chair ??= value;
                break;
            case LabelKind.MinutesBy when AreNames(value):
                MinutesBy ??= value;
                break;
            case LabelKind.When:
                TakeDay(value, line);
                TakeTimes(MeetingTimes.In(value));
                break;
        }
    }

    /// <summary>No date, sentence or label, as below the heading <c>Protokoll</c>, and no question, as in <c>Protokoll: Wer?</c></summary>
    private static bool AreNames(string value) =>
        !value.AsSpan().ContainsAny('?', ':', '#')
        && !VoteText.Read(value).HasNumbers
        && GermanDate.FindFirst(value) is null
        && !WordsOfSentence().IsMatch(value)
        && NameList.Names(value) is { IsEmpty: false } names
        && names.All(name => !LowerWord().IsMatch(name));

    /// <summary>A line without a label and colon: the day with its times and place, or times alone.</summary>
    /// <param name="isFirst">The very first line may name the committee before the day: <c>Vorstand 24.10.2022, 19 bis 21 Uhr, online</c>.</param>
    private void TakeFree(ReadOnlySpan<char> line, int number, bool isFirst)
    {
        var days = BeginsWithDay(Weekday.Skip(line)) || SaysThatOneMet(line) || (isFirst && NamesDay(line));
        if (days)
        {
            TakeDay(line, number);
            Place ??= MeetingPlace.Said(line);
        }

        if (days || (line.Length <= LongestTimeLine && MeetingTimes.Begin(line)))
        {
            TakeTimes(MeetingTimes.In(line));
        }

        if (GermanTime.FindFirst(line) is not { } time || (!days && !(time.Start == 0 && line.Length <= LongestTimeLine)))
        {
            return;
        }

        TakeTimes(new MeetingTimes(time.From, time.Until));
        if ((days || line[time.End..] is [',', ..]) && time.Until is not null)
        {
            Place ??= MeetingPlace.BehindTimes(line[time.End..]);
        }
    }

    /// <summary>What stands behind a day and a colon is what is on that day: <c>19.09.2022: Straßenfest</c>.</summary>
    private static bool BeginsWithDay(ReadOnlySpan<char> line) =>
        GermanDate.FindFirst(line) is { Start: 0 } day && (line[day.End..].TrimStart() is not [':', .. var what] || what.IsWhiteSpace() || char.IsAsciiDigit(what.Trim()[0]) || HeadingWords.NameMeeting(what.ToString()));

    /// <summary>A sentence may speak of any day: <c>Wie im Protokoll vom 14.09.2022 festgehalten, fehlt Geld.</c></summary>
    private static bool NamesDay(ReadOnlySpan<char> line) =>
        line.Length <= LongestFirstLine && GermanDate.FindFirst(line) is { } day && !IsSentence().IsMatch(line[(day.Start + day.Length)..]);

    private static bool SaysThatOneMet(ReadOnlySpan<char> line) => line.ContainsAny(Gathering) && (Met().IsMatch(line) || Held().IsMatch(line)) && !HeadingWords.ArePreparation(line);

    private void TakeDay(ReadOnlySpan<char> line, int number) => Day ??= FoundDay.In(line, number);

    private void TakeTimes(MeetingTimes times)
    {
        if (Start is null || times.Start is null)
        {
            Start ??= times.Start;
            End ??= times.End;
        }
    }

    /// <summary>That one met somewhere, whatever is said of the day: <c>Die Sitzung fand im Rathaus statt.</c></summary>
    [GeneratedRegex(@"^(?!.{0,60}\bnächste).{0,60}(sitzung|versammlung|treffen|tagung)\b.{0,80}\b(findet|fand)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Held();

    /// <summary>Words behind a day that go with no time or place, up to a full stop.</summary>
    [GeneratedRegex(@"[\s,](?!(um|von|vom|bis|ab|in|im|am|an|auf|bei|beim|via|per|und|uhr|online|der|des|dem|den|die|das|für|mit|statt|zu|zum|zur|virtuell|digital|hybrid)\b)\p{Ll}{2,}.*\p{L}[.!?]$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex IsSentence();

    /// <summary>A word that no name of several words has.</summary>
    [GeneratedRegex(@"\s(?!(von|van|vom|zu|zum|zur|de|der|den|di|da|la|le|el|al|bin|ibn)\b|(v|d|med|phil|jur|rer|nat|theol)\.)\p{Ll}", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex LowerWord();

    /// <summary>Three words in a row that are no particles of a name: <c>bitte direkt mitschreiben</c>.</summary>
    [GeneratedRegex(@"((?<!\S)(?!(von|und|zu|zum|zur|der|den|van|de)\b)\p{Ll}+\s+){3}", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex WordsOfSentence();

    [GeneratedRegex(@"^(?!.{0,60}\bnächste).{0,60}\b(versammelt\w*|trafen|tagten?|fand|findet|sitzung|versammlung|treffen)\b.{0,60}\b(am|vom)\s", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Met();
}
