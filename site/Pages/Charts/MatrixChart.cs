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
    private const int MostHeadLetters = 24;
    private const double LargestRadius = 13;
    private const double SmallestRadius = 2;

    /// <param name="values">By row, then column.</param>
    public static Chart Of(ChartText text, ImmutableArray<string> rows, ImmutableArray<string> columns, int[,] values, Words words)
    {
        var labelWidth = LetterWidth * Longest(rows, MostLabelLetters);
        var headHeight = 16 + Slanted(LetterWidth * Longest(columns, MostHeadLetters));
        return new Chart(
            text.Id,
            text.Title,
            text.Description,
            new Html(writer => Draw(writer, rows, columns, values, (labelWidth, headHeight))),
            [text.RowTitle, .. columns],
            [.. rows.Select((row, r) => ImmutableArray.Create([row, .. columns.Select((_, c) => words.Number(values[r, c]))]))])
        {
            Width = labelWidth + 10 + (columns.Length * Cell) + headHeight - Cell,
            Height = headHeight + (rows.Length * Cell),
        };
    }

    private static void Draw(TextWriter writer, ImmutableArray<string> rows, ImmutableArray<string> columns, int[,] values, (int Width, int Height) head)
    {
        var largest = Math.Max(1, values.Cast<int>().DefaultIfEmpty(0).Max());
        for (var c = 0; c < columns.Length; c++)
        {
            var x = Number(head.Width + 10 + (c * Cell) + (Cell / 2));
            writer.Write($"<text x=\"{x}\" y=\"{Number(head.Height - 8)}\" transform=\"rotate(-45 {x} {Number(head.Height - 8)})\">");
            writer.WriteText(Short(columns[c], MostHeadLetters));
            writer.Write("</text>");
        }

        for (var r = 0; r < rows.Length; r++)
        {
            var y = head.Height + (r * Cell) + (Cell / 2);
            writer.Write($"<text class=\"ende\" x=\"{Number(head.Width)}\" y=\"{Number(y + 4)}\">");
            writer.WriteText(Short(rows[r], MostLabelLetters));
            writer.Write($"</text><path class=\"linie\" d=\"M{Number(head.Width + 10)} {Number(y)}h{Number(columns.Length * Cell)}\"/>");
            for (var c = 0; c < columns.Length; c++)
            {
                if (values[r, c] > 0)
                {
                    var radius = Math.Max(SmallestRadius, LargestRadius * Math.Sqrt((double)values[r, c] / largest));
                    writer.Write($"<circle cx=\"{Number(head.Width + 10 + (c * Cell) + (Cell / 2))}\" cy=\"{Number(y)}\" r=\"{radius.ToString("0.#", CultureInfo.InvariantCulture)}\"><title>");
                    writer.WriteText($"{rows[r]}, {columns[c]}: {Number(values[r, c])}");
                    writer.Write("</title></circle>");
                }
            }
        }
    }

    private static int Longest(ImmutableArray<string> labels, int most) => Math.Min(most, labels.Select(l => l.Length).DefaultIfEmpty(0).Max());

    /// <summary>How high and how wide a line of that length is, turned by 45 degrees.</summary>
    private static int Slanted(int length) => (int)Math.Ceiling(length * Math.Sqrt(0.5));

    private static string Short(string label, int letters) => label.Length <= letters ? label : $"{label.AsSpan(0, letters - 1).TrimEnd()}…";

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}
