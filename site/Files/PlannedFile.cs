using System.Buffers;

namespace Protokollarchiv.Files;

/// <summary>A file that the site will have, and how to make it when it is wanted: all at once by a build, one by one by a preview.</summary>
/// <param name="Path">Relative to the output folder, with '/'.</param>
/// <param name="Write">Appends the file's bytes, always the same ones. Safe from several threads.</param>
internal sealed record PlannedFile(string Path, Action<IBufferWriter<byte>> Write)
{
    /// <summary>A file whose bytes are there already.</summary>
    public static PlannedFile Of(OutputFile file) => new(file.Path, target => target.Write(file.Content.Span));
}
