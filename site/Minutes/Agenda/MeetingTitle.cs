using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Protokollarchiv.Archive;
using Protokollarchiv.Language;

namespace Protokollarchiv.Minutes.Agenda;

/// <summary>The line that names the meeting: a heading near the top, or a first line such as <c>Protokoll der Vorstandssitzung …</c></summary>
/// <param name="Block">Its place among the blocks.</param>
internal sealed partial record MeetingTitle(Passage Line, int Block)
{
    /// <summary>A logo and a note may stand above the title.</summary>
    private const int MostAbove = 2;

    private const int LongestLine = 160;

    public static MeetingTitle? Find(ImmutableArray<Block> blocks)
    {
        if (blocks is [Passage { Kind: PassageKind.Paragraph } first, ..] && IsTitle(first))
        {
            return new MeetingTitle(first with { Kind = PassageKind.Heading }, 0);
        }

        for (var i = 0; i < Math.Min(blocks.Length, MostAbove + 1); i++)
        {
            if (blocks[i] is Heading heading)
            {
                return IsTitle(heading, blocks, i) ? new MeetingTitle(heading.Title, i) : null;
            }

            if (blocks[i] is not Passage)
            {
                return null;
            }
        }

        return null;
    }

    /// <summary>It says that it names a meeting or stands above all other headings, and a number that it carries counts meetings, not items.</summary>
    private static bool IsTitle(Heading heading, ImmutableArray<Block> blocks, int at)
    {
        var text = heading.Title.Text;
        if (text.Length > LongestLine)
        {
            return false;
        }

        var parsed = AgendaHeading.Of(text);
        if (parsed.Number is not null)
        {
            return !parsed.Labelled
                && (BeginsWithMeeting().IsMatch(parsed.Title) || (HeadingWords.NameMeeting(parsed.Title) && GermanDate.FindFirst(parsed.Title) is not null && StandsAbove(heading, blocks, at)));
        }

        if (HeadingWords.AreAboutMeeting(text) && !ProtocolOf().IsMatch(text) && !NamesMeetingOfDay(text))
        {
            return false;
        }

        return HeadingWords.NameMeeting(text) || GermanDate.FindFirst(text) is not null || StandsAbove(heading, blocks, at);
    }

    /// <summary><c>2022-10-24 Vorstandssitzung</c>, where <c>24.10.2022, 14 Uhr</c> only says when.</summary>
    private static bool NamesMeetingOfDay(string text) => HeadingWords.NameMeeting(text) && GermanDate.FindFirst(Weekday.Skip(text)) is { Start: 0 };

    private static bool StandsAbove(Heading heading, ImmutableArray<Block> blocks, int at)
    {
        if (heading.Level != 1)
        {
            return false;
        }

        var others = 0;
        for (var i = at + 1; i < blocks.Length; i++)
        {
            if (blocks[i] is Heading other)
            {
                others++;
                if (other.Level == 1)
                {
                    return false;
                }
            }
        }

        return others > 0;
    }

    private static bool IsTitle(Passage first) =>
        first.Text.Length <= LongestLine && !first.Text.Contains('\n', StringComparison.Ordinal) && (ProtocolOf().IsMatch(first.Text) || BoldMeeting(first));

    private static bool BoldMeeting(Passage line) =>
        line.Content is [Emphasis { Kind: EmphasisKind.Strong }] && HeadingWords.NameMeeting(line.Text) && !line.Text.Contains(':', StringComparison.Ordinal);

    [GeneratedRegex(@"^[\s%*]*(\p{L}+)?(protokoll|niederschrift)\s+(\p{L}+\s+){0,3}?(über|der|des|die|das|zur|zum|vom|von)\s", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex ProtocolOf();

    [GeneratedRegex(@"^(\p{L}+\s+)?\p{L}*(sitzung|versammlung|treffen|plenum)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex BeginsWithMeeting();
}
