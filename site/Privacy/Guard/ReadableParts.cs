using System.Collections.Concurrent;
using System.IO.Compression;
using System.Text;
using Protokollarchiv.Files.Pdf;

namespace Protokollarchiv.Privacy.Guard;

/// <summary>
/// A file in parts that can be read as bytes: what is packed is unpacked, also what is packed in it, to a bounded depth and size, and other
/// codes become UTF-8.
/// </summary>
/// <param name="read">Receives each part, and whether it is <see cref="FileKind.Markup"/>, <see cref="FileKind.Json"/> or <see cref="FileKind.Plain"/>.</param>
internal sealed class ReadableParts(Action<ReadOnlyMemory<byte>, FileKind> read)
{
    /// <summary>A document in an archive in a mail's archive.</summary>
    private const int Deepest = 4;

    /// <summary>A part that unpacks to more is no document; what it holds is read up to there.</summary>
    private const int LongestPart = 64 * 1024 * 1024;

    /// <summary>A sound document of some thousand pages is read in it.</summary>
    private static readonly TimeSpan PatienceWithPages = TimeSpan.FromSeconds(30);

    /// <summary>How many more bytes are unpacked of the file and all that is in it.</summary>
    private long left = 4L * LongestPart;

    /// <summary>False when something could not be read to its end, or not at all.</summary>
    public bool IsComplete { get; private set; } = true;

    public void Read(string name, ReadOnlyMemory<byte> content) => Read(name, content, Deepest);

    private void Read(string name, ReadOnlyMemory<byte> content, int levels)
    {
        var kind = FileKinds.Of(name, content.Span);
        switch (kind)
        {
            case FileKind.Plain or FileKind.Markup or FileKind.Json:
                read(content, kind);
                break;
            case FileKind.Wide:
                var code = content.Span[0] == 0xFF ? Encoding.Unicode : Encoding.BigEndianUnicode;
                Read(name, Encoding.Convert(code, Encoding.UTF8, content.ToArray()), levels);
                break;
            case FileKind.RichText:
                read(RichText.ToMarkup(content.Span), FileKind.Markup);
                break;
            case FileKind.Pdf:
                ReadPages(content, levels);
                break;
            case FileKind.Zip when levels > 0:
                ReadEntries(content, levels - 1);
                break;
            case FileKind.GZip when levels > 0:
                ReadUnzipped(name, content, levels - 1);
                break;
            case FileKind.OldOffice:
                ReadOldOffice(content);
                break;
            default:
                ReadAsItIs(content);
                break;
        }
    }

    private void ReadEntries(ReadOnlyMemory<byte> content, int levels)
    {
        try
        {
            using var archive = new ZipArchive(new MemoryStream(content.ToArray()));
            ReadText(archive.Comment);
            foreach (var entry in archive.Entries)
            {
                ReadText($"{entry.FullName}\n{entry.Comment}");
                ReadEntry(entry, levels);
            }
        }
        catch (InvalidDataException)
        {
            ReadAsItIs(content);
        }
    }

    private void ReadEntry(ZipArchiveEntry entry, int levels)
    {
        // Documents of Apple's programs and binary tables of Excel pack their text once more, in ways of their own.
        if (entry.IsEncrypted || entry.Name.EndsWith(".iwa", StringComparison.Ordinal) || entry.Name == "sharedStrings.bin")
        {
            IsComplete = false;
            return;
        }

        try
        {
            using var packed = entry.Open();
            var part = Unpacked(packed);
            Read(entry.FullName, part, levels);

            // LibreOffice hides the parts of a document with a password, not the list of them.
            IsComplete &= entry.FullName != "META-INF/manifest.xml" || part.Span.IndexOf("encryption-data"u8) < 0;
        }
        catch (InvalidDataException)
        {
            IsComplete = false;
        }
    }

    private void ReadUnzipped(string name, ReadOnlyMemory<byte> content, int levels)
    {
        try
        {
            using var packed = new GZipStream(new MemoryStream(content.ToArray()), CompressionMode.Decompress);
            Read(Path.GetFileNameWithoutExtension(name), Unpacked(packed), levels);
        }
        catch (InvalidDataException)
        {
            ReadAsItIs(content);
        }
    }

    /// <summary>Page by page, and what stands beside the pages.</summary>
    private void ReadPages(ReadOnlyMemory<byte> content, int levels)
    {
        read(content, FileKind.Plain);
        var texts = new ConcurrentQueue<string>();
        var files = new ConcurrentQueue<ReadOnlyMemory<byte>>();
        var pages = PdfPages.Read(
            content.ToArray(),
            PatienceWithPages,
            page =>
            {
                texts.Enqueue(string.Join(' ', page.GetWords().Select(w => w.Text)));
                return true;
            },
            (document, filters) => new PdfAsides(document, filters, texts.Enqueue, files.Enqueue).Read());
        IsComplete &= pages.IsComplete;
        while (texts.TryDequeue(out var text))
        {
            ReadText(text);
        }

        while (levels > 0 && left > 0 && files.TryDequeue(out var file))
        {
            left -= file.Length;
            Read("", file, levels - 1);
        }

        IsComplete &= files.IsEmpty;
    }

    /// <summary>Its text is in one of two codes, beginning anywhere; most of it is found so, and nobody can say whether all.</summary>
    private void ReadOldOffice(ReadOnlyMemory<byte> content)
    {
        ReadAsItIs(content);
        ReadText(Encoding.Unicode.GetString(content.Span));
        ReadText(Encoding.Unicode.GetString(content.Span[1..]));
    }

    private void ReadAsItIs(ReadOnlyMemory<byte> content)
    {
        IsComplete = false;
        read(content, FileKind.Plain);
    }

    private void ReadText(string text) => read(Encoding.UTF8.GetBytes(text), FileKind.Plain);

    private ReadOnlyMemory<byte> Unpacked(Stream stream)
    {
        var most = Math.Min(left, LongestPart);
        var unpacked = new MemoryStream();
        var buffer = new byte[64 * 1024];
        while (stream.Read(buffer) is > 0 and var count)
        {
            if (unpacked.Length + count > most)
            {
                IsComplete = false;
                break;
            }

            unpacked.Write(buffer.AsSpan(0, count));
        }

        left -= unpacked.Length;
        return unpacked.GetBuffer().AsMemory(0, (int)unpacked.Length);
    }
}
