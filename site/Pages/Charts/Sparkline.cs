using System.Globalization;
using Protokollarchiv.Pages.Markup;

namespace Protokollarchiv.Pages.Charts;

/// <summary>A row of small bars that says at a glance when something was much about and when not. The number beside it says the rest.</summary>
internal static class Sparkline
{
    private const int Height = 16;
    private const int Step = 4;

    public static Html Of(int[] values) => new(writer =>
    {
        var largest = Math.Max(1, values.DefaultIfEmpty(0).Max());
        writer.Write($"<svg class=\"verlauf\" aria-hidden=\"true\" width=\"{Number(values.Length * Step)}\" height=\"{Number(Height)}\">");
        for (var i = 0; i < values.Length; i++)
        {
            if (values[i] > 0)
            {
                var height = Math.Max(2, Height * values[i] / largest);
                writer.Write($"<rect x=\"{Number(i * Step)}\" y=\"{Number(Height - height)}\" width=\"{Number(Step - 1)}\" height=\"{Number(height)}\"/>");
            }
        }

        writer.Write("</svg>");
    });

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}
