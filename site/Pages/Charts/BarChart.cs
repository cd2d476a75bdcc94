using System.Collections.Immutable;
using System.Globalization;
using Protokollarchiv.Pages.Markup;

namespace Protokollarchiv.Pages.Charts;

/// <summary>Upright bars in time, each a stack of one or more kinds.</summary>
internal static class BarChart
{
    private const int Height = 150;
    private const int FootHeight = 22;
    private const int HeadHeight = 18;
    private const int LegendHeight = 22;
    private const int LetterWidth = 8;
    private const int MostWidth = 720;

    /// <param name="kinds">Names of what is stacked, lowest first, with the class by which the style sheet colours it.</param>
    /// <param name="values">By label, then kind.</param>
    public static Chart Of(ChartText text, ImmutableArray<string> labels, ImmutableArray<(string Name, string Class)> kinds, int[,] values, Words words)
    {
        var legend = kinds.Length > 1 ? LegendHeight : 0;
        var step = Math.Clamp(MostWidth / Math.Max(1, labels.Length), 8, 48);
        return new Chart(
            text.Id,
            text.Title,
            text.Description,
            new Html(writer =>
            {
                DrawLegend(writer, kinds);
                DrawBars(writer, labels, kinds, values, (step, legend));
            }),
            [text.RowTitle, .. kinds.Select(k => k.Name)],
            [.. labels.Select((label, l) => ImmutableArray.Create([label, .. kinds.Select((_, k) => words.Number(values[l, k]))]))])
        {
            Width = Math.Max((labels.Length * step) + 8, kinds.Length > 1 ? kinds.Sum(k => (k.Name.Length * LetterWidth) + 34) : 120),
            Height = legend + HeadHeight + Height + FootHeight,
        };
    }

    private static void DrawLegend(TextWriter writer, ImmutableArray<(string Name, string Class)> kinds)
    {
        var x = 4;
        foreach (var (name, cssClass) in kinds.Length > 1 ? kinds : [])
        {
            writer.Write($"<rect class=\"{cssClass}\" x=\"{Number(x)}\" y=\"2\" width=\"12\" height=\"12\"/><text x=\"{Number(x + 17)}\" y=\"12\">");
            writer.WriteText(name);
            writer.Write("</text>");
            x += (name.Length * LetterWidth) + 34;
        }
    }

    private static void DrawBars(TextWriter writer, ImmutableArray<string> labels, ImmutableArray<(string Name, string Class)> kinds, int[,] values, (int Step, int Top) place)
    {
        var sums = Enumerable.Range(0, labels.Length).Select(l => Enumerable.Range(0, kinds.Length).Sum(k => values[l, k])).ToArray();
        var largest = Math.Max(1, sums.DefaultIfEmpty(0).Max());
        var floor = place.Top + HeadHeight + Height;
        var labelled = Math.Max(1, (int)Math.Ceiling((labels.Select(l => l.Length).DefaultIfEmpty(1).Max() * LetterWidth) / (double)place.Step));
        for (var l = 0; l < labels.Length; l++)
        {
            var x = 4 + (l * place.Step);
            var y = (double)floor;
            for (var k = 0; k < kinds.Length; k++)
            {
                if (values[l, k] > 0)
                {
                    var height = (double)Height * values[l, k] / largest;
                    y -= height;
                    writer.Write($"<rect class=\"{kinds[k].Class}\" x=\"{Number(x)}\" y=\"{Number(y)}\" width=\"{Number(Math.Max(4, place.Step - 4))}\" height=\"{Number(height)}\"><title>");
                    writer.WriteText($"{labels[l]}, {kinds[k].Name}: {Number(values[l, k])}");
                    writer.Write("</title></rect>");
                }
            }

            if (l % labelled == 0)
            {
                writer.Write($"<text x=\"{Number(x)}\" y=\"{Number(floor + 16)}\">");
                writer.WriteText(labels[l]);
                writer.Write("</text>");
            }
        }

        writer.Write($"<path class=\"linie\" d=\"M0 {Number(floor)}h{Number((labels.Length * place.Step) + 8)}\"/><text x=\"4\" y=\"{Number(place.Top + 12)}\">{Number(largest)}</text>");
    }

    private static string Number(double value) => value.ToString("0.#", CultureInfo.InvariantCulture);
}
