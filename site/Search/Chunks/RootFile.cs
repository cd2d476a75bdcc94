using System.Text.Json;
using Protokollarchiv.Files;
using Protokollarchiv.Language;
using Protokollarchiv.Search.Postings;

namespace Protokollarchiv.Search.Chunks;

/// <summary>
/// What the browser always downloads: how many documents there are, the function words, and the names of the chunks, run together
/// seven letters each.
/// </summary>
internal sealed record RootFile
{
    private const int FormatVersion = 1;

    public required int Documents { get; init; }

    public required HuffmanCode Codes { get; init; }

    /// <summary>Where each chunk of terms begins, and its hash.</summary>
    public required IReadOnlyList<(string First, uint Hash)> Terms { get; init; }

    public required IReadOnlyList<(string First, uint Hash)> Endings { get; init; }

    public required IReadOnlyList<uint> RowSegments { get; init; }

    /// <summary>Each filter's directory.</summary>
    public required IReadOnlyList<(string Kind, uint Hash)> Filters { get; init; }

    public OutputFile ToFile() => new(SearchPaths.Root, JsonFile.Of(json =>
    {
        json.WriteStartObject();
        json.WriteNumber("format", FormatVersion);
        json.WriteNumber("documents", Documents);
        WriteCodes(json);
        WriteChunks(json, "w", Terms);
        WriteChunks(json, "e", Endings);
        WriteRows(json);
        json.WriteStartObject("filters");
        foreach (var (kind, hash) in Filters)
        {
            json.WriteString(kind, ChunkHash.Written(hash));
        }

        json.WriteEndObject();
        json.WriteString("functionWords", string.Join(' ', FunctionWords.All));
        json.WriteEndObject();
    }));

    private void WriteCodes(Utf8JsonWriter json)
    {
        json.WriteStartObject("codes");
        json.WriteStartArray("lengths");
        foreach (var length in Codes.Lengths)
        {
            json.WriteNumberValue(length);
        }

        json.WriteEndArray();
        json.WriteStartArray("weights");
        foreach (var weight in ImpactCode.All)
        {
            json.WriteNumberValue(weight);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteChunks(Utf8JsonWriter json, string kind, IReadOnlyList<(string First, uint Hash)> chunks)
    {
        json.WriteStartObject(kind);
        json.WriteString("first", string.Join('\n', chunks.Select(c => c.First)));
        json.WriteString("names", Run(chunks.Select(c => c.Hash)));
        json.WriteEndObject();
    }

    private void WriteRows(Utf8JsonWriter json)
    {
        json.WriteStartObject("rows");
        json.WriteNumber("size", RowChunks.SizeOf(Documents));
        json.WriteNumber("chunks", RowChunks.ChunksOfSegment);
        json.WriteString("names", Run(RowSegments));
        json.WriteEndObject();
    }

    private static string Run(IEnumerable<uint> hashes) => string.Concat(hashes.Select(ChunkHash.Written));
}
