using System.Globalization;
using Protokollarchiv.Diagnostics;
using Protokollarchiv.Files;
using Protokollarchiv.Import.Html;
using Protokollarchiv.Import.Manuscripts;
using Protokollarchiv.Import.OpenDocument;
using Protokollarchiv.Import.Pdf;
using Protokollarchiv.Import.TextFile;
using Protokollarchiv.Import.Word;
using Protokollarchiv.Pipelines;
using Protokollarchiv.Sources;

namespace Protokollarchiv.Import.Documents;

/// <summary>Reads a document of any format but Markdown.</summary>
internal static class DocumentReader
{
    /// <summary>About a thousand pages.</summary>
    private const int LongestText = 2_000_000;

    private const int MostParagraphs = 100_000;

    /// <returns>Null when it cannot be read; why has then been reported.</returns>
    public static Manuscript? Read(ImportFile file, SourceFormat format, BuildContext context)
    {
        return Checked(file, BoundedReading.Of(file, context.Diagnostics, Manuscript), context);

        Manuscript? Manuscript() => format switch
        {
            SourceFormat.Word => WordReader.Read(file, context.Diagnostics),
            SourceFormat.OpenDocument => OpenDocumentReader.Read(file, context.Diagnostics),
            SourceFormat.Pdf => PdfReader.Read(file, context.Diagnostics),
            SourceFormat.Html => HtmlReader.Read(file, context.Diagnostics),
            SourceFormat.PlainText => ReadText(file, context),
            _ => null,
        };
    }

    /// <param name="page">The HTML of the file, below its front matter.</param>
    /// <returns>Null when it cannot be read; why has then been reported.</returns>
    public static Manuscript? Read(ImportFile file, string page, BuildContext context) => Checked(file, BoundedReading.Of(file, context.Diagnostics, () => HtmlReader.Read(file, page, context.Diagnostics)), context);

    public static void ReportTooMuch(ImportFile file, DiagnosticBag diagnostics) =>
        diagnostics.Report(DiagnosticCodes.ImportTooMuchText, new SourceLocation(file.Path), (LongestText / 1_000_000).ToString(CultureInfo.InvariantCulture));

    private static Manuscript? Checked(ImportFile file, Manuscript? manuscript, BuildContext context)
    {
        if (manuscript is { Blocks.IsEmpty: true })
        {
            context.Diagnostics.Report(DiagnosticCodes.ImportNoText, new SourceLocation(file.Path));
            return null;
        }

        if (manuscript?.Length > LongestText || manuscript?.Blocks.Length > MostParagraphs)
        {
            ReportTooMuch(file, context.Diagnostics);
            return null;
        }

        return manuscript;
    }

    private static Manuscript? ReadText(ImportFile file, BuildContext context) =>
        new ReadText().Run(new SourceFile(file.Path, file.FullPath), context) is { } text ? PlainTextReader.Read(text.Text) : null;
}
