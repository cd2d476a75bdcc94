using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Protokollarchiv.Files;

/// <summary>JSON that is served as a file of its own and never stands inside a page: nothing in it is escaped for HTML, which OParl forbids.</summary>
internal static class JsonFile
{
    public static JsonWriterOptions Writing { get; } = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static ReadOnlyMemory<byte> Of(Action<Utf8JsonWriter> write)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, Writing))
        {
            write(writer);
        }

        return buffer.WrittenMemory;
    }

    public static void WriteStrings(this Utf8JsonWriter writer, string name, IEnumerable<string> values)
    {
        writer.WritePropertyName(name);
        writer.WriteStrings(values);
    }

    /// <summary>An array with an object for each.</summary>
    /// <param name="writeMembers">What stands in the object.</param>
    public static void WriteObjects<T>(this Utf8JsonWriter writer, string name, IEnumerable<T> values, Action<T> writeMembers)
    {
        writer.WritePropertyName(name);
        writer.WriteObjects(values, writeMembers);
    }

    public static void WriteObjects<T>(this Utf8JsonWriter writer, IEnumerable<T> values, Action<T> writeMembers)
    {
        writer.WriteStartArray();
        foreach (var value in values)
        {
            writer.WriteStartObject();
            writeMembers(value);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    public static void WriteStrings(this Utf8JsonWriter writer, IEnumerable<string> values)
    {
        writer.WriteStartArray();
        foreach (var value in values)
        {
            writer.WriteStringValue(value);
        }

        writer.WriteEndArray();
    }
}
