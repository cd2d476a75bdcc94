using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using Protokollarchiv.Archive;
using Protokollarchiv.Minutes.Passages;

namespace Protokollarchiv.Minutes.Agenda;

/// <summary>
/// Paragraphs that refer to the points of a numbered agenda above and go on with what was said: <c>zu Punkt 2: Das Protokoll wird …</c>,
/// <c>Ad 3) …</c>, <c>Pkt. 3: …</c> They rise and take up at least half of the points, or the agenda itself would be the items and the last hold it all.
/// Without an agenda above, they count from one and each has its title on its own line: <c>Zu 1.) Begrüßung</c>.
/// </summary>
internal sealed partial class ReferringAgenda : IAgendaForm
{
    private const int FewestItems = 2;
    private const int LongestTitle = 80;
    private const int Level = 2;

    public MarkedText? Find(ImmutableArray<Block> blocks)
    {
        var listed = ListedTitles.In(blocks);
        var references = References(blocks).ToList();
        var numbers = references.ConvertAll(reference => reference.Number);
        if (references.Count < FewestItems)
        {
            return null;
        }

        var isTitled = listed.Count < FewestItems;
        var isAgenda = isTitled
            ? numbers.SequenceEqual(Enumerable.Range(1, numbers.Count)) && references.TrueForAll(reference => TitleOf(reference) is not null) && !blocks.Any(block => block is Heading or ItemList { Ordered: true, Items.Length: 1 })
            : numbers.Count * 2 >= listed.Count && numbers.TrueForAll(number => listed.ContainsKey(Digits(number))) && numbers.Zip(numbers.Skip(1)).All(pair => pair.First < pair.Second);
        return isAgenda ? Mark(blocks, references, isTitled) : null;
    }

    /// <summary>What stands behind the number on its line; null where that is a sentence.</summary>
    private static string? TitleOf(Reference reference)
    {
        var said = PlainText.Of(reference.Said);
        var title = said[..(said.IndexOf('\n', StringComparison.Ordinal) is >= 0 and var end ? end : said.Length)].Trim();
        return title.Length is > 0 and <= LongestTitle && char.IsLetterOrDigit(title[0]) && title[^1] is not ('.' or ',' or ';') && !EntryTitle.IsSaid(title) ? title : null;
    }

    private static IEnumerable<Reference> References(ImmutableArray<Block> blocks)
    {
        for (var i = 0; i < blocks.Length; i++)
        {
            if (blocks[i] is Passage { Kind: PassageKind.Paragraph } passage && Refers().Match(passage.Text) is { Success: true } match && Divided(passage, match.Length) is var (label, said))
            {
                yield return new Reference(i, int.Parse(match.Groups["number"].ValueSpan, CultureInfo.InvariantCulture), label, said);
            }
        }
    }

    /// <summary>The reference and what follows it; nothing where markup runs across the border.</summary>
    private static (ImmutableArray<Inline> Label, ImmutableArray<Inline> Said)? Divided(Passage passage, int length)
    {
        switch (passage.Content)
        {
            case [Emphasis bold, .. var rest] when PlainText.Of(bold.Children).TrimEnd().Length <= length:
                return (bold.Children, rest is [Text next, .. var others] ? [new Text(next.Value.TrimStart(' ', ':')), .. others] : rest);
            case [Text first, .. var rest] when first.Value.Length >= length:
                return ([new Text(first.Value[..length].TrimEnd())], [new Text(first.Value[length..]), .. rest]);
            default:
                return null;
        }
    }

    private static MarkedText Mark(ImmutableArray<Block> blocks, List<Reference> references, bool isTitled)
    {
        var text = new MarkedTextBuilder();
        var next = 0;
        for (var i = 0; i < blocks.Length; i++)
        {
            if (next == references.Count || references[next].Block != i)
            {
                text.Add(blocks[i]);
            }
            else if (isTitled)
            {
                var reference = references[next++];
                text.Cut((Passage)blocks[i], [(0, new AgendaHeading(Digits(reference.Number), TitleOf(reference) ?? "", Labelled: true))], Level);
            }
            else
            {
                Add(text, (Passage)blocks[i], references[next++]);
            }
        }

        return text.Finish();
    }

    private static void Add(MarkedTextBuilder text, Passage passage, Reference reference)
    {
        var title = passage with { Content = reference.Label, Kind = PassageKind.Heading, Anchor = "" };
        text.Begin(new Heading(Level, title) { Line = passage.Line, Column = passage.Column }, new AgendaHeading(Digits(reference.Number), "", Labelled: true));
        if (PlainText.Of(reference.Said).Trim().Length > 0)
        {
            text.Add(passage with { Content = reference.Said, Anchor = "" });
        }
    }

    private static string Digits(int number) => number.ToString(CultureInfo.InvariantCulture);

    [GeneratedRegex(
        """
        ^\s*((zu|ad)\s+((TOP|Punkt|Pkt\.|Tagesordnungspunkt|Traktandum|Trakt\.)\s*)?|(Punkt|Pkt\.)\s*)(?<number>\d{1,2})(\.?\)|[.:])[:.)]?
          \s*
        """,
        Matching.AnyCase | Matching.Spaced)]
    private static partial Regex Refers();

    private readonly record struct Reference(int Block, int Number, ImmutableArray<Inline> Label, ImmutableArray<Inline> Said);
}
