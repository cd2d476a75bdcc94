using System.Buffers;
using Protokollarchiv.Archive;
using Protokollarchiv.Diagnostics;

namespace Protokollarchiv.Files;

/// <summary>The attachments that minutes and pages list or link to, copied beside them.</summary>
internal static class AttachmentFiles
{
    public static IEnumerable<FileBatch> Of(MinutesArchive archive, SourceFiles sources, DiagnosticBag diagnostics)
    {
        foreach (var attachment in archive.Attachments)
        {
            if (attachment.Source is { } path && sources.Others.TryGetValue(path, out var file))
            {
                yield return FileBatch.Of(attachment.Url.TrimStart('/'), target => Copy(file, target, diagnostics));
            }
        }
    }

    private static void Copy(SourceFile file, IBufferWriter<byte> target, DiagnosticBag diagnostics)
    {
        try
        {
            target.Write(File.ReadAllBytes(file.FullPath));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            diagnostics.Report(DiagnosticCodes.FileUnreadable, new SourceLocation(file.Path), e.Message);
        }
    }
}
