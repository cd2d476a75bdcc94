using System.Collections.Immutable;

namespace Protokollarchiv.Import.Pdf;

/// <summary>Raised and lowered signs, such as the number of a note, go back into their line.</summary>
internal static class PdfRaisedSigns
{
    public static List<PdfLine> Merged(List<PdfLine> lines)
    {
        for (var i = 1; i < lines.Count; i++)
        {
            var (upper, lower) = (lines[i - 1], lines[i]);
            var small = Math.Min(upper.Size, lower.Size);
            var overlap = Math.Min(upper.Baseline + (upper.Size * 0.7), lower.Baseline + (lower.Size * 0.7)) - Math.Max(upper.Baseline, lower.Baseline);
            if (upper.Column != lower.Column || upper.Table is not null || lower.Table is not null || overlap < small * 0.25 || !FitTogether(upper, lower))
            {
                continue;
            }

            lines[i] = new PdfLine(lower.Page, Together(upper, lower)) { Column = lower.Column };
            lines.RemoveAt(--i);
        }

        return lines;
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
                words[^1] = words[^1] with { Text = words[^1].Text + word.Text, Right = word.Right };
            }
            else
            {
                words.Add(word);
            }
        }

        return words.ToImmutable();
    }
}
