using System.IO.Compression;
using System.Text;
using Protokollarchiv.Files;
using Protokollarchiv.Search.Lunr;

namespace Protokollarchiv.Search.Chunks;

/// <summary>What a reader can make of a file of the index, for the guard that looks for what is withheld.</summary>
internal static class ReadableChunk
{
    private const int NotesLengthAt = ChunkFolder.HeadLength + sizeof(uint);

    /// <returns>
    /// The text of hits without their kinds and the seams of compounds, the names of a filter, or the notes behind terms; nothing where all is
    /// packed in bits.
    /// Null for a file that is not of the index.
    /// </returns>
    public static string? TextOf(OutputFile file) => PartsOf(file) is { } parts ? string.Join('\n', parts.Select(part => part.Text)) : null;

    /// <summary>The same in parts, each with the path for whoever is to be told where something stands: of a hit's text that to which it leads.</summary>
    public static IEnumerable<(string Path, string Text)>? PartsOf(OutputFile file)
    {
        if (file.Path is LunrFiles.Index or LunrFiles.Documents)
        {
            // Stems stand there by themselves, and that of another word may be a name: of "Wiebelitzer", "wiebelitz".
            return [];
        }

        if (!file.Path.StartsWith(SearchPaths.Folder, StringComparison.Ordinal))
        {
            return null;
        }

        return file.Path[SearchPaths.Folder.Length] switch
        {
            SearchPaths.Rows => Documents(Inflated(file.Content[ChunkFolder.HeadLength..]).Replace("\u001F", "", StringComparison.Ordinal)),
            SearchPaths.Filters => [(file.Path, Inflated(file.Content))],
            SearchPaths.Terms => [(file.Path, Encoding.UTF8.GetString(Notes(file.Content.Span)))],
            _ => [],
        };
    }

    /// <summary>A letter at the start of each line says what the line is: M begins a meeting, D a document of it.</summary>
    private static IEnumerable<(string Path, string Text)> Documents(string rows)
    {
        var (meeting, path) = ("", "");
        var text = new StringBuilder();
        foreach (var row in rows.Split('\n').Where(row => row.Length > 0))
        {
            if (row[0] is 'M' or 'D' && text.Length > 0)
            {
                yield return (path, text.ToString());
                text.Clear();
            }

            var first = row[1..].Split('\t')[0];
            (meeting, path) = row[0] switch
            {
                'M' => ($"protokolle/{first}/", $"protokolle/{first}/"),
                'D' => (meeting, meeting + (first.StartsWith("./", StringComparison.Ordinal) ? first[2..] : first.Length > 0 ? $"#{first}" : "")),
                _ => (meeting, path),
            };
            text.Append(row.AsSpan(1)).Append('\n');
        }

        yield return (path, text.ToString());
    }

    /// <summary>JSON at the end; its length is the three bytes behind its hash and that of another chunk.</summary>
    private static ReadOnlySpan<byte> Notes(ReadOnlySpan<byte> terms)
    {
        var length = (terms[NotesLengthAt] << 16) | (terms[NotesLengthAt + 1] << 8) | terms[NotesLengthAt + 2];
        return terms[^length..];
    }

    private static string Inflated(ReadOnlyMemory<byte> packed)
    {
        using var stream = new MemoryStream(packed.ToArray());
        using var inflate = new DeflateStream(stream, CompressionMode.Decompress);
        using var reader = new StreamReader(inflate, Encoding.UTF8);
        return reader.ReadToEnd();
    }
}
