namespace Protokollarchiv.Import.Pdf;

/// <summary>The rules at one place, as far right or as far up as each other, which together may divide columns or rows.</summary>
/// <param name="Rules">By where they begin.</param>
internal sealed record PdfDivider(double Place, List<PdfRule> Rules)
{
    /// <summary>In order; rules close to each other make one.</summary>
    public static List<PdfDivider> Of(IEnumerable<PdfRule> rules)
    {
        var found = new List<List<PdfRule>>();
        foreach (var rule in rules.OrderBy(rule => rule.Place))
        {
            if (found.Count == 0 || rule.Place - found[^1][^1].Place > PdfRule.Near)
            {
                found.Add([]);
            }

            found[^1].Add(rule);
        }

        return found.ConvertAll(near => new PdfDivider(near[0].Place, [.. near.OrderBy(rule => rule.From)]));
    }

    /// <summary>Whether they leave no gap between two places.</summary>
    public bool Runs(double from, double to)
    {
        var open = 0.0;
        var reached = from;
        foreach (var rule in Rules)
        {
            if (rule.From >= to)
            {
                break;
            }

            open += Math.Max(0, rule.From - reached);
            reached = Math.Max(reached, rule.To);
        }

        return open + Math.Max(0, to - reached) <= PdfRule.Near * 1.5;
    }
}
