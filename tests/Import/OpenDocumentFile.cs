using System.IO.Compression;
using System.Text;

namespace Protokollarchiv.Tests.Import;

/// <summary>An .odt made of bare XML, so that a test shows what LibreOffice would have written.</summary>
internal static class OpenDocumentFile
{
    private const string Names =
        "xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\" xmlns:style=\"urn:oasis:names:tc:opendocument:xmlns:style:1.0\" "
        + "xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\" xmlns:fo=\"urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0\" xmlns:xlink=\"http://www.w3.org/1999/xlink\" "
        + "xmlns:draw=\"urn:oasis:names:tc:opendocument:xmlns:drawing:1.0\" xmlns:loext=\"urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0\"";

    /// <param name="text">What stands in <c>office:text</c>.</param>
    /// <param name="styles">The automatic styles.</param>
    /// <param name="page">The parts of the standard page: <c>style:header</c>, <c>style:footer</c>.</param>
    public static byte[] Of(string text, string styles = "", string page = "")
    {
        var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create))
        {
            Add(zip, "mimetype", "application/vnd.oasis.opendocument.text");
            Add(zip, "content.xml", $"<office:document-content {Names}><office:automatic-styles>{styles}</office:automatic-styles><office:body><office:text>{text}</office:text></office:body></office:document-content>");
            Add(zip, "styles.xml", $"<office:document-styles {Names}><office:master-styles><style:master-page style:name=\"Standard\">{page}</style:master-page></office:master-styles></office:document-styles>");
        }

        return bytes.ToArray();
    }

    public static string Paragraph(string text) => $"<text:p>{text}</text:p>";

    public static string Heading(string text, int level) => $"<text:h text:outline-level=\"{level}\">{text}</text:h>";

    private static void Add(ZipArchive zip, string name, string xml)
    {
        using var entry = zip.CreateEntry(name).Open();
        entry.Write(Encoding.UTF8.GetBytes(xml));
    }
}
