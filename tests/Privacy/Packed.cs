using System.IO.Compression;
using System.Text;

namespace Protokollarchiv.Tests.Privacy;

/// <summary>Archives made in memory.</summary>
internal static class Packed
{
    private const int FlagsBehindMark = 6;
    private const int MethodBehindMark = 8;

    public static byte[] Zip(string name, string content) => Zip(name, Encoding.UTF8.GetBytes(content));

    public static byte[] Zip(string name, byte[] content) => Zip((name, content));

    public static byte[] Zip(params (string Name, byte[] Content)[] parts)
    {
        var packed = new MemoryStream();
        using (var archive = new ZipArchive(packed, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, content) in parts)
            {
                using var part = archive.CreateEntry(name).Open();
                part.Write(content);
            }
        }

        return packed.ToArray();
    }

    public static byte[] GZip(byte[] content)
    {
        var packed = new MemoryStream();
        using (var zip = new GZipStream(packed, CompressionLevel.Optimal))
        {
            zip.Write(content);
        }

        return packed.ToArray();
    }

    /// <summary>The same archive, but its entry says that it has a password.</summary>
    public static byte[] WithPassword(byte[] zip) => With(zip, FlagsBehindMark, 1);

    /// <summary>The same archive, but its entry says that it was packed in another way: 12 is bzip2, 14 LZMA, 93 Zstandard.</summary>
    public static byte[] ByMethod(byte[] zip, byte method) => With(zip, MethodBehindMark, method);

    /// <summary>The directory has the same numbers as the entry, two bytes later.</summary>
    private static byte[] With(byte[] zip, int behindMark, byte value)
    {
        byte[] changed = [.. zip];
        changed[changed.AsSpan().IndexOf("PK\u0003\u0004"u8) + behindMark] = value;
        changed[changed.AsSpan().IndexOf("PK\u0001\u0002"u8) + behindMark + 2] = value;
        return changed;
    }
}
