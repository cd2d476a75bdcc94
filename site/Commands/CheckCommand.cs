using System.Globalization;
using Protokollarchiv.Archive;
using Protokollarchiv.Archive.Proposals;
using Protokollarchiv.Diagnostics;
using Protokollarchiv.Pipelines;

namespace Protokollarchiv.Commands;

/// <summary><c>check</c>: reads, links and makes everything, reports, and writes nothing.</summary>
internal static class CheckCommand
{
    public static ExitCode Run(BuildOptions options, bool json)
    {
        var context = new BuildContext { Drafts = options.Drafts, Strict = options.Strict };
        var site = SiteBuild.Run(options, publish: false, context);
        var archive = site?.Archive;
        if (archive is not null)
        {
            TopicProposals.Report(archive, context.Diagnostics);
        }

        var diagnostics = context.Diagnostics.Sorted();
        if (json)
        {
            using var output = Console.OpenStandardOutput();
            CheckReport.Write(output, archive, diagnostics, context.Language);
            output.WriteByte((byte)'\n');
        }
        else
        {
            DiagnosticPrinter.Print(Console.Out, DiagnosticPrinter.Told(diagnostics, options.Quiet), options.Input, context.Language);
            if (archive is not null && !options.Quiet)
            {
                Console.Out.WriteLine(Summary(archive, context));
            }
        }

        return Verdict.Of(site, context);
    }

    /// <summary>The last line: how much was read, drafts included, and found, so that nothing to report is not taken for nothing done.</summary>
    private static string Summary(MinutesArchive archive, BuildContext context)
    {
        var diagnostics = context.Diagnostics.Sorted();
        var leftOut = diagnostics.Count(d => d.Code == DiagnosticCodes.DraftLeftOut);
        var minutes = archive.Meetings.Length + leftOut;
        var drafts = archive.Meetings.Count(m => m.Meeting.Status == MeetingStatus.Draft) + leftOut;
        var errors = diagnostics.Count(d => d.Code.Severity == Severity.Error);
        var warnings = diagnostics.Count(d => d.Code.Severity == Severity.Warning);
        var isStricter = context.Strict && warnings > 0;
        return context.Language == "de"
            ? $"{Number(minutes, "Protokoll", "Protokolle")} gelesen{(drafts > 0 ? $", davon {Number(drafts, "Entwurf", "Entwürfe")}" : "")}: "
                + $"{Number(errors, "Fehler", "Fehler")}, {Number(warnings, "Warnung", "Warnungen")}.{(isStricter ? " Mit --strict gelten Warnungen als Fehler." : "")}"
            : $"{Number(minutes, "meeting", "meetings")} read{(drafts > 0 ? $", including {Number(drafts, "draft", "drafts")}" : "")}: "
                + $"{Number(errors, "error", "errors")}, {Number(warnings, "warning", "warnings")}.{(isStricter ? " With --strict, warnings count as errors." : "")}";
    }

    private static string Number(int n, string one, string other) => string.Create(CultureInfo.InvariantCulture, $"{n} {(n == 1 ? one : other)}");
}
