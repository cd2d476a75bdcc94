using Protokollarchiv.Diagnostics;
using Protokollarchiv.Pipelines;
using Protokollarchiv.Sources;

namespace Protokollarchiv.Privacy.Marks;

/// <summary>
/// Reports what was meant to withhold and does not, at its place. Stands behind <see cref="WithholdMarked"/>, which has taken out every mark that it
/// understood. A mark in code is shown, not meant.
/// </summary>
internal sealed class ReportLeftOverMarks : IModule<SourceText, SourceText>
{
    public SourceText Run(SourceText document, BuildContext context)
    {
        var suspects = SuspectedMark.In(document.Text);
        if (suspects.Count > 0)
        {
            Report(suspects, document, context.Diagnostics);
        }

        return document;
    }

    /// <summary>One a line, and a line of colons that closes a block which something else opened is none.</summary>
    private static void Report(List<SuspectedMark> suspects, SourceText document, DiagnosticBag diagnostics)
    {
        var code = new ShownCode(document.Text);
        var places = new PlaceCounter(document.Text, document.Path);
        var reported = 0;
        var openBlocks = 0;
        foreach (var suspect in suspects)
        {
            if (code.Holds(suspect.Offset, 1))
            {
                continue;
            }

            var where = places.At(suspect.Offset);
            if ((suspect.IsMark || openBlocks + suspect.Opens < 0) && where.Line != reported)
            {
                diagnostics.Report(DiagnosticCodes.InternLeftOver, where);
                reported = where.Line;
            }

            openBlocks = Math.Max(0, openBlocks + suspect.Opens);
        }
    }
}
