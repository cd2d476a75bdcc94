using System.Text.Json.Nodes;
using Protokollarchiv.Files;
using Protokollarchiv.Language;
using Protokollarchiv.Search.Postings;

namespace Protokollarchiv.Search.Chunks;

/// <summary>
/// What the browser always downloads: how many documents there are, the function words, and the names of the folders of chunks, run
/// together seven letters each.
/// </summary>
internal sealed record RootFile
{
    private const int FormatVersion = 2;

    public required int Documents { get; init; }

    public required HuffmanCode Codes { get; init; }

    /// <summary>Where each chunk of terms begins.</summary>
    public required IEnumerable<string> FirstTerms { get; init; }

    public required IReadOnlyList<ChunkFolder> Terms { get; init; }

    /// <summary>Where each chunk of reversed terms begins.</summary>
    public required IEnumerable<string> FirstEndings { get; init; }

    public required IReadOnlyList<ChunkFolder> Endings { get; init; }

    /// <summary>The hash of each folder of rows.</summary>
    public required IReadOnlyList<uint> Rows { get; init; }

    /// <summary>Each filter's directory.</summary>
    public required IReadOnlyList<(string Kind, uint Hash)> Filters { get; init; }

    public OutputFile ToFile() => new(SearchPaths.Root, JsonFile.Of(new JsonObject
    {
        ["format"] = FormatVersion,
        ["documents"] = Documents,
        ["codes"] = new JsonObject
        {
            ["lengths"] = new JsonArray([.. Codes.Lengths.Select(length => (JsonNode)length)]),
            ["weights"] = new JsonArray([.. ImpactCode.All.Select(weight => (JsonNode)weight)]),
        },
        ["w"] = Sorted(FirstTerms, Terms),
        ["e"] = Sorted(FirstEndings, Endings),
        ["t"] = Chunks(RowChunks.ChunksOfFolder, Rows),
        ["rowsOfChunk"] = RowChunks.SizeOf(Documents),
        ["filters"] = new JsonObject(Filters.Select(filter => KeyValuePair.Create(filter.Kind, (JsonNode?)ChunkHash.Written(filter.Hash)))),
        ["functionWords"] = string.Join(' ', FunctionWords.All),
    }));

    private static JsonObject Sorted(IEnumerable<string> firsts, IEnumerable<ChunkFolder> folders)
    {
        var chunks = Chunks(TermChunkWriter.ChunksOfFolder, folders.Select(folder => folder.Hash));
        chunks["first"] = string.Join('\n', firsts);
        return chunks;
    }

    private static JsonObject Chunks(int ofFolder, IEnumerable<uint> hashes) => new()
    {
        ["chunks"] = ofFolder,
        ["names"] = string.Concat(hashes.Select(ChunkHash.Written)),
    };
}
