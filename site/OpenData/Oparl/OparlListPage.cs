using System.Buffers;
using System.Text.Json;
using Protokollarchiv.Files;

namespace Protokollarchiv.OpenData.Oparl;

/// <summary>A page of an external object list: its objects, already written, and the way to the others.</summary>
/// <param name="Number">From 1.</param>
internal sealed record OparlListPage(OparlUrls Urls, string List, int Number, int TotalElements, IReadOnlyList<byte[]> Objects)
{
    public const int Size = 100;

    // What pagination and links take, generously: pages are the largest files here and their buffer should not grow.
    private const int SizeOfFrame = 2_048;

    private int Pages => Math.Max(1, (TotalElements + Size - 1) / Size);

    public OutputFile Write()
    {
        var buffer = new ArrayBufferWriter<byte>(Objects.Sum(json => json.Length + 1) + SizeOfFrame);
        using (var writer = new Utf8JsonWriter(buffer, JsonFile.Writing))
        {
            writer.WriteStartObject();
            writer.WriteStartArray("data");
            foreach (var json in Objects)
            {
                writer.WriteRawValue(json, skipInputValidation: true);
            }

            writer.WriteEndArray();
            WritePagination(writer);
            WriteLinks(writer);
            writer.WriteEndObject();
        }

        return new OutputFile(Urls.PathOf(Urls.List(List, Number)), buffer.WrittenMemory);
    }

    private void WritePagination(Utf8JsonWriter writer)
    {
        writer.WriteStartObject("pagination");
        writer.WriteNumber("totalElements", TotalElements);
        writer.WriteNumber("elementsPerPage", Size);
        writer.WriteNumber("currentPage", Number);
        writer.WriteNumber("totalPages", Pages);
        writer.WriteEndObject();
    }

    private void WriteLinks(Utf8JsonWriter writer)
    {
        writer.WriteStartObject("links");
        writer.WriteString("first", Urls.List(List));
        if (Number > 1)
        {
            writer.WriteString("prev", Urls.List(List, Number - 1));
        }

        writer.WriteString("self", Urls.List(List, Number));
        if (Number < Pages)
        {
            writer.WriteString("next", Urls.List(List, Number + 1));
        }

        writer.WriteString("last", Urls.List(List, Pages));
        writer.WriteEndObject();
    }
}
