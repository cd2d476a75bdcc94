namespace Protokollarchiv.Import.Pdf;

/// <summary>Where most lines of a text begin and end, and how far they stand apart.</summary>
internal static class PdfMeasures
{
    /// <summary>Where most lines begin.</summary>
    public static double UsualLeft(IEnumerable<PdfLine> lines) =>
        lines.GroupBy(l => Math.Round(l.Left)).OrderByDescending(left => left.Count()).ThenBy(left => left.Key).First().Average(l => l.Left);

    /// <summary>How far most lines go at the most; where text is set to fill its lines, notes in the margin go further.</summary>
    public static double RightMargin(IGrouping<int, PdfLine> lines)
    {
        var left = UsualLeft(lines);
        var usual = Furthest(lines.Where(l => Math.Abs(l.Left - left) < 2));
        var isFilled = lines.Count(l => Math.Abs(l.Right - usual) < 3) * 4 >= lines.Count();
        return isFilled ? usual : Furthest(lines);
    }

    private static double Furthest(IEnumerable<PdfLine> lines)
    {
        var rights = lines.Select(l => l.Right).Order().ToList();
        return rights[(int)((rights.Count - 1) * 0.95)];
    }

    /// <summary>Height of most of the letters.</summary>
    public static double UsualSize(IReadOnlyCollection<PdfLine> lines) =>
        lines.GroupBy(line => Math.Round(line.Size, 1)).OrderByDescending(size => size.Sum(line => line.Text.Length)).ThenBy(size => size.Key).Select(size => size.Key).FirstOrDefault(1);

    /// <summary>The usual distance of two lines.</summary>
    public static double Leading(IReadOnlyCollection<PdfLine> lines)
    {
        var gaps = lines.Zip(lines.Skip(1))
            .Where(pair => pair.First.Page == pair.Second.Page && pair.First.Column == pair.Second.Column && pair.First.Baseline > pair.Second.Baseline)
            .Select(pair => Math.Round(pair.First.Baseline - pair.Second.Baseline, 1))
            .ToList();

        // Of the frequent distances the smallest: between paragraphs there is more.
        return gaps.GroupBy(g => g).Where(g => g.Count() * 10 >= gaps.Count).Select(g => g.Key).DefaultIfEmpty(gaps.DefaultIfEmpty(14).Average()).Min();
    }
}
