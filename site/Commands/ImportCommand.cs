using Protokollarchiv.Import;
using Protokollarchiv.Import.Documents;
using Protokollarchiv.Import.Reporting;
using Protokollarchiv.Pipelines;

namespace Protokollarchiv.Commands;

/// <summary><c>import</c>: documents to minutes in Markdown. The libraries that read them are loaded here and nowhere else.</summary>
internal static class ImportCommand
{
    /// <param name="named">Files and folders.</param>
    /// <param name="output">For the report.</param>
    /// <param name="errors">For progress, and for what was wrong with the call.</param>
    public static ExitCode Run(BuildOptions options, ImportOptions import, IReadOnlyList<string> named, TextWriter output, TextWriter errors)
    {
        var context = new BuildContext { Strict = options.Strict };
        var report = new ImportReport(output, errors, options.Quiet);
        if (ImportFiles.List(named, context.Diagnostics) is not { } files)
        {
            report.Findings(context.Diagnostics.Sorted());
            return ExitCode.WrongCall;
        }

        var run = new DocumentImport(import, context);
        var minutes = run.Run(files, report.Progress(files.Length));
        report.Print(files, minutes, context.Diagnostics.Sorted());
        return run.SurroundingsFailed ? ExitCode.SurroundingsFailed
            : context.Failed || files.IsEmpty ? ExitCode.ContentErrors
            : ExitCode.Success;
    }
}
