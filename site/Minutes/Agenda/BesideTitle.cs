using System.Collections.Immutable;
using Protokollarchiv.Archive;

namespace Protokollarchiv.Minutes.Agenda;

/// <summary>
/// What stands beside the titles in a table of agenda items, cell by cell in the order of the table: what was said becomes a paragraph, the other cells
/// stay a table under the same heads, without the columns that are empty.
/// </summary>
internal sealed class BesideTitle
{
    private readonly Table table;
    private readonly ItemColumns items;

    /// <summary>Columns that stay together: one of text alone, and the others between those.</summary>
    private readonly ImmutableArray<ImmutableArray<int>> runs;
    private readonly ImmutableArray<bool> areText;

    public BesideTitle(Table table, ItemColumns items)
    {
        this.table = table;
        this.items = items;
        var head = table.Rows[0];
        areText = [.. head.Cells.Select(cell => ItemColumns.HoldsText(cell.Text))];
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
                var filled = runs[i].Any(column => IsFilled(row, column));
                if (filled && (i != open || areText[runs[i][0]]))
                {
                    Close();
                }

                if (filled && areText[runs[i][0]])
                {
                    blocks.Add(Paragraph(row.Cells[runs[i][0]]));
                }
                else if (filled)
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

    private ImmutableArray<ImmutableArray<int>> Runs(int columns)
    {
        var found = new List<List<int>>();
        foreach (var column in Enumerable.Range(0, columns).Where(c => c != items.Number && c != items.Title))
        {
            if (found.Count > 0 && !areText[column] && !areText[found[^1][0]])
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

    private Table Part(ImmutableArray<int> run, List<TableRow> rows)
    {
        int[] columns = [.. run.Where(column => rows.Any(row => IsFilled(row, column)))];
        return table with { HeaderRows = 1, Rows = [.. rows.Prepend(table.Rows[0]).Select(row => Only(columns, row))], Anchor = "", Line = rows[0].Cells[0].Line };
    }

    private static TableRow Only(int[] columns, TableRow row)
    {
        int[] there = [.. columns.Where(c => c < row.Cells.Length)];
        return new TableRow([.. there.Select(c => row.Cells[c])], [.. there.Select(c => c < row.Alignments.Length ? row.Alignments[c] : ColumnAlignment.Natural)]);
    }
}
