using System.Globalization;
using Protokollarchiv.Import.Outline;

namespace Protokollarchiv.Import.Pdf;

/// <summary>
/// The notes at the foot of a page or the end of the text: small lines that begin with a number, raised or close to the first word, to which the text above refers as <c>[1]</c>. That is how they begin
/// then, too.
/// </summary>
internal static class PdfNotes
{
    /// <summary>Notes are set smaller than the line that refers to them, by this at least.</summary>
    private const double Small = 0.95;

    public static void Mark(List<PdfLine> lines)
    {
        for (var i = 0; i < lines.Count; i++)
        {
            var (line, first) = (lines[i], lines[i].Words[0]);
            var digits = first.Text.AsSpan().IndexOfAnyExceptInRange('0', '9') is var end and >= 0 ? end : first.Text.Length;
            if (line.Table is not null || digits is 0 or > 2 || !Begins(line, first.Text[digits..]))
            {
                continue;
            }

            var mark = NoteMark.Of(int.Parse(first.Text.AsSpan(0, digits), CultureInfo.InvariantCulture));
            var reference = lines.FindLastIndex(i, i + 1, above => above.Size * Small > line.Size && above.Words.Any(word => word.Text.Contains(mark, StringComparison.Ordinal)));
            if (reference >= 0)
            {
                var text = first.Text[digits..] is { Length: > 0 } rest ? $"{mark} {rest}" : mark;
                lines[i] = line with { Words = line.Words.SetItem(0, first with { Text = text }) };
            }
        }
    }

    /// <param name="rest">What stands close behind the number.</param>
    private static bool Begins(PdfLine line, string rest) => rest.Length > 0 ? char.IsLetter(rest[0]) : line.Words.Length > 1 && char.IsLetter(line.Words[1].Text[0]);
}
