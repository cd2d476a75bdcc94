using Protokollarchiv.Import.Typography;

namespace Protokollarchiv.Import.TextFile;

/// <summary>
/// Whether the lines of a text were broken to fit a width, or by the author: in a text of one width a line that had room for the next
/// word was ended on purpose.
/// </summary>
internal sealed class HardWrap
{
    /// <summary>Texts with longer lines were not broken to fit: they have a line for each paragraph.</summary>
    private const int WidestPage = 100;

    private readonly int width;

    public HardWrap(IReadOnlyList<TextLine> lines)
    {
        var lengths = lines.Where(line => !line.IsBlank).Select(line => line.Length).Order().ToList();
        if (lengths.Count == 0 || lengths[^1] > WidestPage * 3)
        {
            return;
        }

        var longest = lengths[(int)(lengths.Count * 0.97)];
        width = longest is >= 50 and <= WidestPage && IsUsual(lines, longest) ? longest : 0;
    }

    /// <summary>Whether the second line goes on where the first had no more room.</summary>
    public bool Continues(TextLine line, TextLine next) => width > 0 && Fills(line, next, width);

    private static bool Fills(TextLine line, TextLine next, int width)
    {
        var end = next.Text.IndexOf(' ', StringComparison.Ordinal);
        var word = end < 0 ? next.Text.Length : end;
        return line.Length + 1 + word > width * 0.85;
    }

    /// <summary>Whether at least half of the lines that others follow are full.</summary>
    private static bool IsUsual(IReadOnlyList<TextLine> lines, int width)
    {
        var full = 0;
        var all = 0;
        for (var i = 1; i < lines.Count; i++)
        {
            if (!lines[i - 1].IsBlank && !lines[i].IsBlank && TypedMark.Of(lines[i].Text) is null)
            {
                all++;
                full += Fills(lines[i - 1], lines[i], width) ? 1 : 0;
            }
        }

        return all >= 3 && full * 2 >= all;
    }
}
