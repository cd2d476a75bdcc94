using Protokollarchiv.Archive;
using Protokollarchiv.Diagnostics;

namespace Protokollarchiv.Privacy.Names;

/// <summary>The names of files without those of people: what addresses on the site are made from.</summary>
internal sealed class WithheldPaths(WithheldNames names)
{
    /// <summary>The name of a file, or a slug that is one.</summary>
    public string In(string name) =>
        names.IsEmpty || !names.Keys.MayBeIn(name)
            ? name
            : new WithheldText(names, new WithheldNameFinder(names, Attendance.None, isPath: true), new SourceLocation(""), new DiagnosticBag()).In(name);

    /// <summary>The same for a file that is published; says under what name.</summary>
    public string OfAttachment(string name, SourceLocation where, DiagnosticBag diagnostics)
    {
        // A shortened name may end with a point, right before that of the extension.
        var shown = In(name) is var withheld && withheld == name ? name : withheld.Replace("..", ".", StringComparison.Ordinal);
        if (shown != name)
        {
            diagnostics.Report(DiagnosticCodes.AttachmentRenamed, where, name, shown);
        }

        return shown;
    }
}
