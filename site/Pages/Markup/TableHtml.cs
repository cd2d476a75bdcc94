using Protokollarchiv.Archive;

namespace Protokollarchiv.Pages.Markup;

/// <summary>Writes tables, which can be scrolled by keyboard where the window is too narrow for them.</summary>
/// <param name="writeCell">What stands in a cell.</param>
internal sealed class TableHtml(TextWriter writer, Words words, Action<Passage> writeCell)
{
    public void Write(Table table)
    {
        writer.Write("<div class=\"tabelle\" role=\"region\" tabindex=\"0\"");
        writer.WriteAttribute("aria-label", words["meeting.table"]);
        writer.Write("><table");
        writer.WriteAttribute("id", table.Anchor);
        writer.Write(">\n");
        for (var i = 0; i < table.Rows.Length; i++)
        {
            WriteRow(table.Rows[i], i < table.HeaderRows ? "th" : "td");
        }

        writer.Write("</table></div>\n");
    }

    private void WriteRow(TableRow row, string tag)
    {
        writer.Write("<tr>");
        for (var i = 0; i < row.Cells.Length; i++)
        {
            var alignment = i < row.Alignments.Length ? row.Alignments[i] : ColumnAlignment.Natural;
            writer.WriteStart(tag == "th" ? "th scope=\"col\"" : tag, "", alignment switch { ColumnAlignment.Right => "rechts", ColumnAlignment.Center => "mitte", _ => null });
            writeCell(row.Cells[i]);
            writer.WriteEnd(tag);
        }

        writer.Write("</tr>\n");
    }
}
