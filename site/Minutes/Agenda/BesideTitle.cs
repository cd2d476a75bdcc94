using System.Collections.Immutable;
using Protokollarchiv.Archive;
using Protokollarchiv.Minutes.Passages;
using Protokollarchiv.Minutes.Tasks;

namespace Protokollarchiv.Minutes.Agenda;

/// <summary>
/// What stands beside the titles in a table of agenda items, cell by cell in the order of the table: what was said becomes a paragraph below the head of
/// its column, the other cells stay a table under the same heads, without the columns that are empty; so does what was said where somebody is to do it.
/// </summary>
internal sealed class BesideTitle
{
    /// <summary>Below the headings of the items.</summary>
    private const int LevelOfHeads = 4;

    private readonly Table table;
    private readonly ItemColumns items;

    /// <summary>Columns that stay together: one of text alone, and the others between those.</summary>
    private readonly ImmutableArray<ImmutableArray<int>> runs;
    private readonly ImmutableArray<bool> areText;

    /// <summary>Column of what those do who are named beside it; -1 for none.</summary>
    private readonly int toDo;

    public BesideTitle(Table table, ItemColumns items)
    {
        this.table = table;
        this.items = items;
        var head = table.Rows[0];
        areText = [.. head.Cells.Select(cell => ItemColumns.HoldsText(cell.Text))];
        toDo = TaskTable.WhatIn(table);
        runs = Runs(head.Cells.Length);
    }

    /// <param name="rows">Of one item.</param>
    public ImmutableArray<Block> In(ImmutableArray<TableRow> rows)
    {
        var blocks = ImmutableArray.CreateBuilder<Block>();
        var (open, kept) = (runs.Length, new List<TableRow>());
        foreach (var row in rows)
        {
            if (items.TitleOf(row) is null && TableHead.Cell(row, items.Number) is { } number && ItemColumns.HasWords(number))
            {
                Close();
                blocks.Add(Paragraph(number));
            }

            for (var i = 0; i < runs.Length; i++)
            {
                int[] filled = [.. runs[i].Where(column => IsFilled(row, column))];
                var isText = filled is [var only] && areText[only];
                if (filled.Length > 0 && (i != open || isText))
                {
                    Close();
                }

                if (isText)
                {
                    blocks.Add(HeadOf(filled[0]));
                    blocks.Add(Paragraph(row.Cells[filled[0]]));
                }
                else if (filled.Length > 0)
                {
                    open = i;
                    kept.Add(row);
                }
            }
        }

        Close();
        return blocks.DrainToImmutable();

        void Close()
        {
            if (kept.Count > 0)
            {
                blocks.Add(Part(runs[open], kept));
                kept.Clear();
            }
        }
    }

    private static bool IsFilled(TableRow row, int column) => TableHead.Cell(row, column) is { } cell && !string.IsNullOrWhiteSpace(cell.Text);

    private static Passage Paragraph(Passage cell) => cell with { Kind = PassageKind.Paragraph, Anchor = "" };

    private Heading HeadOf(int column)
    {
        var head = table.Rows[0].Cells[column];
        return new Heading(LevelOfHeads, head with { Kind = PassageKind.Heading, Anchor = "" }) { Line = head.Line, Column = head.Column };
    }

    private ImmutableArray<ImmutableArray<int>> Runs(int columns)
    {
        var found = new List<List<int>>();
        foreach (var column in Enumerable.Range(0, columns).Where(c => c != items.Number && c != items.Title))
        {
            if (found.Count > 0 && !IsAlone(column) && !IsAlone(found[^1][0]))
            {
                found[^1].Add(column);
            }
            else
            {
                found.Add([column]);
            }
        }

        return [.. found.Select(run => run.ToImmutableArray())];
    }

    private bool IsAlone(int column) => areText[column] && column != toDo;

    private Table Part(ImmutableArray<int> run, List<TableRow> rows)
    {
        var isToDo = run.Contains(toDo) && rows.Any(row => IsFilled(row, TaskTable.WhoIn(table)));
        int[] columns = [.. run.Where(column => rows.Any(row => IsFilled(row, column)) || (isToDo && TaskTable.IsDue(table.Rows[0].Cells[column].Text)))];
        return table with { HeaderRows = 1, Rows = [.. rows.Prepend(table.Rows[0]).Select(row => Only(columns, row))], Anchor = "", Line = rows[0].Cells[0].Line };
    }

    private static TableRow Only(int[] columns, TableRow row)
    {
        int[] there = [.. columns.Where(c => c < row.Cells.Length)];
        return new TableRow([.. there.Select(c => row.Cells[c])], [.. there.Select(c => c < row.Alignments.Length ? row.Alignments[c] : ColumnAlignment.Natural)]);
    }
}
