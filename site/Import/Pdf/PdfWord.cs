using Protokollarchiv.Import.Runs;

namespace Protokollarchiv.Import.Pdf;

/// <summary>A word of a page, between <paramref name="Left"/> and <paramref name="Right"/>.</summary>
/// <param name="Baseline">From the lower edge of the page; all in points.</param>
/// <param name="Size">Height of its letters.</param>
internal sealed record PdfWord(string Text, double Left, double Right, double Baseline, double Size)
{
    public TextStyle Style { get; init; }

    public string? Url { get; init; }
}
