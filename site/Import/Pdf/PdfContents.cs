using System.Globalization;
using System.Text.RegularExpressions;

namespace Protokollarchiv.Import.Pdf;

/// <summary>Takes out a table of contents: lines with points, or a wide gap, that lead to page numbers. On the web its pages are none, and headings do its work.</summary>
internal static partial class PdfContents
{
    private const int FewestEntries = 3;

    /// <summary>How many lines a title may take before the one with the points.</summary>
    private const int Wrapped = 3;

    /// <returns>What was taken out; empty where there is no table of contents.</returns>
    public static string TakeOut(List<PdfLine> lines)
    {
        var first = lines.FindIndex(line => Leader().IsMatch(line.Text));
        if (first < 0)
        {
            first = lines.FindIndex(line => Title().IsMatch(line.Text)) + 1;
        }

        if (first >= lines.Count || Page(lines[first]) is null)
        {
            return "";
        }

        var last = Last(lines, first);
        while (first > 0 && Page(lines[first - 1]) <= Page(lines[first]))
        {
            first--;
        }

        var entries = lines.Skip(first).Take(last - first + 1).Count(line => Page(line) is not null);
        if (entries < FewestEntries || entries * 2 < last - first + 1)
        {
            return "";
        }

        first = Math.Max(0, lines.FindIndex(Math.Max(0, first - Wrapped), Math.Min(Wrapped, first), line => Title().IsMatch(line.Text)) is >= 0 and var title ? title : first);
        var words = string.Join(' ', lines.Skip(first).Take(last - first + 1).Select(line => line.Text));
        lines.RemoveRange(first, last - first + 1);
        return words;
    }

    /// <summary>Page numbers only grow; that tells entries without points from the rows of a table.</summary>
    private static int Last(List<PdfLine> lines, int first)
    {
        var last = first;
        for (var i = first + 1; i < lines.Count && i - last <= Wrapped; i++)
        {
            if (Page(lines[i]) >= Page(lines[last]) && (i == last + 1 || Leader().IsMatch(lines[i].Text)))
            {
                last = i;
            }
        }

        return last;
    }

    /// <summary>The page that an entry leads to; null for any other line.</summary>
    private static int? Page(PdfLine line)
    {
        var leader = Leader().Match(line.Text);
        var number = line.Table is not null ? "" : leader.Success ? leader.Groups["page"].Value : line.Cells() is [var title, .., [var word]] && title.Any(w => w.Text.Any(char.IsLetter)) ? word.Text : "";
        return number.Length <= 3 && int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var page) ? page : null;
    }

    [GeneratedRegex(@"(\s?[.·]){4,}\s*(?<page>\d{1,3})\s*$", Matching.Exact)]
    private static partial Regex Leader();

    [GeneratedRegex(@"^\s*(Inhalt(sverzeichnis)?|Contents)\s*$", Matching.AnyCase)]
    private static partial Regex Title();
}
