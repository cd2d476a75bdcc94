using System.Text.Encodings.Web;
using System.Text.Json;
using Protokollarchiv.Files;
using Protokollarchiv.Language;

namespace Protokollarchiv.Search;

/// <summary>
/// What the browser always downloads: how many documents there are, the function words, and the names of the chunks, run together
/// seven letters each.
/// </summary>
internal sealed record RootFile
{
    private const int FormatVersion = 1;

    private static readonly JsonSerializerOptions Compact = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public required int Documents { get; init; }

    public required HuffmanCode Codes { get; init; }

    /// <summary>Where each chunk of terms begins, and its hash.</summary>
    public required IReadOnlyList<(string First, uint Hash)> Terms { get; init; }

    public required IReadOnlyList<(string First, uint Hash)> Endings { get; init; }

    public required IReadOnlyList<uint> RowSegments { get; init; }

    /// <summary>Each filter's directory.</summary>
    public required IReadOnlyList<(string Kind, uint Hash)> Filters { get; init; }

    public OutputFile ToFile() => new(
        SearchPaths.Root,
        JsonSerializer.SerializeToUtf8Bytes(
            new
            {
                format = FormatVersion,
                documents = Documents,
                codes = new { lengths = Codes.Lengths, weights = ImpactCode.All },
                w = Named(Terms),
                e = Named(Endings),
                rows = new { size = RowChunks.SizeOf(Documents), chunks = RowChunks.ChunksOfSegment, names = Run(RowSegments) },
                filters = Filters.ToDictionary(f => f.Kind, f => ChunkHash.Written(f.Hash), StringComparer.Ordinal),
                functionWords = string.Join(' ', FunctionWords.All),
            },
            Compact));

    private static object Named(IReadOnlyList<(string First, uint Hash)> chunks) =>
        new { first = string.Join('\n', chunks.Select(c => c.First)), names = Run(chunks.Select(c => c.Hash)) };

    private static string Run(IEnumerable<uint> hashes) => string.Concat(hashes.Select(ChunkHash.Written));
}
