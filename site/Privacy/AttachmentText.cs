using System.IO.Compression;
using System.Text;
using Protokollarchiv.Files;
using UglyToad.PdfPig;

namespace Protokollarchiv.Privacy;

/// <summary>The text of attachments that are packed: documents of Word, LibreOffice and the like, and what lies in archives.</summary>
internal static class AttachmentText
{
    /// <summary>What unpacks to more is no document; what it holds is read up to there.</summary>
    private const int MostBytes = 64 * 1024 * 1024;

    private static readonly string[] Packed = [".docx", ".xlsx", ".pptx", ".odt", ".ods", ".odp", ".zip", ".gz", ".pdf"];

    public static bool IsPacked(string path) => Packed.Contains(Path.GetExtension(path), StringComparer.OrdinalIgnoreCase);

    /// <param name="read">Receives each part, and the file as it is where it cannot be unpacked.</param>
    public static void Read(OutputFile file, Action<ReadOnlyMemory<byte>> read)
    {
        try
        {
            using var packed = new MemoryStream(file.Content.ToArray());
            if (file.Path.EndsWith(".gz", StringComparison.OrdinalIgnoreCase))
            {
                using var unzip = new GZipStream(packed, CompressionMode.Decompress);
                read(Unpacked(unzip));
                return;
            }

            if (file.Path.EndsWith(".pdf", StringComparison.OrdinalIgnoreCase))
            {
                ReadPages(file, read);
                return;
            }

            using var archive = new ZipArchive(packed);
            foreach (var entry in archive.Entries)
            {
                read(Encoding.UTF8.GetBytes(entry.FullName));
                using var part = entry.Open();
                read(Unpacked(part));
            }
        }
        catch (InvalidDataException)
        {
            read(file.Content);
        }
    }

    /// <summary>Page by page, also what the file says of itself.</summary>
    private static void ReadPages(OutputFile file, Action<ReadOnlyMemory<byte>> read)
    {
        read(file.Content);
        try
        {
            using var document = PdfDocument.Open(file.Content.ToArray(), new ParsingOptions { UseLenientParsing = true, SkipMissingFonts = true });
            var about = document.Information;
            read(Encoding.UTF8.GetBytes($"{about.Title}\n{about.Author}\n{about.Subject}\n{about.Keywords}"));
            foreach (var page in document.GetPages())
            {
                read(Encoding.UTF8.GetBytes(string.Join(' ', page.GetWords().Select(w => w.Text))));
            }
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            // No reader of PDF is safe from what a broken file throws; it has been read as the bytes it is.
        }
    }

    private static ReadOnlyMemory<byte> Unpacked(Stream stream)
    {
        var unpacked = new MemoryStream();
        var buffer = new byte[64 * 1024];
        while (unpacked.Length < MostBytes && stream.Read(buffer) is > 0 and var count)
        {
            unpacked.Write(buffer.AsSpan(0, count));
        }

        return unpacked.GetBuffer().AsMemory(0, (int)unpacked.Length);
    }
}
