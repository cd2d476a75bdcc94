using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Protokollarchiv.Archive;
using Protokollarchiv.Import.Manuscripts;
using Protokollarchiv.Import.Typography;
using Protokollarchiv.Minutes.Votes;

namespace Protokollarchiv.Import.Outline;

/// <summary>Makes marks of the bullets, numbers and boxes that were typed before a line, also before the lines within one paragraph.</summary>
internal static partial class TypedMarks
{
    public static List<Block> Find(IEnumerable<Block> blocks) => [.. blocks.SelectMany(Divided).Select(Marked)];

    /// <summary>A paragraph of several lines, two of which at least have a mark, becomes as many lines.</summary>
    private static IEnumerable<Block> Divided(Block block)
    {
        if (block is not Line { Rank: null } line || !line.Content.Any(inline => inline is LineBreak))
        {
            return [block];
        }

        var parts = InlineText.Lines(line.Content).ToList();
        var marked = parts.Count(part => TypedMark.Of(PlainText.Of(part)) is not null);
        return marked < 2 ? [block] : Parts(line, parts);
    }

    private static IEnumerable<Line> Parts(Line line, List<ImmutableArray<Inline>> parts)
    {
        for (var i = 0; i < parts.Count; i++)
        {
            var isMarked = TypedMark.Of(PlainText.Of(parts[i])) is not null;
            var isFurther = i > 0 && line.Depth > 0;
            yield return line with
            {
                Content = parts[i],
                Mark = i == 0 ? line.Mark : null,
                Depth = line.Depth + (isFurther && isMarked ? 1 : 0),
                Apart = i == 0 ? line.Apart : false,
            };
        }
    }

    private static Block Marked(Block block)
    {
        if (block is not Line { Rank: null } line)
        {
            return block;
        }

        if (line.Mark is null && Typed(line) is { } typed)
        {
            line = line with
            {
                Mark = new ListMark(typed.Label) { Typed = true },
                Content = InlineText.WithoutStart(line.Content, typed.Length),
                Depth = Math.Max(1, line.Depth),
            };
        }

        return line.Mark is { Done: null } mark && TypedMark.Box(line.Text) is { } box
            ? line with { Mark = mark with { Done = box.Done }, Content = InlineText.WithoutStart(line.Content, box.Length) }
            : line;
    }

    /// <summary>The mark of a line; of one that stands out also a bare number, as TeX sets it before headings, but not that of votes: <c>16 Ja</c>.</summary>
    private static TypedMark? Typed(Line line) =>
        TypedMark.Of(line.Text) is { } mark && !(mark.IsTight && line.StandsOut)
            ? mark
            : (line.StandsOut && BareNumber().Match(line.Text) is { Success: true } bare && VoteWords.Of(bare.Groups["word"].Value).Token is not (VoteToken.Yes or VoteToken.No or VoteToken.Abstain or VoteToken.Votes) ? new TypedMark(bare.Groups["number"].Value + ".", bare.Length) : null);

    [GeneratedRegex(@"^(?<number>\d{1,2})[ \u00A0]+(?=(?<word>\p{Lu}[\p{L}-]*))", Matching.Exact)]
    private static partial Regex BareNumber();
}
