using System.Xml.Linq;

namespace Protokollarchiv.Import.OpenDocument;

/// <summary>Where the cells of a table stand.</summary>
internal static class OpenDocumentTable
{
    private const int MaxColumns = 64;

    public static IEnumerable<XElement> Rows(XElement table) =>
        table.Elements().SelectMany(element =>
            element.Is(Odf.Table, "table-row") ? [element]
            : element.Is(Odf.Table, "table-header-rows", "table-rows", "table-row-group") ? Rows(element)
            : Enumerable.Empty<XElement>());

    /// <summary>The cells of a row, with how many columns each takes and how often it stands there. Those that one covers beside itself are part of it, those it covers below stay.</summary>
    public static IEnumerable<(XElement Cell, int Columns, int Times)> Cells(XElement row)
    {
        var covered = 0;
        foreach (var cell in row.Elements().Where(e => e.Is(Odf.Table, "table-cell", "covered-table-cell")))
        {
            var repeated = Columns(cell, "number-columns-repeated");
            var beside = cell.Is(Odf.Table, "covered-table-cell") && !cell.HasElements ? Math.Min(covered, repeated) : 0;
            var columns = Columns(cell, "number-columns-spanned");
            covered = Math.Max(covered - beside, columns - 1);
            yield return (cell, columns, repeated - beside);
        }
    }

    private static int Columns(XElement cell, string attribute) => Math.Clamp(cell.Number(Odf.Table + attribute, 1), 1, MaxColumns);
}
