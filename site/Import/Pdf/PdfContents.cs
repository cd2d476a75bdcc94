using System.Text.RegularExpressions;

namespace Protokollarchiv.Import.Pdf;

/// <summary>Takes out a table of contents: lines of points that lead to page numbers. On the web its pages are none, and headings do its work.</summary>
internal static partial class PdfContents
{
    private const int FewestEntries = 3;

    /// <returns>What was taken out; empty where there is no table of contents.</returns>
    public static string TakeOut(List<PdfLine> lines)
    {
        var first = lines.FindIndex(line => Leader().IsMatch(line.Text));
        var last = first < 0 ? -1 : lines.FindLastIndex(line => line.Page == lines[first].Page && Leader().IsMatch(line.Text));
        var entries = first < 0 ? 0 : lines.Skip(first).Take(last - first + 1).Count(line => Leader().IsMatch(line.Text));
        if (entries < FewestEntries || entries * 2 < last - first + 1)
        {
            return "";
        }

        for (var i = Math.Max(0, first - 3); i < first; i++)
        {
            if (Title().IsMatch(lines[i].Text))
            {
                first = i;
            }
        }

        var words = string.Join(' ', lines.Skip(first).Take(last - first + 1).Select(line => line.Text));
        lines.RemoveRange(first, last - first + 1);
        return words;
    }

    [GeneratedRegex(@"(\s?[.·]){4,}\s*\d{1,3}\s*$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Leader();

    [GeneratedRegex(@"^\s*(Inhalt(sverzeichnis)?|Contents)\s*$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Title();
}
