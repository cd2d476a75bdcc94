using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Protokollarchiv.Archive;

namespace Protokollarchiv.Import.Writing;

/// <summary>Blocks to the Markdown of the archive, as a person would write it.</summary>
internal static class MarkdownWriter
{
    /// <returns>Ends with a line break; empty for no blocks.</returns>
    public static string Write(ImmutableArray<Block> blocks) => blocks.IsEmpty ? "" : Run(blocks, TextPlace.Paragraph) + "\n";

    /// <param name="other">Whether a list has the other sign, because one of its kind stands right before it.</param>
    private static string Write(Block block, bool other, TextPlace place) =>
        block switch
        {
            Heading heading => $"{new string('#', heading.Level)} {PassageWriter.Write(heading.Title, TextPlace.Heading)}",
            Passage passage => PassageWriter.Write(passage, place),
            ItemList list => Listed(list, other),
            Table table => Rows(table),
            Quote quote => Indented(Run(quote.Blocks, TextPlace.Paragraph), "> ", "> "),
            Rule => place == TextPlace.ListItem ? "***" : "---",
            _ => "",
        };

    /// <summary>Blocks below each other; a list right below its sentence, unless Markdown would take it for part of the sentence.</summary>
    private static string Run(ImmutableArray<Block> blocks, TextPlace place)
    {
        var run = new StringBuilder();
        var other = false;
        for (var i = 0; i < blocks.Length; i++)
        {
            if (i > 0)
            {
                var close = place == TextPlace.ListItem && blocks[i] is ItemList { Start: 1, Items: [{ Blocks.IsEmpty: false }, ..] } && blocks[i - 1] is Passage;
                run.Append(close ? "\n" : "\n\n");
            }

            // Markdown joins two lists that follow each other, unless they have different signs.
            other = !other && i > 0 && blocks[i] is ItemList list && blocks[i - 1] is ItemList before && before.Ordered == list.Ordered;
            run.Append(Write(blocks[i], other, place));
        }

        return run.ToString();
    }

    private static string Listed(ItemList list, bool other)
    {
        var isLoose = list.Items.Any(item => item.Blocks.Skip(1).Any(b => b is not ItemList));
        var number = list.Start;
        var written = new StringBuilder();
        foreach (var item in list.Items)
        {
            if (written.Length > 0)
            {
                written.Append(isLoose ? "\n\n" : "\n");
            }

            var sign = list.Ordered
                ? string.Create(CultureInfo.InvariantCulture, $"{number++}{(other ? ')' : '.')} ")
                : other ? "* " : "- ";
            var box = item.Done switch { null => "", true => "[x] ", false => "[ ] " };
            written.Append(Indented(box + Run(item.Blocks, TextPlace.ListItem), sign, new string(' ', sign.Length)));
        }

        return written.ToString();
    }

    private static string Rows(Table table)
    {
        var columns = table.Rows.Max(row => row.Cells.Length);
        var written = new StringBuilder();
        for (var i = 0; i < table.Rows.Length; i++)
        {
            written.Append(i == 0 ? "|" : "\n|");
            foreach (var cell in table.Rows[i].Cells)
            {
                written.Append(' ').Append(PassageWriter.Write(cell, TextPlace.Cell)).Append(" |");
            }

            written.Insert(written.Length, "  |", columns - table.Rows[i].Cells.Length);
            if (i == 0)
            {
                written.Append("\n|").Insert(written.Length, " --- |", columns);
            }
        }

        return written.ToString();
    }

    private static string Indented(string text, string first, string further) =>
        string.Join('\n', text.Split('\n').Select((line, i) => line.Length == 0 ? (i == 0 ? first : further).TrimEnd() : (i == 0 ? first : further) + line));
}
