using System.Collections.Immutable;
using Protokollarchiv.Import.Typography;

namespace Protokollarchiv.Import.Pdf;

/// <summary>Raised and lowered signs, such as the number of a note, go back into their line.</summary>
internal static class PdfRaisedSigns
{
    /// <summary>Browsers make raised signs five sixths as large.</summary>
    private const double Small = 0.85;

    /// <summary>How many lines may come between: beside a line stands a box of text with lines of its own.</summary>
    private const int Reach = 3;

    /// <param name="small">Only signs smaller than their line; of columns, lines as high as each other stay apart.</param>
    public static List<PdfLine> Merged(List<PdfLine> lines, bool small = false)
    {
        for (var i = 1; i < lines.Count; i++)
        {
            var upper = lines.FindLastIndex(i - 1, Math.Min(i, Reach), line => Overlap(line, lines[i]) && (!small || line.Size < lines[i].Size * Small || lines[i].Size < line.Size * Small));
            if (upper >= 0)
            {
                lines[i] = new PdfLine(lines[i].Page, Together(lines[upper], lines[i])) { Column = lines[i].Column };
                lines.RemoveAt(upper);
                i--;
            }
        }

        return lines;
    }

    private static bool Overlap(PdfLine upper, PdfLine lower)
    {
        var overlap = Math.Min(upper.Baseline + (upper.Size * 0.7), lower.Baseline + (lower.Size * 0.7)) - Math.Max(upper.Baseline, lower.Baseline);
        return upper.Page == lower.Page && upper.Column == lower.Column && upper.Table is null && lower.Table is null
            && overlap >= Math.Min(upper.Size, lower.Size) * 0.25 && FitTogether(upper, lower);
    }

    private static bool FitTogether(PdfLine upper, PdfLine lower)
    {
        var words = upper.Words.Concat(lower.Words).OrderBy(w => w.Left).ToList();
        return words.Zip(words.Skip(1)).All(pair => pair.Second.Left >= pair.First.Right - 1);
    }

    /// <summary>In order; what stands close to a word is part of it.</summary>
    private static ImmutableArray<PdfWord> Together(PdfLine upper, PdfLine lower)
    {
        var words = ImmutableArray.CreateBuilder<PdfWord>();
        foreach (var word in upper.Words.Concat(lower.Words).OrderBy(w => w.Left))
        {
            if (words.Count > 0 && word.Left - words[^1].Right < Math.Min(upper.Size, lower.Size) * PdfPageLines.WordGap)
            {
                words[^1] = words[^1] with { Text = words[^1].Text + Shown(words[^1], word), Right = word.Right };
            }
            else
            {
                words.Add(word);
            }
        }

        return words.ToImmutable();
    }

    /// <summary>A small number above the end of a word is that of a note; above fewer letters it is an exponent: <c>m²</c>, <c>km²</c>.</summary>
    private static string Shown(PdfWord word, PdfWord sign) =>
        sign.Text.Length > 2 || !sign.Text.All(char.IsAsciiDigit) || sign.Size >= word.Size * Small || sign.Baseline <= word.Baseline + (word.Size * 0.15) ? sign.Text
        : word.Text.Count(char.IsLetter) > 2 ? $"[{sign.Text}]"
        : RaisedDigits.Of(sign.Text);
}
