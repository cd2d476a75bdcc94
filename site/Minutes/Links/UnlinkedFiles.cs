using System.Collections.Immutable;
using Protokollarchiv.Archive;
using Protokollarchiv.Diagnostics;

namespace Protokollarchiv.Minutes.Links;

/// <summary>Reports the files beside the minutes that no minutes name: they are not published, which their owner may not expect.</summary>
internal static class UnlinkedFiles
{
    /// <param name="files">Paths of all files beside the minutes.</param>
    public static void Report(IEnumerable<string> files, ImmutableArray<Meeting> meetings, DiagnosticBag diagnostics)
    {
        var linked = new HashSet<string>(StringComparer.Ordinal);
        foreach (var meeting in meetings)
        {
            foreach (var attachment in meeting.Attachments)
            {
                linked.Add(attachment.Source ?? "");
            }
        }

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
