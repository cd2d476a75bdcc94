using System.Collections.Frozen;
using Protokollarchiv.Archive;
using Protokollarchiv.Diagnostics;
using Protokollarchiv.Pipelines;
using Protokollarchiv.Privacy.Names;
using Protokollarchiv.Sources.Markdown;

namespace Protokollarchiv.Minutes.Links;

/// <summary>Attachments: what <c>anlagen</c> lists and what the text links to or shows beside the minutes. Only these files are published.</summary>
/// <param name="files">Paths of the files that are there, relative to the input folder.</param>
/// <param name="paths">Takes names that are withheld out of theirs.</param>
internal sealed class FindAttachments(FrozenSet<string> files, WithheldPaths paths) : IModule<MeetingDraft, Meeting>
{
    public Meeting Run(MeetingDraft document, BuildContext context)
    {
        var meeting = document.Meeting;
        var found = new FoundAttachments(meeting.Url, files, path => paths.OfAttachment(path[(path.LastIndexOf('/') + 1)..], new SourceLocation(path), context.Diagnostics));
        foreach (var listed in document.FrontMatter.List(MinutesKey.Attachments))
        {
            var path = SafeUrl.SourcePath(listed.Text, meeting.Source);
            if (path is null && SafeUrl.Of(listed.Text) is { Length: > 0 } url)
            {
                found.AddLink(url);
            }
            else if (path is null || !found.AddFile(path))
            {
                context.Diagnostics.Report(DiagnosticCodes.FileLinkBroken, listed.Where, listed.Text);
            }
        }

        foreach (var passage in meeting.Passages.Where(passage => passage.HasMarkup))
        {
            found.AddFiles(passage.Content);
        }

        return found.Attachments.IsEmpty ? meeting : meeting with { Attachments = found.Attachments };
    }
}
