using System.Buffers;
using Protokollarchiv.Diagnostics;
using Protokollarchiv.Files;
using Protokollarchiv.Pipelines;

namespace Protokollarchiv.Sources;

/// <summary>A file to its text, in any code that <see cref="DecodedText"/> knows, with a warning at the first byte that is no UTF-8.</summary>
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
            var text = DecodedText.Of(bytes, out var first, out var code);
            if (text.Contains('\0', StringComparison.Ordinal))
            {
                context.Diagnostics.Report(DiagnosticCodes.NotATextFile, where);
                return null;
            }

            if (first >= 0)
            {
                var before = bytes[..first];
                context.Diagnostics.Report(DiagnosticCodes.NotUtf8, where with { Line = before.Count((byte)'\n') + 1, Column = first - before.LastIndexOf((byte)'\n') }, code);
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
}
