using System.Collections.Immutable;
using Protokollarchiv.Archive;
using Protokollarchiv.Minutes.Passages;

namespace Protokollarchiv.Minutes.Agenda;

/// <summary>
/// Minutes that are one table with an item in each row: <c>TOP | Thema | Beschluss | Ja | Nein</c>. The title becomes a heading, what was said a
/// paragraph, and the other cells stay a table below it, under the same heads.
/// </summary>
internal sealed class TableAgenda : IAgendaForm
{
    public MarkedText? Find(ImmutableArray<Block> blocks)
    {
        if (!blocks.Any(block => block is Table) || blocks.Any(IsItem))
        {
            return null;
        }

        var tables = blocks.Select(block => block is Table table ? ItemColumns.Of(table) : null).ToArray();
        if (!IsMostOf(blocks, tables))
        {
            return null;
        }

        var text = new MarkedTextBuilder();
        for (var i = 0; i < blocks.Length; i++)
        {
            if (tables[i] is { } columns)
            {
                Add(text, (Table)blocks[i], columns);
            }
            else
            {
                text.GoOn(blocks[i]);
            }
        }

        return text.Finish();
    }

    /// <summary>Whether it is an item itself: a heading that is about no part of the minutes, or a line with <c>TOP</c> and a number.</summary>
    private static bool IsItem(Block block) => block switch
    {
        Heading heading => !MayStandBeside(heading.Title.Text),
        Passage { Kind: PassageKind.Paragraph } passage => TopLine.MayStandIn(passage.Text) && TopLine.In(passage).Any(),
        _ => false,
    };

    private static bool MayStandBeside(string heading) =>
        HeadingWords.AreAboutMeeting(heading) || HeadingWords.AnnounceAgenda(heading) || HeadingWords.AnnounceMinutes(heading) || HeadingWords.NameMeeting(heading)
        || HeadingWords.AreOnOtherMeeting(heading) || HeadingWords.AreTasks(heading) || HeadingWords.AreAppendix(heading);

    /// <summary>Beside longer text such a table only sums up what the text says.</summary>
    private static bool IsMostOf(ImmutableArray<Block> blocks, ItemColumns?[] tables)
    {
        var inTables = 0;
        var beside = 0;
        for (var i = 0; i < blocks.Length; i++)
        {
            var length = TextOrder.Passages(null, [blocks[i]], []).Sum(passage => passage.Text.Length);
            inTables += tables[i] is null ? 0 : length;
            beside += tables[i] is null ? length : 0;
        }

        return inTables > beside;
    }

    private static void Add(MarkedTextBuilder text, Table table, ItemColumns columns)
    {
        var beside = new BesideTitle(table, columns);
        var rows = table.Rows[table.HeaderRows..];
        for (var i = 0; i < rows.Length;)
        {
            var next = i + 1;
            while (next < rows.Length && columns.TitleOf(rows[next]) is null)
            {
                next++;
            }

            if (columns.TitleOf(rows[i]) is { } title)
            {
                text.BeginEntry(title, columns.NumberOf(rows[i]));
            }

            text.AddRange(beside.In(rows[i..next]));
            i = next;
        }
    }
}
