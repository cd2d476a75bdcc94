using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Protokollarchiv.Archive;
using Protokollarchiv.Minutes.Passages;

namespace Protokollarchiv.Minutes.Agenda;

/// <summary><c>TOP 2: Kasse: Der Bericht liegt vor.</c> on one line: the title ends with its colon, and what was said becomes the next line.</summary>
internal static partial class TextBehindTitle
{
    /// <summary>A longer line is no title as a whole.</summary>
    private const int LongestTitle = 160;

    /// <returns>The same blocks, with such lines of paragraphs in two where their numbers go on with those before.</returns>
    public static ImmutableArray<Block> Divided(ImmutableArray<Block> blocks)
    {
        if (!blocks.Any(block => block is Passage { Kind: PassageKind.Paragraph } passage && TopLine.MayStandIn(passage.Text)))
        {
            return blocks;
        }

        var divided = ImmutableArray.CreateBuilder<Block>(blocks.Length);
        string? last = null;
        foreach (var block in blocks)
        {
            if (block is Heading heading)
            {
                last = AgendaHeading.Of(heading.Title.Text).Number ?? last;
            }

            divided.Add(block is Passage { Kind: PassageKind.Paragraph } passage && TopLine.MayStandIn(passage.Text) ? Divide(passage, ref last) : block);
        }

        return divided.MoveToImmutable();
    }

    private static Passage Divide(Passage passage, ref string? last)
    {
        var lines = PassageLines.Of(passage);
        var content = ImmutableArray.CreateBuilder<ImmutableArray<Inline>>(lines.Length);
        foreach (var line in lines)
        {
            var isNext = AgendaHeading.Of(PlainText.Of(line)) is { Labelled: true, Number: { } number } && LinedAgenda.Follows(number, last);
            last = AgendaHeading.Of(PlainText.Of(line)) is { Labelled: true, Number: { } written } ? written : last;
            if (isNext && line is [Text { Value: var words }, .. var rest] && Title().Match(words) is { Success: true } title && IsText(PlainText.Of(line)))
            {
                content.Add([new Text(title.Groups["title"].Value)]);
                content.Add([new Text(words[title.Length..]), .. rest]);
            }
            else
            {
                content.Add(line);
            }
        }

        return content.Count == lines.Length ? passage : passage with { Content = PassageLines.Joined(content.ToImmutable(), 0, content.Count), Anchor = "" };
    }

    private static bool IsText(string line) => line.Length > LongestTitle || line.AsSpan().TrimEnd() is [.., '.' or '!' or ','];

    [GeneratedRegex(@"^\s*(?<title>([Zz]u\s+)?(TOP|Top|Tagesordnungspunkt|Traktandum)\s*\d{1,2}[a-z]?\s*:\s*\p{Lu}[^:.;!?]{1,60}):\s+(?=\S+\s+\S)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Title();
}
