using System.Buffers;

namespace Protokollarchiv.Files;

/// <summary>Files that are made together when they are wanted: all batches at once by a build, one by one by a preview.</summary>
/// <param name="Path">
/// The file's, relative to the output folder with '/'; of a batch of several, which only making it tells apart, what their paths begin with.
/// </param>
/// <param name="Make">
/// Hands on each file. May put its bytes into the buffer, which is empty and is overwritten by whoever makes the next. Always the same bytes;
/// safe from several threads.
/// </param>
internal sealed record FileBatch(string Path, Action<ArrayBufferWriter<byte>, Action<OutputFile>> Make)
{
    /// <summary>One file.</summary>
    /// <param name="write">Appends its bytes.</param>
    public static FileBatch Of(string path, Action<IBufferWriter<byte>> write) => new(path, (buffer, take) =>
    {
        write(buffer);
        take(new OutputFile(path, buffer.WrittenMemory));
    });

    /// <summary>One file whose bytes are there already.</summary>
    public static FileBatch Of(OutputFile file) => new(file.Path, (_, take) => take(file));

    /// <summary>Several files.</summary>
    /// <param name="prefix">What their paths begin with.</param>
    public static FileBatch Of(string prefix, Func<IEnumerable<OutputFile>> make) => new(prefix, (_, take) =>
    {
        foreach (var file in make())
        {
            take(file);
        }
    });

    /// <summary>Whether the file may be one of the batch.</summary>
    public bool MayHold(string path) => path.StartsWith(Path, StringComparison.Ordinal);
}
