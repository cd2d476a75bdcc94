using System.Collections.Immutable;
using System.Globalization;
using Protokollarchiv.Archive;
using Protokollarchiv.Diagnostics;
using Protokollarchiv.Files.Pdf;
using Protokollarchiv.Import.Documents;
using Protokollarchiv.Import.Manuscripts;
using UglyToad.PdfPig.Content;

namespace Protokollarchiv.Import.Pdf;

/// <summary>
/// Minutes as PDF: the text layer, line by line put together to paragraphs. A PDF says where letters stand and nothing of what they are, so much here is
/// a guess by looks. Reading is bounded in pages, bytes, depth and time.
/// </summary>
internal sealed class PdfReader
{
    private const int MaxPages = 1000;
    private const int MaxLetters = 2_000_000;

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    private readonly List<List<PdfLine>> rows = [];
    private readonly Omissions omissions = new();
    private int pictures;
    private int totalLetters;

    private PdfReader()
    {
    }

    /// <param name="patience">How long reading may take, if not ten seconds.</param>
    /// <returns>Null when the file cannot be read; why has then been reported.</returns>
    public static Manuscript? Read(ImportFile file, DiagnosticBag diagnostics, TimeSpan? patience = null)
    {
        var reader = new PdfReader();
        return reader.ReadRows(file, patience ?? Patience, diagnostics) is { } pages ? reader.Manuscript(pages, new SourceLocation(file.Path), diagnostics) : null;
    }

    /// <summary>The text of each page by itself, for who looks for one. What keeps some of it from being read is reported.</summary>
    /// <param name="patience">How long reading may take.</param>
    /// <returns>From the first page; those before the place that is broken; null when it took too long.</returns>
    public static IReadOnlyList<ImmutableArray<Block>>? ReadPages(ImportFile file, DiagnosticBag diagnostics, TimeSpan patience)
    {
        var reader = new PdfReader();
        if (reader.ReadRows(file, patience, diagnostics) is not { } read)
        {
            return null;
        }

        if (read.IsTooLarge || read.Failure is not null)
        {
            diagnostics.Report(DiagnosticCodes.ImportDamaged, new SourceLocation(file.Path), "", read.Failure ?? "");
        }

        var pages = RunningLines.WithoutSame(reader.rows).Select(PdfPageLines.Lines).ToList();
        var isOldFont = HasOldSharpS(pages.SelectMany(lines => lines));
        return [.. pages.Select(lines => PdfBlocks.Of(isOldFont ? WithSharpS(lines) : lines).ToImmutableArray())];
    }

    /// <returns>Null when that took too long, which has then been reported.</returns>
    private PdfPages? ReadRows(ImportFile file, TimeSpan patience, DiagnosticBag diagnostics)
    {
        var pages = PdfPages.Read(File.ReadAllBytes(file.FullPath), patience, ReadPage);
        if (!pages.TookTooLong)
        {
            return pages;
        }

        diagnostics.Report(DiagnosticCodes.ImportTookTooLong, new SourceLocation(file.Path), Math.Ceiling(patience.TotalSeconds).ToString(CultureInfo.InvariantCulture));
        return null;
    }

    private bool ReadPage(Page page)
    {
        totalLetters += page.Letters.Count;
        pictures += page.NumberOfImages;
        foreach (var annotation in page.GetAnnotations())
        {
            omissions.Add(OmissionKind.Comment, PdfFilledIn.Comment(annotation));
        }

        rows.Add(PdfPageLines.Rows(page));
        return rows.Count < MaxPages && totalLetters < MaxLetters;
    }

    private Manuscript? Manuscript(PdfPages pages, SourceLocation where, DiagnosticBag diagnostics)
    {
        if (pages.IsEncrypted)
        {
            diagnostics.Report(DiagnosticCodes.ImportEncrypted, where);
        }
        else if (pages.IsTooLarge)
        {
            diagnostics.Report(DiagnosticCodes.ImportUnpacksTooLarge, where, "PDF");
        }
        else if (pages.Failure is not null)
        {
            diagnostics.Report(DiagnosticCodes.ImportDamaged, where, "Der Aufbau des PDFs ist nicht zu verstehen.", pages.Failure);
        }
        else if (totalLetters == 0 && pictures > 0)
        {
            diagnostics.Report(DiagnosticCodes.ImportScan, where, rows.Count.ToString(CultureInfo.InvariantCulture));
        }
        else
        {
            return Manuscript();
        }

        return null;
    }

    private Manuscript Manuscript()
    {
        var lines = new RunningLines(omissions).Without(rows).SelectMany(PdfPageLines.Lines).ToList();
        omissions.Add(OmissionKind.TableOfContents, PdfContents.TakeOut(lines));
        PdfNotes.Mark(lines);
        omissions.AddPictures(pictures);
        return new Manuscript([.. PdfBlocks.Of(HasOldSharpS(lines) ? WithSharpS(lines) : lines)], omissions.All);
    }

    /// <summary>Old fonts of TeX have ß where others have ÿ, and say so in the text layer; German has no use for ÿ.</summary>
    private static bool HasOldSharpS(IEnumerable<PdfLine> lines)
    {
        var texts = lines.Select(line => line.Text).ToList();
        return texts.Exists(text => text.Contains('ÿ', StringComparison.Ordinal)) && !texts.Exists(text => text.Contains('ß', StringComparison.Ordinal));
    }

    private static List<PdfLine> WithSharpS(List<PdfLine> lines) => lines.ConvertAll(WithSharpS);

    private static PdfLine WithSharpS(PdfLine line) =>
        new(line.Page, [.. line.Words.Select(word => word with { Text = word.Text.Replace('ÿ', 'ß') })]) { Column = line.Column, Table = line.Table?.Select(WithSharpS) };
}
