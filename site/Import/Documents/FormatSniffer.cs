using System.Collections.Frozen;
using Protokollarchiv.Diagnostics;

namespace Protokollarchiv.Import.Documents;

/// <summary>What a file is: its extension says so, and its first bytes must agree, before any library sees it.</summary>
internal static class FormatSniffer
{
    private const int Megabyte = 1024 * 1024;

    /// <summary>Formats that hold pictures may be large; what is read of them is limited where it is unpacked.</summary>
    private const int MaxPacked = 64;

    private const int MaxPage = 8;
    private const int MaxText = 2;

    private static readonly byte[] OldOffice = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];

    private static readonly FrozenSet<string> Mail = FrozenSet.Create(StringComparer.OrdinalIgnoreCase, ".eml", ".msg", ".mbox");

    private static readonly FrozenSet<string> Packed = FrozenSet.Create(StringComparer.OrdinalIgnoreCase, ".zip", ".7z", ".rar", ".tar", ".gz", ".tgz");

    private static readonly FrozenSet<string> FurtherDocuments =
        FrozenSet.Create(StringComparer.OrdinalIgnoreCase, ".doc", ".rtf", ".pages", ".docm", ".dot", ".dotx", ".ott", ".fodt", ".sxw", ".wpd", ".wps", ".mht", ".mhtml");

    /// <summary>Whether a file of a folder is worth a word: a document that can be read, or what people would expect minutes to be in.</summary>
    public static bool IsDocument(string extension) =>
        Format(extension.ToLowerInvariant()) is not null || FurtherDocuments.Contains(extension) || Mail.Contains(extension) || Packed.Contains(extension);

    /// <returns>Null when the file cannot be imported; why has then been reported.</returns>
    public static SourceFormat? Of(ImportFile file, DiagnosticBag diagnostics)
    {
        var where = new SourceLocation(file.Path);
        var length = new FileInfo(file.FullPath).Length;
        if (length == 0)
        {
            // A pipe or a device has no length either, and opening one could wait for ever.
            diagnostics.Report(DiagnosticCodes.ImportNoText, where);
            return null;
        }

        if (Mail.Contains(file.Extension) || Packed.Contains(file.Extension))
        {
            diagnostics.Report(Mail.Contains(file.Extension) ? DiagnosticCodes.ImportMail : DiagnosticCodes.ImportPacked, where);
            return null;
        }

        var start = Start(file.FullPath);
        if (start.AsSpan().StartsWith(OldOffice))
        {
            diagnostics.Report(DiagnosticCodes.ImportOldOffice, where);
            return null;
        }

        if (start.AsSpan().StartsWith("{\\rtf"u8))
        {
            // Word has saved it with ".doc" as well.
            diagnostics.Report(DiagnosticCodes.ImportRichText, where);
            return null;
        }

        if (Format(file.Extension) is not { } format)
        {
            diagnostics.Report(DiagnosticCodes.ImportFormatUnknown, where, file.Extension);
            return null;
        }

        var limit = format switch
        {
            SourceFormat.PlainText or SourceFormat.Markdown => MaxText,
            SourceFormat.Html => MaxPage,
            _ => MaxPacked,
        };
        if (length > (long)limit * Megabyte)
        {
            diagnostics.Report(DiagnosticCodes.ImportFileTooLarge, where, Number(length / Megabyte), Number(limit));
            return null;
        }

        if (Contradiction(format, start) is { } actual)
        {
            diagnostics.Report(DiagnosticCodes.ImportNotItsFormat, where, file.Extension, actual.German, actual.English);
            return null;
        }

        return format;
    }

    private static SourceFormat? Format(string extension) =>
        extension switch
        {
            ".docx" => SourceFormat.Word,
            ".odt" => SourceFormat.OpenDocument,
            ".pdf" => SourceFormat.Pdf,
            ".html" or ".htm" or ".xhtml" => SourceFormat.Html,
            ".txt" or ".text" => SourceFormat.PlainText,
            ".md" or ".markdown" => SourceFormat.Markdown,
            _ => null,
        };

    private static byte[] Start(string path)
    {
        using var file = File.OpenRead(path);
        var start = new byte[1024];
        return start[..file.ReadAtLeast(start, start.Length, throwOnEndOfStream: false)];
    }

    /// <returns>What the file really is; null when it may be what its extension says.</returns>
    private static (string German, string English)? Contradiction(SourceFormat format, byte[] start)
    {
        var isZip = start is [(byte)'P', (byte)'K', 3, 4, ..] or [(byte)'P', (byte)'K', 5, 6, ..];
        var isPdf = start.AsSpan().IndexOf("%PDF-"u8) >= 0;
        var expectsZip = format is SourceFormat.Word or SourceFormat.OpenDocument;
        return (expectsZip, format == SourceFormat.Pdf) switch
        {
            (true, _) when isZip => null,
            (_, true) when isPdf => null,
            (false, false) when !isZip && !isPdf && IsText(start) => null,
            _ when isPdf => ("ein PDF", "a PDF"),
            _ when isZip => ("ein gepacktes Dokument (ZIP, Word oder LibreOffice)", "a packed document (ZIP, Word or LibreOffice)"),
            _ when IsText(start) => ("ein Text", "a text"),
            _ => ("etwas anderes", "something else"),
        };
    }

    /// <summary>No text has a byte 0, unless it is UTF-16 and says so.</summary>
    private static bool IsText(byte[] start) =>
        start is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..] || !start.AsSpan().Contains((byte)0);

    private static string Number(long number) => number.ToString(System.Globalization.CultureInfo.InvariantCulture);
}

/// <summary>What documents can be imported from.</summary>
internal enum SourceFormat
{
    Word,
    OpenDocument,
    Pdf,
    Html,
    PlainText,
    Markdown,
}
