namespace Protokollarchiv.Search.Postings;

/// <summary>
/// What a term counts in a document, rounded to one of 18 codes: codes below 9 for a term in the text alone, up to 12 in the title alone,
/// the rest in both. The rounding error is at most a fifth, which the browser's look at the passages makes good.
/// </summary>
internal static class ImpactCode
{
    public const int Count = 18;

    private const int FirstTitle = 9;
    private const int FirstBoth = 13;

    private static readonly double[] Weights = AllWeights();

    /// <summary>The weight each code stands for, for the browser.</summary>
    public static IReadOnlyList<double> All => Weights;

    /// <param name="text">0 when it is not in the text.</param>
    /// <param name="title">0 when it is not in the title.</param>
    public static int Of(double text, double title) =>
        title == 0 ? Nearest(text, 0, FirstTitle)
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

    private static double[] AllWeights() => [.. Steps(0.2, 1.4, FirstTitle), .. Steps(0.8, 1.4, FirstBoth - FirstTitle), .. Steps(1.1, 1.35, Count - FirstBoth)];

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
