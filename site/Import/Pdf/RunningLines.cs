using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Protokollarchiv.Import.Manuscripts;
using Protokollarchiv.Import.Typography;

namespace Protokollarchiv.Import.Pdf;

/// <summary>
/// Takes out what stands at the top or bottom of the pages and is no part of the text: page numbers, and heads and feet that come again on half of the pages at least, their
/// numbers aside, or heads of chapters beside the page's number. A head that the first page has stays there.
/// </summary>
internal sealed class RunningLines(Omissions omissions)
{
    /// <summary>How many lines a head or foot may have.</summary>
    private const int Reach = 5;

    /// <returns>The lines of the text, page by page.</returns>
    public List<List<PdfLine>> Without(List<List<PdfLine>> pages)
    {
        pages = [.. pages.Select(WithoutPrint)];
        var heads = Repeated(pages, page => page.Take(Reach));
        var feet = Repeated(pages, page => page.TakeLast(Reach));
        return [.. pages.Select((page, number) => Without(page, number == 0, heads, feet))];
    }

    private List<PdfLine> WithoutPrint(List<PdfLine> page)
    {
        if (BrowserPrint.Without(page) is not { } printed)
        {
            return page;
        }

        omissions.Add(OmissionKind.RunningHead, printed.Head);
        omissions.Add(OmissionKind.Footer, printed.Foot);
        return printed.Page;
    }

    /// <summary>
    /// Only what stands letter for letter at the top or bottom of more than half of the pages, and there only from the second page on: a page of which little else
    /// than numbers is its own keeps all that it has.
    /// </summary>
    public static IEnumerable<List<PdfLine>> WithoutSame(List<List<PdfLine>> pages)
    {
        var same = pages
            .SelectMany(page => page.Take(Reach).Concat(page.TakeLast(Reach)).Select(line => line.Text).Distinct(StringComparer.Ordinal))
            .CountBy(text => text, StringComparer.Ordinal)
            .Where(text => text.Value >= 3 && text.Value * 2 > pages.Count)
            .Select(text => text.Key)
            .ToHashSet(StringComparer.Ordinal);
        return pages.Select((page, number) => number == 0 || page.TrueForAll(line => same.Contains(line.Text))
            ? page
            : [.. page.Where((line, i) => !(same.Contains(line.Text) && (i < Reach || i >= page.Count - Reach)))]);
    }

    private List<PdfLine> Without(List<PdfLine> page, bool isFirst, HashSet<string> heads, HashSet<string> feet)
    {
        var from = 0;
        var kept = new List<PdfLine>();
        for (; from < Math.Min(Reach, page.Count) && Head(page[from], isFirst, heads) is { } keep; from++)
        {
            if (keep)
            {
                kept.Add(page[from]);
            }
        }

        var to = page.Count;
        while (to > from && to > page.Count - Reach && IsFoot(page[to - 1], feet))
        {
            to--;
        }

        return [.. kept, .. page[from..to]];
    }

    /// <returns>Null where the text begins; else whether the line stays.</returns>
    private bool? Head(PdfLine line, bool isFirst, HashSet<string> heads)
    {
        if (IsPageNumber(line))
        {
            omissions.Add(OmissionKind.PageNumber, line.Text);
            return false;
        }

        if (!Shapes(line).Any(heads.Contains))
        {
            return null;
        }

        if (!isFirst)
        {
            omissions.Add(OmissionKind.RunningHead, line.Text);
        }

        return isFirst;
    }

    private bool IsFoot(PdfLine line, HashSet<string> feet)
    {
        if (IsPageNumber(line))
        {
            omissions.Add(OmissionKind.PageNumber, line.Text);
            return true;
        }

        if (!Shapes(line).Any(feet.Contains))
        {
            return false;
        }

        omissions.Add(OmissionKind.Footer, line.Text);
        return true;
    }

    private static bool IsPageNumber(PdfLine line) => line.Text.Any(char.IsDigit) && line.Text.Length < 20 && PageWords.IsNothingElse(line.Text) && !line.Text.Contains('.', StringComparison.Ordinal);

    private static HashSet<string> Repeated(List<List<PdfLine>> pages, Func<List<PdfLine>, IEnumerable<PdfLine>> part)
    {
        var counts = pages.SelectMany(page => part(page).SelectMany(Shapes).Distinct(StringComparer.Ordinal)).CountBy(shape => shape, StringComparer.Ordinal);
        return [.. counts.Where(c => c.Value >= 2 && c.Value * 2 >= pages.Count).Select(c => c.Key)];
    }

    /// <summary>What is the same from page to page. Heads that name the chapter have in common that the page's number stands apart from it.</summary>
    private static IEnumerable<string> Shapes(PdfLine line)
    {
        yield return Shape(line);
        if (line.Cells() is [var first, .., var last] && (PageNumber(first) ?? PageNumber(last)) is { } number)
        {
            yield return string.Create(CultureInfo.InvariantCulture, $"#{number - line.Page}@{Height(line)}");
        }
    }

    private static int? PageNumber(ImmutableArray<PdfWord> cell) =>
        cell is [{ Text.Length: <= 3 } word] && int.TryParse(word.Text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static int Height(PdfLine line) => (int)Math.Round(line.Baseline / 3);

    /// <summary>The line with its numbers and place.</summary>
    private static string Shape(PdfLine line)
    {
        var shape = new StringBuilder();
        foreach (var c in line.Text)
        {
            if (!char.IsDigit(c))
            {
                shape.Append(c);
            }
            else if (shape.Length == 0 || shape[^1] != '#')
            {
                shape.Append('#');
            }
        }

        return shape.Append('@').Append(Height(line)).ToString();
    }
}
