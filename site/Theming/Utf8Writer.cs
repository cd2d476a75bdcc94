using System.Buffers;
using System.Text;

namespace Protokollarchiv.Theming;

/// <summary>Writes text as UTF-8 into a buffer as it comes, so that a page is never held as a string.</summary>
internal sealed class Utf8Writer(IBufferWriter<byte> target) : TextWriter(System.Globalization.CultureInfo.InvariantCulture)
{
    /// <summary>A character of UTF-16 takes at most three bytes of UTF-8.</summary>
    private const int MostBytes = 3;

    private const int LongestPage = 64 * 1024 * 1024;

    private int written;

    public override Encoding Encoding => Encoding.UTF8;

    public override void Write(char value) => Write(new ReadOnlySpan<char>(in value));

    public override void Write(char[] buffer, int index, int count) => Write(buffer.AsSpan(index, count));

    public override void Write(string? value) => Write(value.AsSpan());

    public override void Write(ReadOnlySpan<char> buffer)
    {
        if (!buffer.IsEmpty)
        {
            var length = Encoding.UTF8.GetBytes(buffer, target.GetSpan(buffer.Length * MostBytes));
            target.Advance(length);
            written += length;
            if (written > LongestPage)
            {
                throw new BoundExceededException("Die Seite wird größer als 64 MB.", "The page grows beyond 64 MB.");
            }
        }
    }

    public override Task WriteAsync(char value)
    {
        Write(value);
        return Task.CompletedTask;
    }

    public override Task WriteAsync(string? value)
    {
        Write(value);
        return Task.CompletedTask;
    }

    public override Task WriteAsync(char[] buffer, int index, int count)
    {
        Write(buffer, index, count);
        return Task.CompletedTask;
    }

    public override Task WriteAsync(ReadOnlyMemory<char> buffer, CancellationToken cancellationToken = default)
    {
        Write(buffer.Span);
        return Task.CompletedTask;
    }

    public override Task FlushAsync() => Task.CompletedTask;
}
