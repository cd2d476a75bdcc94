using System.Collections.Frozen;
using System.Collections.Immutable;
using Protokollarchiv.Archive;
using Protokollarchiv.Archive.Linking;
using Protokollarchiv.Diagnostics;
using Protokollarchiv.Language;
using Protokollarchiv.Pipelines;
using Protokollarchiv.Sources;
using Protokollarchiv.Sources.Markdown;

namespace Protokollarchiv.Minutes;

/// <summary>Attachments: what <c>anlagen</c> lists and what the text links to beside the minutes. Only these files are published.</summary>
/// <param name="files">Paths of the files that are there, relative to the input folder.</param>
internal sealed class FindAttachments(FrozenSet<string> files) : IModule<MeetingDraft, Meeting>
{
    public Meeting Run(MeetingDraft document, BuildContext context)
    {
        var meeting = document.Meeting;
        var found = new Dictionary<string, Attachment>(StringComparer.Ordinal);
        foreach (var listed in document.FrontMatter.List(Key.Attachments))
        {
            var path = SafeUrl.SourcePath(listed.Text, meeting.Source);
            if (path is not null && files.Contains(path))
            {
                Add(found, meeting, path);
            }
            else if (path is null && SafeUrl.Of(listed.Text) is { Length: > 0 } url)
            {
                found.TryAdd(url, new Attachment(url, url, null));
            }
            else
            {
                context.Diagnostics.Report(DiagnosticCodes.FileLinkBroken, listed.Where, listed.Text);
            }
        }

        foreach (var path in meeting.Passages.Select(PassageMarks.Of).SelectMany(m => m.FileLinks.Select(l => l.SourcePath).Concat(m.FileImages.Select(i => i.SourcePath))))
        {
            if (path is not null && files.Contains(path))
            {
                Add(found, meeting, path);
            }
        }

        return meeting with { Attachments = [.. found.Values] };
    }

    private static void Add(Dictionary<string, Attachment> found, Meeting meeting, string path)
    {
        var name = path[(path.LastIndexOf('/') + 1)..];
        var extension = System.IO.Path.GetExtension(name).ToLowerInvariant();
        var slug = Slug.Of(System.IO.Path.GetFileNameWithoutExtension(name));
        var url = $"{meeting.Url}{(slug.Length == 0 ? "anlage" : slug)}{extension}";
        if (found.ContainsKey(path))
        {
            return;
        }

        for (var i = 2; found.Values.Any(a => a.Url == url); i++)
        {
            url = string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{meeting.Url}{slug}-{i}{extension}");
        }

        found.Add(path, new Attachment(name, url, path));
    }
}
