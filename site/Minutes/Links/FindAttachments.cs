using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using Protokollarchiv.Archive;
using Protokollarchiv.Diagnostics;
using Protokollarchiv.Language;
using Protokollarchiv.Pipelines;
using Protokollarchiv.Privacy;
using Protokollarchiv.Sources.Markdown;

namespace Protokollarchiv.Minutes.Links;

/// <summary>Attachments: what <c>anlagen</c> lists and what the text links to or shows beside the minutes. Only these files are published.</summary>
/// <param name="files">Paths of the files that are there, relative to the input folder.</param>
/// <param name="paths">Takes names that are withheld out of theirs.</param>
internal sealed partial class FindAttachments(FrozenSet<string> files, WithheldPaths paths) : IModule<MeetingDraft, Meeting>
{
    public Meeting Run(MeetingDraft document, BuildContext context)
    {
        var meeting = document.Meeting;
        var found = new Found(meeting.Url, files, path => paths.OfAttachment(path[(path.LastIndexOf('/') + 1)..], new SourceLocation(path), context.Diagnostics));
        foreach (var listed in document.FrontMatter.List(Key.Attachments))
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

        foreach (var passage in meeting.Passages)
        {
            Collect(passage.Content, found);
        }

        return found.Attachments.IsEmpty ? meeting : meeting with { Attachments = found.Attachments };
    }

    private static void Collect(ImmutableArray<Inline> content, Found found)
    {
        foreach (var inline in content)
        {
            switch (inline)
            {
                case Image { SourcePath: { } path }:
                    found.AddFile(path);
                    break;
                case ContainerInline container:
                    if (container is Link { SourcePath: { } target })
                    {
                        found.AddFile(target);
                    }

                    Collect(container.Children, found);
                    break;
            }
        }
    }

    [GeneratedRegex(@"(?<=.)\.[A-Za-z0-9]{1,12}$", RegexOptions.CultureInvariant)]
    private static partial Regex Extension();

    /// <summary>What has been found. No page has its address, and no script is served as one, or a page beside it could run it.</summary>
    private sealed class Found(string meetingUrl, FrozenSet<string> files, Func<string, string> nameOf)
    {
        private static readonly FrozenSet<string> Scripts = FrozenSet.Create(StringComparer.Ordinal, ".js", ".mjs", ".cjs");

        private readonly ImmutableArray<Attachment>.Builder attachments = ImmutableArray.CreateBuilder<Attachment>();
        private readonly HashSet<string> paths = new(StringComparer.Ordinal);
        private readonly HashSet<string> urls = new(StringComparer.Ordinal) { $"{meetingUrl}index.html" };

        public ImmutableArray<Attachment> Attachments => attachments.ToImmutable();

        public void AddLink(string url)
        {
            if (urls.Add(url))
            {
                attachments.Add(new Attachment(url, url, null));
            }
        }

        /// <returns>False when there is no such file.</returns>
        public bool AddFile(string path)
        {
            if (!files.Contains(path))
            {
                return false;
            }

            if (paths.Add(path))
            {
                var name = nameOf(path);
                attachments.Add(new Attachment(name, Unused(name), path));
            }

            return true;
        }

        private string Unused(string name)
        {
            var extension = Extension().Match(name).Value.ToLowerInvariant();
            var slug = Slug.Of(name.AsSpan(0, name.Length - extension.Length)) is { Length: > 0 } made ? made : "anlage";
            extension = Scripts.Contains(extension) ? $"{extension}.txt" : extension;
            var url = $"{meetingUrl}{slug}{extension}";
            for (var i = 2; !urls.Add(url); i++)
            {
                url = string.Create(CultureInfo.InvariantCulture, $"{meetingUrl}{slug}-{i}{extension}");
            }

            return url;
        }
    }
}
