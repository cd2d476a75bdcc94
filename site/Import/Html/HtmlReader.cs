using System.Text;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Protokollarchiv.Diagnostics;
using Protokollarchiv.Import.Documents;
using Protokollarchiv.Import.Manuscripts;
using Protokollarchiv.Import.Runs;

namespace Protokollarchiv.Import.Html;

/// <summary>
/// Minutes as a web page, also from Confluence or saved from Word. Nothing is loaded and no script runs. What belongs to the page and not to
/// the minutes, such as menus and the export's own lines, is left out.
/// </summary>
internal static class HtmlReader
{
    /// <summary>Twice what Word writes for a hundred pages; the parser needs a kilobyte for each.</summary>
    private const int MaxTags = 400_000;

    /// <returns>Null when the page cannot be read; why has then been reported.</returns>
    public static Manuscript? Read(ImportFile file, DiagnosticBag diagnostics)
    {
        var bytes = File.ReadAllBytes(file.FullPath);
        using var page = new MemoryStream(bytes);
        return MayBeRead(file, bytes, diagnostics) ? Read(Parser.ParseDocument(page)) : null;
    }

    /// <param name="page">What stands below the front matter of the file.</param>
    /// <returns>Null when it cannot be read; why has then been reported.</returns>
    public static Manuscript? Read(ImportFile file, string page, DiagnosticBag diagnostics) =>
        MayBeRead(file, Encoding.UTF8.GetBytes(page), diagnostics) ? Read(Parser.ParseDocument(page)) : null;

    /// <summary>Whether a generator of websites is to put a frame around the page: its first line is <c>---</c>.</summary>
    public static bool HasFrontMatter(ImportFile file)
    {
        Span<byte> begin = stackalloc byte[7];
        using var stream = File.OpenRead(file.FullPath);
        begin = begin[..stream.ReadAtLeast(begin, begin.Length, throwOnEndOfStream: false)];
        begin = begin.StartsWith(Encoding.UTF8.Preamble) ? begin[Encoding.UTF8.Preamble.Length..] : begin;
        return begin is [(byte)'-', (byte)'-', (byte)'-', (byte)'\r' or (byte)'\n', ..];
    }

    private static HtmlParser Parser => new(new HtmlParserOptions { IsScripting = false });

    private static bool MayBeRead(ImportFile file, byte[] bytes, DiagnosticBag diagnostics)
    {
        if (HtmlNesting.IsTooDeep(bytes))
        {
            diagnostics.Report(DiagnosticCodes.ImportTooDeep, new SourceLocation(file.Path));
            return false;
        }

        if (bytes.AsSpan().Count((byte)'<') > MaxTags)
        {
            DocumentReader.ReportTooMuch(file, diagnostics);
            return false;
        }

        return true;
    }

    private static Manuscript Read(IHtmlDocument document)
    {
        var omissions = new Omissions();
        var blocks = new HtmlBlocks(new HtmlStyleSheet(document), omissions);
        if (document.Body is { } body)
        {
            blocks.Read(body, new HtmlContext(IsPad: body.QuerySelector("p") is null));
        }

        return new Manuscript(blocks.Found, omissions.All);
    }
}
