using System.IO.Compression;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Protokollarchiv.Search;

/// <summary>The values of one filter as JSON, <c>[["r-sternal","R. Sternal"],…]</c>, deflated: what the browser asks for when the filter is opened.</summary>
internal static class FilterDirectory
{
    private static readonly JsonSerializerOptions Compact = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static byte[] Of(IEnumerable<FilterTerm> values)
    {
        using var packed = new MemoryStream();
        using (var deflate = new DeflateStream(packed, CompressionLevel.Optimal, leaveOpen: true))
        {
            JsonSerializer.Serialize(deflate, values.Select(v => new[] { v.Id, v.Name }), Compact);
        }

        return packed.ToArray();
    }
}
