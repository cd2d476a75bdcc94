using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using Protokollarchiv.Archive;
using Protokollarchiv.Language;
using Protokollarchiv.Minutes.Header;
using Protokollarchiv.Minutes.Labels;

namespace Protokollarchiv.Minutes.Agenda;

/// <summary>The line that names the meeting: a heading near the top, or a first line such as <c>Protokoll der Vorstandssitzung …</c></summary>
/// <param name="Block">Its place among the blocks.</param>
internal sealed partial record MeetingTitle(Passage Line, int Block)
{
    /// <summary>A logo and a note may stand above the title.</summary>
    private const int MostAbove = 2;

    /// <summary>A list or more may stand above a heading that names the meeting by its day.</summary>
    private const int MostAboveNamed = 6;

    private const int LongestLine = 160;

    /// <param name="day">The day of the meeting, where front matter or file name say it.</param>
    public static MeetingTitle? Find(ImmutableArray<Block> blocks, DateOnly? day)
    {
        var line = blocks is [Passage { IsLinkAlone: true }, Passage, ..] || Letterhead.StandsAbove(blocks, day) ? 1 : 0;
        if (line < blocks.Length && blocks[line] is Passage { Kind: PassageKind.Paragraph } first && IsTitle(first))
        {
            return new MeetingTitle(first with { Kind = PassageKind.Heading }, line);
        }

        var at = FirstHeading(blocks);
        if (at is >= 0 and <= MostAbove && Letterhead.StandsAboveHeading(blocks, at, day))
        {
            return new MeetingTitle(((Heading)blocks[at + 1]).Title, at + 1);
        }

        return at >= 0 && (at <= MostAbove && blocks[..at].All(b => b is Passage) ? IsTitle((Heading)blocks[at], blocks, at, day) : NamesDay(((Heading)blocks[at]).Title.Text, day))
            ? new MeetingTitle(((Heading)blocks[at]).Title, at)
            : null;
    }

    /// <summary>
    /// Whether the heading right below <c>Protokoll 24.10.2022</c> says whose it is: <c>Vorstandssitzung vom 24.10.2022</c>. All others stand below
    /// it; else it is a meeting that one speaks of.
    /// </summary>
    public bool HasSecond(ImmutableArray<Block> blocks) =>
        Block + 1 < blocks.Length
        && blocks[Block + 1] is Heading { Title.Text: var second } heading
        && HeadingWords.NameMeeting(second)
        && AgendaHeading.Of(second).Number is null
        && GermanDate.FindFirst(second) is { } day
        && GermanDate.FindFirst(Line.Text) is { } named
        && named.Date == day.Date
        && HeadingWords.AnnounceMinutes(Line.Text.Remove(named.Start, named.Length))
        && blocks.Skip(Block + 2).OfType<Heading>() is var others
        && others.Any()
        && others.All(other => other.Level > heading.Level);

    private static int FirstHeading(ImmutableArray<Block> blocks) =>
        Enumerable.Range(0, Math.Min(blocks.Length, MostAboveNamed + 1)).FirstOrDefault(at => blocks[at] is Heading, -1);

    private static bool NamesDay(string text, DateOnly? day) =>
        day is not null && text.Length <= LongestLine && HeadingWords.NameMeeting(text) && GermanDate.FindFirst(text)?.Date == day;

    /// <summary>
    /// It stands above all other headings, or says that it names a meeting; among headings like it, it must name this one. A number that it
    /// carries counts meetings, not items.
    /// </summary>
    private static bool IsTitle(Heading heading, ImmutableArray<Block> blocks, int at, DateOnly? day)
    {
        var text = heading.Title.Text;
        if (text.Length > LongestLine)
        {
            return false;
        }

        var parsed = AgendaHeading.Of(text);
        if (parsed.Number is not null)
        {
            return !parsed.Labelled && CountsMeetings(parsed, heading, blocks, at);
        }

        if ((HeadingWords.AreAboutMeeting(text) || HeadingWords.AreContents(text)) && !ProtocolOf().IsMatch(text) && !NamesMeetingOfDay(text))
        {
            return false;
        }

        if (StandsAbove(heading, blocks, at) || StandsAlone(heading, blocks, at))
        {
            return true;
        }

        if (HeadingWords.AreOnOtherMeeting(text))
        {
            return false;
        }

        return IsAmongEquals(heading, blocks, at)
            ? NamesThisMeeting(text, blocks, at, day)
            : HeadingWords.NameMeeting(text) || GermanDate.FindFirst(text) is not null || (heading.Level == 1 && at + 1 < blocks.Length && SaysWhoWasThere(blocks[at + 1]));
    }

    private static bool CountsMeetings(AgendaHeading parsed, Heading heading, ImmutableArray<Block> blocks, int at) =>
        !HeadingWords.AreOnOtherMeeting(parsed.Title)
        && !IsFollowedByNext(parsed, heading, blocks, at)
        && (BeginsWithMeeting().IsMatch(parsed.Title) || (EndsWithDay().IsMatch(parsed.Title) && heading.Level == 1 && !blocks.Skip(at + 1).Any(b => b is Heading { Level: 1 })) || (HeadingWords.NameMeeting(parsed.Title) && GermanDate.FindFirst(parsed.Title) is not null && StandsAbove(heading, blocks, at)));

    /// <summary><c>1. Mitgliederversammlung</c> above <c>2. Kasse</c>: both are items.</summary>
    private static bool IsFollowedByNext(AgendaHeading parsed, Heading heading, ImmutableArray<Block> blocks, int at) =>
        int.TryParse(parsed.Number, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
        && blocks.Skip(at + 1).OfType<Heading>().FirstOrDefault(h => h.Level == heading.Level) is { } next
        && AgendaHeading.Of(next.Title.Text).Number == (number + 1).ToString(CultureInfo.InvariantCulture);

    /// <summary>Whether a later heading, of the same level or above, could as well be an item.</summary>
    private static bool IsAmongEquals(Heading heading, ImmutableArray<Block> blocks, int at) =>
        blocks.Skip(at + 1).OfType<Heading>().Any(other =>
            other.Level <= heading.Level
            && AgendaHeading.Of(other.Title.Text).Number is null
            && !HeadingWords.AreAboutMeeting(other.Title.Text)
            && !HeadingWords.AreAppendix(other.Title.Text));

    /// <summary>By its day, by its words, or because who was there stands right below.</summary>
    private static bool NamesThisMeeting(string text, ImmutableArray<Block> blocks, int at, DateOnly? day) =>
        (GermanDate.FindFirst(text)?.Date, day) switch
        {
            ({ } written, { } known) when written == known => true,
            ({ }, { }) => at == 0 && blocks.Length > 1 && HeadingWords.NameMeeting(text) && SaysWhoWasThere(blocks[1]),
            ({ }, null) => HeadingWords.NameMeeting(text) || CommitteeName.OfTitle(text) is not null,
            _ => ProtocolOf().IsMatch(text) || (HeadingWords.NameMeeting(text) && StandsAboveWhoWasThere(blocks, at)),
        };

    /// <summary>Right above, or with a line between them that says when.</summary>
    private static bool StandsAboveWhoWasThere(ImmutableArray<Block> blocks, int at) =>
        blocks.Skip(at + 1).SkipWhile((block, i) => i == 0 && block is Passage when && GermanDate.FindFirst(when.Text) is not null && !SaysWhoWasThere(when)).FirstOrDefault() is { } below && SaysWhoWasThere(below);

    /// <summary>Or when one began.</summary>
    private static bool SaysWhoWasThere(Block block) =>
        block switch
        {
            Heading heading => HeadingWords.AreAboutMeeting(heading.Title.Text),
            Passage passage => passage.Text.Split('\n').Any(line => LineLabels.Of(line).Exists(label => label.IsAttendance || label.Kind is LabelKind.Chair or LabelKind.MinutesBy or LabelKind.Start)),
            _ => false,
        };

    /// <summary><c>2022-10-24 Vorstandssitzung</c>, where <c>24.10.2022, 14 Uhr</c> only says when.</summary>
    private static bool NamesMeetingOfDay(string text) => HeadingWords.NameMeeting(text) && GermanDate.FindFirst(Weekday.Skip(text)) is { Start: 0 };

    /// <summary>The only heading, with who was there below: the items have none.</summary>
    private static bool StandsAlone(Heading heading, ImmutableArray<Block> blocks, int at) =>
        heading.Level == 1 && !blocks.Skip(at + 1).OfType<Heading>().Any() && blocks.Skip(at + 1).Take(MostAbove).Any(SaysWhoWasThere) && !HeadingWords.AreOnOtherMeeting(heading.Title.Text);

    /// <summary>The only heading of the first level, with others below.</summary>
    private static bool StandsAbove(Heading heading, ImmutableArray<Block> blocks, int at) =>
        heading.Level == 1 && blocks.Skip(at + 1).OfType<Heading>().ToList() is { Count: > 0 } others && others.TrueForAll(other => other.Level > 1);

    /// <summary><c>Niederschrift über …</c>, <c>Protokoll der …</c></summary>
    public static bool IsOfMinutes(string text) => ProtocolOf().IsMatch(text);

    private static bool IsTitle(Passage first) =>
        first.Text.Length <= LongestLine && !first.Text.Contains('\n', StringComparison.Ordinal) && (ProtocolOf().IsMatch(first.Text) || BoldMeeting(first) || OfDay().IsMatch(first.Text));

    private static bool BoldMeeting(Passage line) =>
        line.Content is [Emphasis { Kind: EmphasisKind.Strong }] && HeadingWords.NameMeeting(line.Text) && !line.Text.Contains(':', StringComparison.Ordinal);

    [GeneratedRegex(@"^[\s%*]*(\p{L}+)?(protokoll|niederschrift)\s+(\p{L}+\s+){0,3}?(über|der|des|die|das|zur|zum|vom|von)\s", Matching.AnyCase)]
    private static partial Regex ProtocolOf();

    /// <summary><c>Protokoll Elternratssitzung 24.10.22</c> and no more.</summary>
    [GeneratedRegex(
        """
        ^\W*(Protokoll|Niederschrift)\s+\p{Lu}[\p{L}-]*(sitzung|versammlung|treffen|plenum)(\s+\p{Lu}[\p{L}.-]*){0,4},?\s+((am|vom)\s+)?
          \d{1,2}\.\s?(\d{1,2}\.\s?|\p{Lu}\p{Ll}{2,8}\s+)(\d{2}|\d{4})\W*$
        """,
        Matching.Exact | Matching.Spaced)]
    private static partial Regex OfDay();

    /// <summary><c>44. Stammtisch vom 24.10.2022</c>, whatever they call it.</summary>
    [GeneratedRegex(@"^\p{Lu}[\p{L}-]*\s+vom\s+\d{1,2}\.\s?(\d{1,2}\.\s?|\p{Lu}\p{Ll}{2,8}\s+)(\d{2}|\d{4})$", Matching.Exact)]
    private static partial Regex EndsWithDay();

    [GeneratedRegex(@"^(\p{L}+\s+)?\p{L}*(sitzung|versammlung|treffen|plenum)\b", Matching.AnyCase)]
    private static partial Regex BeginsWithMeeting();
}
