using System.Collections.Immutable;
using System.Globalization;
using Protokollarchiv.Archive;
using Protokollarchiv.Minutes.Passages;

namespace Protokollarchiv.Minutes.Agenda;

/// <summary>
/// Items that are lines of text in bold with a number, one after the other: <c>**2. Kasse**</c>. Where the agenda is listed above them, they
/// must repeat at least half of it, and those that do so need neither; where nothing is listed, there must be no heading that could be an item.
/// </summary>
internal sealed class LinedAgenda : IAgendaForm
{
    private const int LongestTitle = 160;
    private const int FewestItems = 2;

    /// <summary>As that of a heading.</summary>
    private const int Level = 2;

    public MarkedText? Find(ImmutableArray<Block> blocks)
    {
        var listed = ListedNumbers.ByTitle(blocks);
        var lines = Lines(blocks, listed);
        return lines.Count >= FewestItems && (listed.Count == 0 ? !blocks.Any(IsItem) : lines.Count(line => line.Repeats) * 2 >= listed.Count) ? Mark(blocks, lines) : null;
    }

    private static bool IsItem(Block block) => block is Heading heading && !HeadingWords.AreAboutMeeting(heading.Title.Text);

    private static List<Line> Lines(ImmutableArray<Block> blocks, Dictionary<string, int> listed)
    {
        var found = new List<Line>();
        for (var i = 0; i < blocks.Length; i++)
        {
            if (blocks[i] is not Passage { Kind: PassageKind.Paragraph } passage)
            {
                continue;
            }

            var lines = PassageLines.Of(passage);
            for (var j = 0; j < lines.Length; j++)
            {
                if (Of(lines[j], found.Count == 0 ? null : found[^1].Heading.Number, listed) is { } line)
                {
                    found.Add(line with { Block = i, At = j });
                }
            }
        }

        return found;
    }

    private static Line? Of(ImmutableArray<Inline> content, string? last, Dictionary<string, int> listed)
    {
        var isBold = content is [Emphasis { Kind: EmphasisKind.Strong }];
        if (!isBold && listed.Count == 0)
        {
            return null;
        }

        var text = PlainText.Of(content).Trim();
        if (text.Length is 0 or > LongestTitle)
        {
            return null;
        }

        var heading = AgendaHeading.Of(text);
        return listed.TryGetValue(AgendaTitle.Of(text), out var number)
            ? new Line(heading with { Number = heading.Number ?? number.ToString(CultureInfo.InvariantCulture) }, Repeats: true)
            : isBold && heading is { Number: { } written, Title.Length: > 0 } && Follows(written, last) ? new Line(heading, Repeats: false) : null;
    }

    /// <summary>By one, or as the first of its sub-numbers or the next, or with a letter: <c>5a</c> behind 5.</summary>
    public static bool Follows(string number, string? last)
    {
        var top = Top(number);
        return last is null ? number is "0" or "1" : top == Top(last) + 1 || (top == Top(last) && (number.Contains('.', StringComparison.Ordinal) || (char.IsAsciiLetterLower(number[^1]) && number != last)));
    }

    private static int Top(string number) =>
        int.TryParse(number.AsSpan(0, number.AsSpan().IndexOfAnyExceptInRange('0', '9') is >= 0 and var end ? end : number.Length), NumberStyles.None, CultureInfo.InvariantCulture, out var top) ? top : -1;

    private static MarkedText Mark(ImmutableArray<Block> blocks, List<Line> lines)
    {
        var text = new MarkedTextBuilder();
        var titles = lines.ToLookup(line => line.Block, line => (line.At, line.Heading));
        for (var i = 0; i < blocks.Length; i++)
        {
            if (titles.Contains(i))
            {
                text.Cut((Passage)blocks[i], titles[i], Level);
            }
            else
            {
                text.GoOn(blocks[i]);
            }
        }

        return text.Finish();
    }

    /// <param name="Repeats">Whether it is a title of the agenda listed above.</param>
    private readonly record struct Line(AgendaHeading Heading, bool Repeats)
    {
        public int Block { get; init; }

        /// <summary>Which line of the paragraph.</summary>
        public int At { get; init; }
    }
}
