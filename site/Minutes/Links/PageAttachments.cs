using System.Collections.Frozen;
using Protokollarchiv.Archive;
using Protokollarchiv.Diagnostics;
using Protokollarchiv.Minutes.Passages;
using Protokollarchiv.Privacy.Names;

namespace Protokollarchiv.Minutes.Links;

/// <summary>Attachments of the maintainers' own pages: what they link to or show of the files in their folder. Only these are published.</summary>
/// <param name="files">Paths of the files that are there, relative to the input folder.</param>
/// <param name="paths">Takes names that are withheld out of theirs.</param>
internal sealed class PageAttachments(FrozenSet<string> files, WithheldPaths paths, DiagnosticBag diagnostics)
{
    public SitePage In(SitePage page)
    {
        var found = new FoundAttachments(page.Url, files, path => paths.OfAttachment(path[(path.LastIndexOf('/') + 1)..], new SourceLocation(path), diagnostics));
        foreach (var passage in TextOrder.Passages(null, page.Blocks, []))
        {
            found.AddFiles(passage.Content);
        }

        return page with { Attachments = found.Attachments };
    }
}
