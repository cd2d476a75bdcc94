using System.Buffers;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Protokollarchiv.Files;

namespace Protokollarchiv.OpenData.Oparl;

/// <summary>Writes objects one after the other into one buffer, so that a hundred thousand of them cost no more than their bytes.</summary>
internal sealed class OparlJsonWriter : IDisposable
{
    private readonly ArrayBufferWriter<byte> buffer = new(16 * 1024);
    private readonly Utf8JsonWriter writer;

    public OparlJsonWriter() => writer = new Utf8JsonWriter(buffer, JsonFile.Writing);

    public byte[] Write<T>(T value, JsonTypeInfo<T> type)
        where T : OparlObject
    {
        buffer.ResetWrittenCount();
        writer.Reset();
        JsonSerializer.Serialize(writer, value, type);
        writer.Flush();
        return buffer.WrittenSpan.ToArray();
    }

    public void Dispose() => writer.Dispose();
}
