using System.Text.RegularExpressions;

namespace Protokollarchiv.Import.Pdf;

/// <summary>
/// What a browser sets above and below a page that it prints: when, and the page's title; the address and the page's number. Only beside an address with such
/// a number is a line that begins with a day and time one of these.
/// </summary>
internal static partial class BrowserPrint
{
    /// <returns>The page without both, and what they said; null where no browser printed it.</returns>
    public static (List<PdfLine> Page, string Head, string Foot)? Without(List<PdfLine> page)
    {
        if (page.Count < 2 || !Foot().IsMatch(page[^1].Text))
        {
            return null;
        }

        var hasHead = Head().IsMatch(page[0].Text);
        return (page[(hasHead ? 1 : 0)..^1], hasHead ? page[0].Text : "", page[^1].Text);
    }

    [GeneratedRegex(@"^(https?|file)://\S+ \d{1,3}/\d{1,3}$", Matching.Exact)]
    private static partial Regex Foot();

    [GeneratedRegex(@"^\d{1,2}[./]\d{1,2}[./]\d{2,4}, \d{1,2}:\d{2}(\s[AP]M)?(\s|$)", Matching.Exact)]
    private static partial Regex Head();
}
