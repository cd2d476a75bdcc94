using System.Collections.Immutable;
using Protokollarchiv.Import.Runs;

namespace Protokollarchiv.Import.Pdf;

/// <summary>A line of a page.</summary>
/// <param name="Page">From 1.</param>
/// <param name="Words">At least one, from left to right.</param>
internal sealed record PdfLine(int Page, ImmutableArray<PdfWord> Words)
{
    private PdfWord? usual;

    /// <summary>0 for a line across the page, 1 and 2 for the columns of a page set in two.</summary>
    public int Column { get; init; }

    /// <summary>A table with drawn lines, which stands for a line until its cells are read; its words are those of all cells.</summary>
    public PdfRuledTable? Table { get; init; }

    private string? text;

    public double Left => Words[0].Left;

    /// <summary>From the lower edge of the page.</summary>
    public double Baseline => Usual.Baseline;

    /// <summary>Height of most of its letters.</summary>
    public double Size => Usual.Size;

    public double Right => Words[^1].Right;

    public string Text => text ??= string.Join(' ', Words.Select(w => w.Text));

    public bool IsBold => Words.All(w => (w.Style & TextStyle.Strong) != TextStyle.Plain || !w.Text.Any(char.IsLetterOrDigit));

    /// <summary>A word such as most letters of the line belong to.</summary>
    private PdfWord Usual => usual ??= Words.GroupBy(w => Math.Round(w.Size, 1)).MaxBy(size => size.Sum(w => w.Text.Length))?.First() ?? Words[0];

    /// <summary>The parts between wide gaps: the cells of a table, or one.</summary>
    public ImmutableArray<ImmutableArray<PdfWord>> Cells()
    {
        var cells = ImmutableArray.CreateBuilder<ImmutableArray<PdfWord>>();
        var start = 0;
        for (var i = 1; i < Words.Length; i++)
        {
            if (Words[i].Left - Words[i - 1].Right > Size * 1.8)
            {
                cells.Add(Words[start..i]);
                start = i;
            }
        }

        cells.Add(Words[start..]);
        return cells.ToImmutable();
    }
}

/// <summary>A word of a page, between <paramref name="Left"/> and <paramref name="Right"/>.</summary>
/// <param name="Baseline">From the lower edge of the page; all in points.</param>
/// <param name="Size">Height of its letters.</param>
internal sealed record PdfWord(string Text, double Left, double Right, double Baseline, double Size)
{
    public TextStyle Style { get; init; }

    public string? Url { get; init; }
}
