using System.Collections.Immutable;
using Protokollarchiv.Archive;
using Protokollarchiv.Diagnostics;

namespace Protokollarchiv.Minutes.Links;

/// <summary>Reports the files beside minutes and pages that none of them names: they are not published, which their owner may not expect.</summary>
internal static class UnlinkedFiles
{
    /// <param name="files">Paths of all files beside minutes and pages.</param>
    public static void Report(IEnumerable<string> files, ImmutableArray<Meeting> meetings, ImmutableArray<SitePage> pages, DiagnosticBag diagnostics)
    {
        var linked = meetings.SelectMany(m => m.Attachments).Concat(pages.SelectMany(p => p.Attachments)).Select(a => a.Source).ToHashSet(StringComparer.Ordinal);
        foreach (var file in files)
        {
            // What has no extension is no attachment and has been reported as such.
            if (!linked.Contains(file) && System.IO.Path.HasExtension(file))
            {
                diagnostics.Report(DiagnosticCodes.FileNotLinked, new SourceLocation(file));
            }
        }
    }
}
