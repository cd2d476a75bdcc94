using System.Buffers;
using System.Collections.Immutable;
using Protokollarchiv.Archive;

namespace Protokollarchiv.Import.Writing;

/// <summary>
/// A passage to Markdown. It is read back at once: one that would read differently is written without styles, and if that is not enough
/// with every suspicious sign escaped. So the rules of escaping may err, and the words still survive.
/// </summary>
internal static class PassageWriter
{
    /// <summary>Signs without which a text is only text.</summary>
    private static readonly SearchValues<char> Suspicious = SearchValues.Create("\\`*_~[]<>&|{}#!=+\n:/@\"'$^%");

    public static string Write(Passage passage, TextPlace place)
    {
        if (passage.Content is [Text { Value: var only }] && char.IsLetter(only[0]) && !only.AsSpan().ContainsAny(Suspicious) && !only.Contains("www.", StringComparison.OrdinalIgnoreCase))
        {
            return only;
        }

        var expected = BlockShape.Of(Placed(passage, place));
        var plain = BlockShape.Of(Placed(passage, place), styles: false);
        var styled = MarkdownEscapes.Apply(new UnescapedMarkdown(passage.Content, place, TextCare.Styled));
        if (Reads(styled, place, expected, styles: true))
        {
            return styled;
        }

        var words = MarkdownEscapes.Apply(new UnescapedMarkdown(passage.Content, place, TextCare.Plain));
        return Reads(words, place, plain, styles: false)
            ? words
            : MarkdownEscapes.Apply(new UnescapedMarkdown(passage.Content, place, TextCare.EscapedThroughout));
    }

    private static bool Reads(string markdown, TextPlace place, string expected, bool styles) =>
        BlockShape.Of(ReadBack.Blocks(Placed(markdown, place)), styles) == expected;

    private static ImmutableArray<Block> Placed(Passage passage, TextPlace place) =>
        place switch
        {
            TextPlace.Heading => [new Heading(1, passage)],
            TextPlace.ListItem => [new ItemList(Ordered: false, 1, [new ListItem([passage], null)])],
            TextPlace.Cell => [new Table(1, [new TableRow([passage], [])])],
            _ => [passage],
        };

    private static string Placed(string markdown, TextPlace place) =>
        place switch
        {
            TextPlace.Heading => $"# {markdown}",
            TextPlace.ListItem => $"- {markdown.Replace("\n", "\n  ", StringComparison.Ordinal)}",
            TextPlace.Cell => $"| {markdown} |\n| --- |",
            _ => markdown,
        };
}

/// <summary>Where a passage is written, which decides what would be markup there.</summary>
internal enum TextPlace
{
    Paragraph,
    ListItem,
    Heading,
    Cell,
}

/// <summary>How a passage is written, from the most pleasant to the safest.</summary>
internal enum TextCare
{
    Styled,
    Plain,
    EscapedThroughout,
}
