using System.Collections.Immutable;
using System.Globalization;
using Protokollarchiv.Pages.Markup;

namespace Protokollarchiv.Pages.Charts;

/// <summary>Rows and columns with a circle in each cell, its area in proportion to the value: months by years, topics by time.</summary>
internal static class MatrixChart
{
    private const int Cell = 30;
    private const int LetterWidth = 8;
    private const int MostLabelLetters = 34;
    private const int HeadHeight = 84;
    private const double LargestRadius = 13;
    private const double SmallestRadius = 2;

    /// <param name="values">By row, then column.</param>
    public static Chart Of(ChartText text, ImmutableArray<string> rows, ImmutableArray<string> columns, int[,] values, Words words)
    {
        var labelWidth = LetterWidth * Math.Min(MostLabelLetters, rows.Select(r => r.Length).DefaultIfEmpty(0).Max());
        return new Chart(
            text.Id,
            text.Title,
            text.Description,
            new Html(writer => Draw(writer, rows, columns, values, labelWidth)),
            [text.RowTitle, .. columns],
            [.. rows.Select((row, r) => ImmutableArray.Create([row, .. columns.Select((_, c) => words.Number(values[r, c]))]))])
        {
            Width = labelWidth + 10 + (columns.Length * Cell) + 48,
            Height = HeadHeight + (rows.Length * Cell),
        };
    }

    private static void Draw(TextWriter writer, ImmutableArray<string> rows, ImmutableArray<string> columns, int[,] values, int labelWidth)
    {
        var largest = Math.Max(1, values.Cast<int>().DefaultIfEmpty(0).Max());
        for (var c = 0; c < columns.Length; c++)
        {
            var x = Number(labelWidth + 10 + (c * Cell) + (Cell / 2));
            writer.Write($"<text x=\"{x}\" y=\"{Number(HeadHeight - 8)}\" transform=\"rotate(-45 {x} {Number(HeadHeight - 8)})\">");
            writer.WriteText(Short(columns[c], 12));
            writer.Write("</text>");
        }

        for (var r = 0; r < rows.Length; r++)
        {
            var y = HeadHeight + (r * Cell) + (Cell / 2);
            writer.Write($"<text class=\"ende\" x=\"{Number(labelWidth)}\" y=\"{Number(y + 4)}\">");
            writer.WriteText(Short(rows[r], MostLabelLetters));
            writer.Write($"</text><path class=\"linie\" d=\"M{Number(labelWidth + 10)} {Number(y)}h{Number(columns.Length * Cell)}\"/>");
            for (var c = 0; c < columns.Length; c++)
            {
                if (values[r, c] > 0)
                {
                    var radius = Math.Max(SmallestRadius, LargestRadius * Math.Sqrt((double)values[r, c] / largest));
                    writer.Write($"<circle cx=\"{Number(labelWidth + 10 + (c * Cell) + (Cell / 2))}\" cy=\"{Number(y)}\" r=\"{radius.ToString("0.#", CultureInfo.InvariantCulture)}\"><title>");
                    writer.WriteText($"{rows[r]}, {columns[c]}: {Number(values[r, c])}");
                    writer.Write("</title></circle>");
                }
            }
        }
    }

    private static string Short(string label, int letters) => label.Length <= letters ? label : $"{label.AsSpan(0, letters - 1).TrimEnd()}…";

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}
