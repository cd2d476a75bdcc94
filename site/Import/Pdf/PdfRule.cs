using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Graphics;

namespace Protokollarchiv.Import.Pdf;

/// <summary>A straight line that is drawn on a page, level or upright, as the frame of a table has them.</summary>
internal readonly record struct PdfRule(double Left, double Bottom, double Right, double Top)
{
    /// <summary>In points. Lines this close are one: some programs draw two beside each other, or leave the corners out.</summary>
    public const double Near = 3;

    /// <summary>A thicker one is an area.</summary>
    private const double Thickest = 2.5;

    private const double Shortest = 4;

    /// <summary>With more of them a page is a drawing.</summary>
    private const int Most = 3000;

    public bool IsUpright => Top - Bottom > Right - Left;

    /// <summary>How far right an upright one stands, how far up a level one.</summary>
    public double Place => IsUpright ? (Left + Right) / 2 : (Bottom + Top) / 2;

    public double From => IsUpright ? Bottom : Left;

    public double To => IsUpright ? Top : Right;

    /// <summary>Those of a page; none where it is a drawing.</summary>
    public static List<PdfRule> On(Page page)
    {
        var rules = new List<PdfRule>();
        foreach (var path in page.Paths.Where(path => path.IsFilled || path.IsStroked))
        {
            rules.AddRange(path.SelectMany(part => Of(path, part)));
            if (rules.Count > Most)
            {
                return [];
            }
        }

        return rules;
    }

    /// <summary>Those that touch each other, together.</summary>
    public static IEnumerable<List<PdfRule>> Touching(List<PdfRule> rules)
    {
        var ordered = rules.OrderBy(rule => rule.Left).ToList();
        var group = Enumerable.Range(0, ordered.Count).ToArray();
        for (var i = 0; i < ordered.Count; i++)
        {
            for (var other = i + 1; other < ordered.Count && ordered[other].Left - Near <= ordered[i].Right; other++)
            {
                if (ordered[i].Bottom - Near <= ordered[other].Top && ordered[other].Bottom - Near <= ordered[i].Top)
                {
                    group[First(other)] = group[First(i)] = Math.Min(First(i), First(other));
                }
            }
        }

        return ordered.Index().GroupBy(rule => First(rule.Index), rule => rule.Item).Select(together => together.ToList());

        int First(int i)
        {
            while (group[i] != i)
            {
                i = group[i] = group[group[i]];
            }

            return i;
        }
    }

    private static IEnumerable<PdfRule> Of(PdfPath path, PdfSubpath part)
    {
        if (part.Commands.Any(command => command is PdfSubpath.CubicBezierCurve or PdfSubpath.QuadraticBezierCurve) || part.GetBoundingRectangle() is not { } box)
        {
            return [];
        }

        var (left, right) = (Math.Min(box.Left, box.Right), Math.Max(box.Left, box.Right));
        var (bottom, top) = (Math.Min(box.Bottom, box.Top), Math.Max(box.Bottom, box.Top));
        if (Math.Min(right - left, top - bottom) <= Thickest)
        {
            return Math.Max(right - left, top - bottom) >= Shortest ? [new PdfRule(left, bottom, right, top)] : [];
        }

        return path.IsStroked && part.IsDrawnAsRectangle
            ? [new PdfRule(left, bottom, right, bottom), new PdfRule(left, top, right, top), new PdfRule(left, bottom, left, top), new PdfRule(right, bottom, right, top)]
            : [];
    }
}
