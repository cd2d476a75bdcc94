using System.Buffers;
using System.Text;
using System.Text.Unicode;
using Protokollarchiv.Diagnostics;
using Protokollarchiv.Files;
using Protokollarchiv.Pipelines;

namespace Protokollarchiv.Sources;

/// <summary>Bytes to text: UTF-8, or by their marks UTF-16; bytes that are neither are read as Windows-1252, with a warning at the first.</summary>
internal sealed class ReadText : IModule<SourceFile, SourceText>
{
    /// <summary>No minutes are longer; what is, is no text that someone wrote.</summary>
    private const int MaxBytes = 32 * 1024 * 1024;

    public SourceText? Run(SourceFile document, BuildContext context)
    {
        var where = new SourceLocation(document.Path);
        if (document.IsEmpty)
        {
            return new SourceText(document.Path, "");
        }

        byte[] buffer = [];
        try
        {
            using var file = File.OpenHandle(document.FullPath, options: FileOptions.SequentialScan);
            var length = RandomAccess.GetLength(file);
            if (length > MaxBytes)
            {
                context.Diagnostics.Report(DiagnosticCodes.FileTooLarge, where, "32 MB");
                return null;
            }

            buffer = ArrayPool<byte>.Shared.Rent((int)length);
            var bytes = buffer.AsSpan(0, ReadAll(file, buffer.AsSpan(0, (int)length)));
            var text = Decode(bytes, where, context.Diagnostics);
            if (text.Contains('\0', StringComparison.Ordinal))
            {
                context.Diagnostics.Report(DiagnosticCodes.NotATextFile, where);
                return null;
            }

            return new SourceText(document.Path, TidyText.Of(text));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            context.Diagnostics.Report(DiagnosticCodes.FileUnreadable, where, e.Message);
            return null;
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    private static int ReadAll(Microsoft.Win32.SafeHandles.SafeFileHandle file, Span<byte> bytes)
    {
        var total = 0;
        while (total < bytes.Length && RandomAccess.Read(file, bytes[total..], total) is > 0 and var read)
        {
            total += read;
        }

        return total;
    }

    private static string Decode(ReadOnlySpan<byte> bytes, SourceLocation where, DiagnosticBag diagnostics)
    {
        switch (bytes)
        {
            case [0xEF, 0xBB, 0xBF, ..]:
                bytes = bytes[3..];
                break;
            case [0xFF, 0xFE, ..]:
                return Encoding.Unicode.GetString(bytes[2..]);
            case [0xFE, 0xFF, ..]:
                return Encoding.BigEndianUnicode.GetString(bytes[2..]);
        }

        if (Utf8.IsValid(bytes))
        {
            return Encoding.UTF8.GetString(bytes);
        }

        var text = Windows1252.Decode(bytes, out var first);
        var before = bytes[..first];
        diagnostics.Report(DiagnosticCodes.NotUtf8, where with { Line = before.Count((byte)'\n') + 1, Column = first - before.LastIndexOf((byte)'\n') });
        return text;
    }
}
