using System.Numerics;

namespace Protokollarchiv.Search.Chunks;

/// <summary>Writes numbers bit by bit, the highest bit first.</summary>
internal sealed class BitWriter
{
    private byte[] bytes = new byte[1024];
    private int length;
    private ulong pending;
    private int pendingBits;

    public int BitCount => (length * 8) + pendingBits;

    /// <param name="count">At most 32.</param>
    public void Write(uint value, int count)
    {
        pending = (pending << count) | value;
        pendingBits += count;
        while (pendingBits >= 8)
        {
            pendingBits -= 8;
            Append((byte)(pending >> pendingBits));
        }
    }

    /// <summary>So many zeros and a one.</summary>
    public void WriteUnary(uint value)
    {
        for (; value >= 32; value -= 32)
        {
            Write(0, 32);
        }

        Write(1, (int)value + 1);
    }

    /// <summary>Elias gamma: the number of bits in unary, then the bits. For numbers from 1.</summary>
    public void WriteGamma(uint value)
    {
        var bits = BitOperations.Log2(value);
        WriteUnary((uint)bits);
        Write(value & ((1u << bits) - 1), bits);
    }

    /// <summary>Golomb-Rice: all but the last <paramref name="parameter"/> bits in unary, then these.</summary>
    public void WriteRice(uint value, int parameter)
    {
        WriteUnary(value >> parameter);
        Write(value & ((1u << parameter) - 1), parameter);
    }

    /// <summary>Fills the last byte with zeros.</summary>
    public void Align()
    {
        if (pendingBits > 0)
        {
            Write(0, 8 - pendingBits);
        }
    }

    public void Write(ReadOnlySpan<byte> aligned)
    {
        foreach (var b in aligned)
        {
            Write(b, 8);
        }
    }

    /// <summary>What was written, with the last byte filled; the writer is empty again and keeps its room.</summary>
    public byte[] Take()
    {
        Align();
        var written = bytes.AsSpan(0, length).ToArray();
        length = 0;
        return written;
    }

    private void Append(byte value)
    {
        if (length == bytes.Length)
        {
            Array.Resize(ref bytes, length * 2);
        }

        bytes[length++] = value;
    }
}
