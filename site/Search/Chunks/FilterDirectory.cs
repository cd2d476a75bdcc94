using System.IO.Compression;
using Protokollarchiv.Files;
using Protokollarchiv.Search.Terms;

namespace Protokollarchiv.Search.Chunks;

/// <summary>The values of one filter as JSON, <c>[["r-sternal","R. Sternal"],…]</c>, deflated: what the browser asks for when the filter is opened.</summary>
internal static class FilterDirectory
{
    public static byte[] Of(IEnumerable<FilterTerm> values)
    {
        using var packed = new MemoryStream();
        using (var deflate = new DeflateStream(packed, CompressionLevel.Optimal, leaveOpen: true))
        {
            deflate.Write(Json(values).Span);
        }

        return packed.ToArray();
    }

    private static ReadOnlyMemory<byte> Json(IEnumerable<FilterTerm> values) => JsonFile.Of(json =>
    {
        json.WriteStartArray();
        foreach (var value in values)
        {
            json.WriteStrings([value.Id, value.Name]);
        }

        json.WriteEndArray();
    });
}
