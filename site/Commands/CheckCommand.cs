using Protokollarchiv.Archive.Proposals;
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
                Console.Out.WriteLine(CheckSummary.Of(archive, context));
            }
        }

        return Verdict.Of(site, context);
    }
}
