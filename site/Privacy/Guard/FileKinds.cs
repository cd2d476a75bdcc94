using System.Text;

namespace Protokollarchiv.Privacy.Guard;

/// <summary>Tells the kind of a file by its first bytes; names are what people make of them.</summary>
internal static class FileKinds
{
    private const int StartOfPdf = 1024;
    private const int MarkOfTar = 257;

    private static readonly string[] MarkupNames = [".html", ".xml", ".svg", ".htm", ".xhtml", ".rels", ".vml"];
    private static readonly string[] JsonNames = [".json", ".geojson", ".ipynb", ".webmanifest", ".ics", ".js"];

    public static FileKind Of(string name, ReadOnlySpan<byte> content) =>
        content switch
        {
            [(byte)'P', (byte)'K', 3 or 5, 4 or 6, ..] => FileKind.Zip,
            [0x1F, 0x8B, ..] => FileKind.GZip,
            [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..] => FileKind.Wide,
            [(byte)'{', (byte)'\\', (byte)'r', (byte)'t', (byte)'f', ..] => FileKind.RichText,
            [0xD0, 0xCF, 0x11, 0xE0, ..] => FileKind.OldOffice,
            _ when IsPdf(name, content) => FileKind.Pdf,
            _ when IsClosed(content) => FileKind.Closed,
            _ when IsMarkup(name, content) => FileKind.Markup,
            _ when EndsIn(name, JsonNames) => FileKind.Json,
            _ => FileKind.Plain,
        };

    private static bool IsPdf(string name, ReadOnlySpan<byte> content) =>
        content.StartsWith("%PDF-"u8)
        || (name.EndsWith(".pdf", StringComparison.OrdinalIgnoreCase) && content[..Math.Min(content.Length, StartOfPdf)].IndexOf("%PDF-"u8) >= 0);

    /// <summary>7z, RAR, bzip2, xz, Zstandard, Cabinet and tar.</summary>
    private static bool IsClosed(ReadOnlySpan<byte> content) =>
        content is
            [(byte)'7', (byte)'z', 0xBC, 0xAF, ..]
            or [(byte)'R', (byte)'a', (byte)'r', (byte)'!', 0x1A, ..]
            or [(byte)'B', (byte)'Z', (byte)'h', _, 0x31, 0x41, ..]
            or [0xFD, (byte)'7', (byte)'z', (byte)'X', (byte)'Z', ..]
            or [0x28, 0xB5, 0x2F, 0xFD, ..]
            or [(byte)'M', (byte)'S', (byte)'C', (byte)'F', 0, ..]
        || (content.Length > MarkOfTar && content[MarkOfTar..].StartsWith("ustar"u8));

    private static bool IsMarkup(string name, ReadOnlySpan<byte> content)
    {
        var start = content.StartsWith(Encoding.UTF8.Preamble) ? content[Encoding.UTF8.Preamble.Length..] : content;
        return EndsIn(name, MarkupNames) || start.StartsWith("<?xml"u8) || start.StartsWith("<!DOCTYPE"u8);
    }

    private static bool EndsIn(string name, string[] extensions) =>
        extensions.Contains(Path.GetExtension(name), StringComparer.OrdinalIgnoreCase);
}

/// <summary>How the text of a file is to be had.</summary>
internal enum FileKind
{
    /// <summary>As the bytes that it is: text, and whatever nobody knows better.</summary>
    Plain,

    /// <summary>HTML or XML.</summary>
    Markup,

    /// <summary>JSON, a calendar, a script: what makes an end of line of <c>\n</c>.</summary>
    Json,

    /// <summary>UTF-16 with its mark.</summary>
    Wide,

    RichText,

    Pdf,

    /// <summary>An archive, a document of Word or LibreOffice, a book.</summary>
    Zip,

    GZip,

    /// <summary>A document of Office 97, or a newer one with a password.</summary>
    OldOffice,

    /// <summary>Packed in a way that is not read.</summary>
    Closed,
}
