using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Protokollarchiv.Archive;
using Protokollarchiv.Language;
using Protokollarchiv.Minutes.Header;
using Protokollarchiv.Minutes.Labels;

namespace Protokollarchiv.Minutes.Agenda;

/// <summary>The name of a club and no more at the very top: <c>Gartenverein Dörfling e.V.</c></summary>
internal static partial class Letterhead
{
    private const int LongestLine = 160;

    /// <summary>
    /// Whether it stands above the title: a line that is nothing but the meeting and its day, which no heading names once more.
    /// </summary>
    /// <param name="day">The day of the meeting, where front matter or file name say it.</param>
    public static bool StandsAbove(ImmutableArray<Block> blocks, DateOnly? day) =>
        blocks is [var first, Passage { Kind: PassageKind.Paragraph } title, ..]
        && IsLetterhead((first is Heading heading ? heading.Title : first as Passage)?.Text)
        && NamesMeetingOf(title.Text, day)
        && !blocks.Skip(2).OfType<Heading>().Any(other => other.Level <= (first as Heading)?.Level || HeadingWords.NameMeeting(other.Title.Text));

    /// <summary>
    /// Whether a heading only says who met, and the one right below names the meeting, by its day or as its minutes: <c># Gemeinde Dörfling</c> above
    /// <c>## Niederschrift über die Sitzung vom 24.10.2022</c>.
    /// </summary>
    /// <param name="at">The place of the heading.</param>
    /// <param name="day">The day of the meeting, where front matter or file name say it.</param>
    public static bool StandsAboveHeading(ImmutableArray<Block> blocks, int at, DateOnly? day)
    {
        if (at + 1 >= blocks.Length || blocks[at] is not Heading { Title.Text: var name } || blocks[at + 1] is not Heading { Title.Text: { Length: <= LongestLine } title } below)
        {
            return false;
        }

        var named = GermanDate.FindFirst(title)?.Date;
        return HeadingWords.NameMeeting(title) && !HeadingWords.NameMeeting(name) && !HeadingWords.AreAboutMeeting(name)
            && GermanDate.FindFirst(name) is null && AgendaHeading.Of(name).Number is null && CommitteeName.OfTitle(name) is null
            && (IsName(name) || (named is not null && CommitteeName.OfTitle(title) is not null))
            && (named is null ? MeetingTitle.IsOfMinutes(title) && StandsAboveHead(blocks[(at + 2)..], below.Level) : named == (day ?? named))
            && !blocks.Skip(at + 2).OfType<Heading>().Any(other => other.Level <= below.Level && HeadingWords.NameMeeting(other.Title.Text) && GermanDate.FindFirst(other.Title.Text) is not null);
    }

    /// <summary>What goes on with a text of its own is an item: <c>Protokoll der Mitgliederversammlung</c>, which is approved below.</summary>
    private static bool StandsAboveHead(ImmutableArray<Block> below, int level) =>
        below is [Heading heading, ..] ? heading.Level > level : below is [Passage line, ..] && LineLabels.OfFirstLine(line).Count > 0;

    /// <summary>Whether a line is the name of whoever met and no more.</summary>
    public static bool IsName(string text) => IsLetterhead(text) || TitleOfLines.MayBeName(text);

    private static bool IsLetterhead(string? text) =>
        text is { Length: <= LongestLine }
        && !text.AsSpan().ContainsAny(":\n")
        && OrganizationWords.Occur(text)
        && !HeadingWords.NameMeeting(text)
        && GermanDate.FindFirst(text) is null;

    private static bool NamesMeetingOf(string line, DateOnly? day) =>
        line.Length <= LongestLine
        && HeadingWords.NameMeeting(line)
        && GermanDate.FindFirst(line) is { Date: not null } found
        && (day is null || day == found.Date)
        && line.AsSpan(found.End).Trim(" *_").IsEmpty
        && Meeting().IsMatch(line[..found.Start]);

    /// <summary>Without a verb, up to the day.</summary>
    [GeneratedRegex(
        """
        ^[\s*_]*(\p{L}*([Pp]rotokoll|[Nn]iederschrift)\s+(der|des|zur|zum|über\s+(die|das))\s+)?
          ((\d{1,3}\.|\p{Ll}*(ordentliche|öffentliche)[nrs]?)\s+){0,2}\p{Lu}[\p{L}-]*(sitzung|versammlung|treffens?|plenums?)
          (\s+(der|des|für|und|\p{Lu}[\p{L}.-]*)){0,6},?\s+((am|vom)\s+)?(\p{Lu}\p{L}+,?\s+)?((den|dem)\s+)?$
        """,
        Matching.Exact | Matching.Spaced)]
    private static partial Regex Meeting();
}
