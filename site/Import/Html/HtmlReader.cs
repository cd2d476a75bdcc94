using AngleSharp.Html.Parser;
using Protokollarchiv.Diagnostics;

namespace Protokollarchiv.Import.Html;

/// <summary>
/// Minutes as a web page, also from Confluence or saved from Word. Nothing is loaded and no script runs. What belongs to the page and not to
/// the minutes, such as menus and the export's own lines, is left out.
/// </summary>
internal static class HtmlReader
{
    /// <returns>Null when the page cannot be read; why has then been reported.</returns>
    public static Manuscript? Read(ImportFile file, DiagnosticBag diagnostics)
    {
        var bytes = File.ReadAllBytes(file.FullPath);
        if (HtmlNesting.IsTooDeep(bytes))
        {
            diagnostics.Report(DiagnosticCodes.ImportTooDeep, new SourceLocation(file.Path));
            return null;
        }

        using var page = new MemoryStream(bytes);
        var document = new HtmlParser(new HtmlParserOptions { IsScripting = false }).ParseDocument(page);
        var blocks = new HtmlBlocks();
        if (document.Body is { } body)
        {
            blocks.Read(body, new HtmlContext(TextStyle.Plain, null, 0));
        }

        return new Manuscript(blocks.Found, blocks.Omissions);
    }
}
