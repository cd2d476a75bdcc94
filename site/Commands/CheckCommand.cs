using Protokollarchiv.Pipelines;

namespace Protokollarchiv.Commands;

/// <summary><c>check</c>: reads and links everything, reports, and writes nothing.</summary>
internal static class CheckCommand
{
    public static ExitCode Run(BuildOptions options, bool json)
    {
        var context = new BuildContext { Drafts = options.Drafts };
        var archive = SiteBuild.ReadArchive(options, context);
        var language = archive?.Settings.Language ?? "de";
        var diagnostics = context.Diagnostics.Sorted();
        if (json)
        {
            using var output = Console.OpenStandardOutput();
            CheckReport.Write(output, archive, diagnostics, language);
            output.WriteByte((byte)'\n');
        }
        else
        {
            DiagnosticPrinter.Print(Console.Out, diagnostics, options.Input, language);
        }

        foreach (var t in context.Times.All) { Console.Error.WriteLine($"{t.Phase} {t.Pipeline} {t.Documents} {t.Elapsed.TotalMilliseconds}"); }
        return Verdict.Of(diagnostics, options.Strict, inputFound: archive is not null);
    }
}
