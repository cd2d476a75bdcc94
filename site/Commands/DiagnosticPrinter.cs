using System.Globalization;
using Protokollarchiv.Diagnostics;

namespace Protokollarchiv.Commands;

/// <summary>Prints findings one a line, as compilers do, so that editors can jump to the place.</summary>
internal static class DiagnosticPrinter
{
    /// <param name="inputFolder">As named in the call; goes before each path. Empty where paths are whole.</param>
    public static void Print(TextWriter writer, IEnumerable<Diagnostic> diagnostics, string inputFolder, string language)
    {
        foreach (var diagnostic in diagnostics)
        {
            writer.WriteLine(Line(diagnostic, inputFolder, language));
        }
    }

    /// <summary>What is told of all that was found: with <c>--quiet</c>, errors and warnings. Errors come last, where they are seen.</summary>
    public static IEnumerable<Diagnostic> Told(IEnumerable<Diagnostic> diagnostics, bool quiet) =>
        diagnostics.Where(d => !quiet || d.Code.Severity > Severity.Info).OrderBy(d => d.Code.Severity);

    private static string Line(Diagnostic diagnostic, string inputFolder, string language)
    {
        var where = diagnostic.Where;
        var isTheme = where.File.StartsWith("./", StringComparison.Ordinal);
        var file = inputFolder.Length == 0 ? where.File
            : where.File.Length == 0 ? inputFolder
            : isTheme ? where.File[2..]
            : $"{inputFolder.TrimEnd('/', '\\')}/{where.File}";
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{file}:{where.Line}:{where.Column}: {diagnostic.Code.Severity.ToString().ToLowerInvariant()} {diagnostic.Code.Id}: {diagnostic.Message(language)}");
    }
}
