using Protokollarchiv.Diagnostics;
using Protokollarchiv.Files;
using Protokollarchiv.Pipelines;

namespace Protokollarchiv.Commands;

/// <summary><c>build</c>: input to output.</summary>
internal static class BuildCommand
{
    public static ExitCode Run(BuildOptions options)
    {
        var context = new BuildContext { Drafts = options.Drafts, Strict = options.Strict };
        if (new InputFolder(options.Input, context.Diagnostics).MixesWith(options.Output))
        {
            context.Diagnostics.Report(DiagnosticCodes.OutputIsInput, new SourceLocation(""), options.Output);
            DiagnosticPrinter.Print(Console.Error, context.Diagnostics.Sorted(), options.Input, context.Language);
            return ExitCode.WrongCall;
        }

        BuiltSite? site = null;
        ExitCode verdict;
        try
        {
            site = ProgressReport.While(() => SiteBuild.Run(options, publish: true, context), options, context);
            verdict = Verdict.Of(site, context);
        }
        catch (IOException e) when (e.HResult == Publication.InUse)
        {
            context.Diagnostics.Report(DiagnosticCodes.OutputInUse, new SourceLocation(""), options.Output);
            verdict = ExitCode.SurroundingsFailed;
        }
        catch (FileInTheWayException e)
        {
            context.Diagnostics.Report(DiagnosticCodes.FileInTheWay, new SourceLocation(""), e.Message);
            verdict = ExitCode.SurroundingsFailed;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            context.Diagnostics.Report(DiagnosticCodes.OutputFailed, new SourceLocation(""), options.Output, e.Message);
            verdict = ExitCode.SurroundingsFailed;
        }

        DiagnosticPrinter.Print(Console.Error, DiagnosticPrinter.Told(context.Diagnostics.Sorted(), options.Quiet), options.Input, context.Language);
        if (!options.Quiet)
        {
            new BuildSummary(context).Print(site, verdict);
        }

        return verdict;
    }
}
