using Protokollarchiv.Archive;
using Protokollarchiv.Minutes.Labels;

namespace Protokollarchiv.Minutes.Presence;

/// <summary>The rows of a table with a label and its value in each: <c>| Anwesend | Karla, Rolf |</c></summary>
internal static class LabelledRows
{
    public static List<(List<LabelledPart> Labels, int Line)> Of(Table table) =>
        [
            .. table.Rows
                .Where(row => row.Cells.Length == 2 && row.Cells[1].Text.Length > 0)
                .Select(row => (Labels: LineLabels.Of($"{row.Cells[0].Text.TrimEnd(':', ' ')}: {row.Cells[1].Text.Replace('\n', ',')}"), row.Cells[0].Line))
                .Where(row => row.Labels.Count > 0),
        ];
}
