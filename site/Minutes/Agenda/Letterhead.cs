using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Protokollarchiv.Archive;
using Protokollarchiv.Language;

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
        @"^[\s*_]*(\p{L}*([Pp]rotokoll|[Nn]iederschrift)\s+(der|des|zur|zum|über\s+(die|das))\s+)?((\d{1,3}\.|\p{Ll}*(ordentliche|öffentliche)[nrs]?)\s+){0,2}" +
        @"\p{Lu}[\p{L}-]*(sitzung|versammlung|treffens?|plenums?)(\s+(der|des|für|und|\p{Lu}[\p{L}.-]*)){0,6},?\s+((am|vom)\s+)?(\p{Lu}\p{L}+,?\s+)?((den|dem)\s+)?$",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Meeting();
}
