using Microsoft.Win32.SafeHandles;

namespace Protokollarchiv.Files;

/// <summary>Whether a file holds certain bytes already, read no further than where they differ.</summary>
internal static class SameContent
{
    /// <summary>A file that may not be read counts as another, so that it is written anew.</summary>
    public static bool IsAt(string path, ReadOnlySpan<byte> content)
    {
        if (!File.Exists(path))
        {
            return false;
        }

        using var handle = Opened(path);
        if (handle is null || RandomAccess.GetLength(handle) != content.Length)
        {
            return false;
        }

        Span<byte> buffer = stackalloc byte[16 * 1024];
        for (var at = 0; at < content.Length;)
        {
            var read = RandomAccess.Read(handle, buffer, at);
            if (read == 0 || !content.Slice(at, Math.Min(read, content.Length - at)).SequenceEqual(buffer[..read]))
            {
                return false;
            }

            at += read;
        }

        return true;
    }

    private static SafeFileHandle? Opened(string path)
    {
        try
        {
            return File.OpenHandle(path);
        }
        catch (UnauthorizedAccessException)
        {
            return null;
        }
    }
}
