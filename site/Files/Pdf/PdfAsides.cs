using UglyToad.PdfPig;
using UglyToad.PdfPig.Tokens;

namespace Protokollarchiv.Files.Pdf;

/// <summary>
/// What a PDF says beside its pages: comments and who made them, the fields of forms, bookmarks, what it says of itself, and the files within it.
/// </summary>
/// <param name="text">Receives each string.</param>
/// <param name="file">Receives the description of the document (XMP), and each file within it.</param>
internal sealed class PdfAsides(PdfDocument document, PdfFilters filters, Action<string> text, Action<ReadOnlyMemory<byte>> file)
{
    private const int Deepest = 100;

    /// <summary>Of all files within it, for they are kept until they are read.</summary>
    private const int MaxFiles = 64 * 1024 * 1024;

    private long left = MaxFiles;

    public void Read()
    {
        foreach (var reference in document.Structure.CrossReferenceTable.ObjectOffsets.Keys)
        {
            if (filters.Exceeded || filters.GivenUp)
            {
                return;
            }

            Read(PdfObjects.Of(document, reference), 0);
        }
    }

    private void Read(IToken? token, int depth)
    {
        switch (token)
        {
            case StringToken written:
                text(written.Data);
                break;
            case HexToken written:
                text(written.Data);
                break;
            case ArrayToken list when depth < Deepest:
                foreach (var item in list.Data)
                {
                    Read(item, depth + 1);
                }

                break;
            case DictionaryToken entries when depth < Deepest:
                foreach (var entry in entries.Data.Values)
                {
                    Read(entry, depth + 1);
                }

                break;
            case StreamToken stream:
                Read(stream.StreamDictionary, depth + 1);
                if (stream.StreamDictionary.TryGet(NameToken.Type, out var type) && type is NameToken { Data: "Metadata" or "EmbeddedFile" })
                {
                    ReadFile(stream.Decode(filters));
                }

                break;
        }
    }

    private void ReadFile(ReadOnlyMemory<byte> content)
    {
        left -= content.Length;
        if (left < 0)
        {
            filters.Exceeded = true;
        }
        else
        {
            file(content);
        }
    }
}
