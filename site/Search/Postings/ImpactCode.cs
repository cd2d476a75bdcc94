namespace Protokollarchiv.Search.Postings;

/// <summary>
/// What a term counts in a document, rounded to one of 18 codes: 0 for one that does not stand there but is meant, up to 8 for one in the text
/// alone, up to 12 in the title alone, the rest in both. The rounding error is at most a fifth, which the browser's look at the passages makes good.
/// </summary>
internal static class ImpactCode
{
    public const int Count = 18;

    /// <summary>Of another name of what the document names: it finds, but an exclusion overlooks it.</summary>
    public const int Implied = 0;

    private const int FirstText = 1;
    private const int FirstTitle = 9;
    private const int FirstBoth = 13;

    private static readonly double[] Weights = AllWeights();

    /// <summary>The weight each code stands for, for the browser.</summary>
    public static IReadOnlyList<double> All => Weights;

    /// <param name="text">0 when it is not in the text.</param>
    /// <param name="title">0 when it is not in the title.</param>
    public static int Of(double text, double title) =>
        title == 0 ? Nearest(text, FirstText, FirstTitle)
        : text == 0 ? Nearest(title, FirstTitle, FirstBoth)
        : Nearest(text + title, FirstBoth, Count);

    private static int Nearest(double weight, int first, int end)
    {
        var code = first;
        while (code + 1 < end && weight * weight > Weights[code] * Weights[code + 1])
        {
            code++;
        }

        return code;
    }

    private static double[] AllWeights() => [0.5, .. Steps(0.28, 1.4, FirstTitle - FirstText), .. Steps(0.8, 1.4, FirstBoth - FirstTitle), .. Steps(1.1, 1.35, Count - FirstBoth)];

    /// <summary>By multiplication alone, which every machine rounds the same.</summary>
    private static IEnumerable<double> Steps(double first, double factor, int count)
    {
        var weight = first;
        for (var i = 0; i < count; i++)
        {
            yield return Math.Round(weight, 3);
            weight *= factor;
        }
    }
}
