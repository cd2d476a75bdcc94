using Protokollarchiv.Language;
using UglyToad.PdfPig.Content;

namespace Protokollarchiv.Import.Pdf;

/// <summary>Accents that were drawn by themselves above a letter, as fonts of TeX without umlauts do, go into it: <c>u</c> below <c>¨</c> is <c>ü</c>.</summary>
internal static class PdfAccents
{
    /// <summary>How far the two are from each other in the order of drawing.</summary>
    private const int Reach = 2;

    public static List<Letter> Composed(List<Letter> letters)
    {
        var composed = new List<Letter>(letters);
        for (var i = 0; i < composed.Count; i++)
        {
            if (Combining(composed[i].Value) is not { } accent)
            {
                continue;
            }

            var below = Enumerable.Range(i - Reach, (2 * Reach) + 1)
                .Where(at => at >= 0 && at < composed.Count && IsBelow(composed[i], composed[at]) && Together(composed[at], accent).Length == 1)
                .ToList();
            if (below.Count > 0)
            {
                var place = below.MinBy(at => Math.Abs(Middle(composed[at]) - Middle(composed[i])));
                composed[place] = With(composed[place], Together(composed[place], accent));
                composed.RemoveAt(i--);
            }
        }

        return composed;
    }

    private static char? Combining(string value) =>
        value switch
        {
            "¨" or "\u0308" => '\u0308',
            "´" or "\u0301" => '\u0301',
            "`" or "\u0300" => '\u0300',
            "ˆ" or "\u0302" => '\u0302',
            "˜" or "\u0303" => '\u0303',
            "ˇ" or "\u030C" => '\u030C',
            "¸" or "\u0327" => '\u0327',
            _ => null,
        };

    /// <summary>Above capitals an accent has a baseline of its own.</summary>
    private static bool IsBelow(Letter accent, Letter letter) =>
        letter.Value.Length == 1 && char.IsLetter(letter.Value[0])
        && Middle(accent) > letter.StartBaseLine.X && Middle(accent) < letter.EndBaseLine.X
        && Math.Abs(accent.StartBaseLine.Y - letter.StartBaseLine.Y) < letter.PointSize * 0.5;

    private static string Together(Letter letter, char accent) => ComposedText.Of(letter.Value + accent);

    private static double Middle(Letter letter) => (letter.StartBaseLine.X + letter.EndBaseLine.X) / 2;

    private static Letter With(Letter letter, string value) =>
        new(value, letter.BoundingBox, letter.GlyphRectangleLoose, letter.StartBaseLine, letter.EndBaseLine, letter.Width, letter.FontSize, letter.FontDetails, letter.RenderingMode, letter.StrokeColor, letter.FillColor, letter.PointSize, letter.TextSequence);
}
