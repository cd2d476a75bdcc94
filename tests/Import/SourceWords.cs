using System.IO.Compression;
using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml;
using UglyToad.PdfPig;

namespace Protokollarchiv.Tests.Import;

/// <summary>The words of documents by a road that the import does not take: bare XML, tags struck from HTML, letters of a PDF.</summary>
internal static partial class SourceWords
{
    public static List<string> Of(string path) =>
        Path.GetExtension(path).ToLowerInvariant() switch
        {
            ".docx" => Packed(path, name => name.StartsWith("word/", StringComparison.Ordinal) ? Order(name["word/".Length..]) : -1),
            ".odt" => Packed(path, name => name switch { "styles.xml" => 0, "content.xml" => 1, _ => -1 }),
            ".pdf" => Pdf(path),
            ".html" or ".htm" => Html(File.ReadAllText(path)),
            _ => WordSequence.Of(File.ReadAllText(path)),
        };

    public static List<string> Html(string page)
    {
        var body = page[Math.Max(0, page.IndexOf("<body", StringComparison.OrdinalIgnoreCase))..];
        var text = Script().Replace(body, " ");
        return WordSequence.Of(WebUtility.HtmlDecode(Tag().Replace(text, tag => InlineTag().IsMatch(tag.Value) ? "" : " ")));
    }

    private static int Order(string part) =>
        part switch
        {
            _ when part.StartsWith("header", StringComparison.Ordinal) => 0,
            "document.xml" => 1,
            "footnotes.xml" or "endnotes.xml" => 2,
            _ when part.StartsWith("footer", StringComparison.Ordinal) => 3,
            _ => -1,
        };

    /// <param name="order">Where a part comes in the text; -1 for not at all.</param>
    private static List<string> Packed(string path, Func<string, int> order)
    {
        using var zip = ZipFile.OpenRead(path);
        var text = new StringBuilder();
        foreach (var entry in zip.Entries.Where(e => order(e.FullName) >= 0).OrderBy(e => order(e.FullName)).ThenBy(e => e.FullName, StringComparer.Ordinal))
        {
            using var part = entry.Open();
            Append(text, part);
        }

        return WordSequence.Of(text.ToString());
    }

    private static void Append(StringBuilder text, Stream part)
    {
        using var xml = XmlReader.Create(part, new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit });
        var silent = 0;
        while (xml.Read())
        {
            if (xml.NodeType == XmlNodeType.Element && !xml.IsEmptyElement && (silent > 0 || IsSilent(xml.Name)))
            {
                silent++;
            }
            else if (xml.NodeType == XmlNodeType.EndElement && silent > 0)
            {
                silent--;
            }
            else if (xml.NodeType is XmlNodeType.Text or XmlNodeType.SignificantWhitespace && silent == 0)
            {
                text.Append(xml.Value);
            }

            if (xml.NodeType is XmlNodeType.Element or XmlNodeType.EndElement && xml.LocalName is "p" or "h" or "tab" or "br" or "cr" or "s" or "line-break" or "tc" or "table-cell" or "noBreakHyphen" or "note-body")
            {
                text.Append(' ');
            }
        }
    }

    /// <summary>Elements whose words are no part of what a reader sees.</summary>
    private static bool IsSilent(string name) =>
        name is "w:instrText" or "w:delText" or "mc:Fallback" or "w:pPr" or "w:rPr" or "w:del" or "wp:positionH" or "wp:positionV" or "wp14:sizeRelH" or "wp14:sizeRelV" or "wp:align" or "wp:posOffset"
            or "office:annotation" or "text:tracked-changes" or "text:note-citation" or "text:page-number" or "text:page-count" or "text:table-of-content" or "number:text" or "svg:desc" or "svg:title"
            or "office:styles" or "office:automatic-styles" or "office:font-face-decls" or "text:sequence-decls";

    /// <summary>The words of a PDF by the distances of its letters, in any order; of one that a line's end divides both parts.</summary>
    public static List<string> OfPdf(string path)
    {
        using var document = PdfDocument.Open(path);
        return WordSequence.Of(string.Join(' ', document.GetPages().SelectMany(page => page.GetWords()).Select(word => word.Text)).Normalize(NormalizationForm.FormKC));
    }

    private static List<string> Pdf(string path)
    {
        using var document = PdfDocument.Open(path);
        return WordSequence.Of(string.Join('\n', document.GetPages().Select(page => string.Concat(page.Letters.Select(letter => letter.Value)))));
    }

    [GeneratedRegex(@"<(?<tag>script|style|head)\b.*?</\k<tag>>", RegexOptions.Singleline | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Script();

    [GeneratedRegex("<[^>]*>", RegexOptions.Singleline)]
    private static partial Regex Tag();

    [GeneratedRegex(@"^</?(span|a|b|i|u|em|strong|font|sup|sub)\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex InlineTag();
}
