using System.Text.Json.Nodes;
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

    public OutputFile ToFile() => new(SearchPaths.Root, JsonFile.Of(new JsonObject
    {
        ["format"] = FormatVersion,
        ["documents"] = Documents,
        ["codes"] = new JsonObject
        {
            ["lengths"] = new JsonArray([.. Codes.Lengths.Select(length => (JsonNode)length)]),
            ["weights"] = new JsonArray([.. ImpactCode.All.Select(weight => (JsonNode)weight)]),
        },
        ["w"] = Chunks(Terms),
        ["e"] = Chunks(Endings),
        ["rows"] = new JsonObject
        {
            ["size"] = RowChunks.SizeOf(Documents),
            ["chunks"] = RowChunks.ChunksOfSegment,
            ["names"] = Run(RowSegments),
        },
        ["filters"] = new JsonObject(Filters.Select(filter => KeyValuePair.Create(filter.Kind, (JsonNode?)ChunkHash.Written(filter.Hash)))),
        ["functionWords"] = string.Join(' ', FunctionWords.All),
    }));

    private static JsonObject Chunks(IReadOnlyList<(string First, uint Hash)> chunks) => new()
    {
        ["first"] = string.Join('\n', chunks.Select(c => c.First)),
        ["names"] = Run(chunks.Select(c => c.Hash)),
    };

    private static string Run(IEnumerable<uint> hashes) => string.Concat(hashes.Select(ChunkHash.Written));
}
