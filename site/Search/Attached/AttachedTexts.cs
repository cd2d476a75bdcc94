using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Collections.Immutable;
using Protokollarchiv.Archive;
using Protokollarchiv.Diagnostics;
using Protokollarchiv.Files;
using Protokollarchiv.Pipelines;

namespace Protokollarchiv.Search.Attached;

/// <summary>What attachments say, so that search finds it. Whoever asks more than once, as a preview does, has each file read again only when it was changed.</summary>
internal sealed class AttachedTexts
{
    private static readonly FrozenSet<string> Pictures = FrozenSet.Create(StringComparer.Ordinal, ".png", ".jpg", ".jpeg", ".gif", ".webp", ".svg", ".avif", ".heic", ".bmp", ".tif", ".tiff");

    private readonly ConcurrentDictionary<(string File, long Length, DateTime Written), ImmutableArray<TextPart>> read = new();

    /// <summary>By meeting, in the order of its attachments.</summary>
    public ImmutableArray<AttachedText>[] In(MinutesArchive archive, SourceFiles sources, BuildContext context)
    {
        var texts = new ImmutableArray<AttachedText>[archive.Meetings.Length];
        Array.Fill(texts, []);
        if (archive.Settings.AttachmentsSearched)
        {
            var meetings = archive.Meetings.Where(linked => !linked.Meeting.Attachments.IsEmpty);
            Parallel.ForEach(meetings, context.Parallel, linked => texts[linked.Index] = [.. linked.Meeting.Attachments.SelectMany(attachment => Of(attachment, sources, context.Diagnostics))]);
        }

        return texts;
    }

    private IEnumerable<AttachedText> Of(Attachment attachment, SourceFiles sources, DiagnosticBag diagnostics)
    {
        if (attachment.Source is not { } path || !sources.Others.TryGetValue(path, out var file) || IsPicture(path))
        {
            return [];
        }

        var parts = new FileInfo(file.FullPath) is { Exists: true } state
            ? read.GetOrAdd((file.FullPath, state.Length, state.LastWriteTimeUtc), _ => TextParts.Of(file, diagnostics))
            : [];
        return parts.IsEmpty
            ? [new AttachedText(attachment, null) { IsFirst = true }]
            : parts.Select((part, i) => new AttachedText(attachment, part) { IsFirst = i == 0 });
    }

    /// <summary>Shown in the minutes themselves; what a camera calls it is no name.</summary>
    private static bool IsPicture(string path) => Pictures.Contains(Path.GetExtension(path).ToLowerInvariant());
}
