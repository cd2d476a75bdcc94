using System.Diagnostics;
using System.Globalization;
using Protokollarchiv.Diagnostics;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Exceptions;

namespace Protokollarchiv.Import.Pdf;

/// <summary>
/// Minutes as PDF: the text layer, line by line put together to paragraphs. A PDF says where letters stand and nothing of what they are, so much here is
/// a guess by looks. Reading is bounded in pages, bytes, depth and time.
/// </summary>
internal sealed class PdfReader
{
    private const int MaxPages = 1000;
    private const int MaxLetters = 2_000_000;
    private const int StackSize = 32 * 1024 * 1024;

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    private readonly BoundedFilters filters = new();
    private readonly List<List<PdfLine>> pages = [];
    private volatile bool givenUp;
    private int pictures;
    private int emptyPages;
    private int totalLetters;
    private bool encrypted;
    private string? failure;

    private PdfReader()
    {
    }

    /// <returns>Null when the file cannot be read; why has then been reported.</returns>
    public static Manuscript? Read(ImportFile file, DiagnosticBag diagnostics) => Read(file, diagnostics, Patience);

    /// <inheritdoc cref="Read(ImportFile, DiagnosticBag)"/>
    /// <param name="patience">How long reading may take.</param>
    public static Manuscript? Read(ImportFile file, DiagnosticBag diagnostics, TimeSpan patience)
    {
        var where = new SourceLocation(file.Path);
        var bytes = File.ReadAllBytes(file.FullPath);
        var reader = new PdfReader();
        var thread = new Thread(() => reader.ReadPages(bytes), StackSize) { IsBackground = true };
        var watch = Stopwatch.StartNew();
        thread.Start();
        if (!thread.Join(patience) || watch.Elapsed > patience)
        {
            // The library cannot be interrupted; the thread ends at the next page, or with the program.
            reader.givenUp = true;
            diagnostics.Report(DiagnosticCodes.ImportTookTooLong, where, Math.Ceiling(patience.TotalSeconds).ToString(CultureInfo.InvariantCulture));
            return null;
        }

        return reader.Manuscript(where, diagnostics);
    }

    private void ReadPages(byte[] bytes)
    {
        try
        {
            using var document = PdfDocument.Open(bytes, new ParsingOptions { UseLenientParsing = true, SkipMissingFonts = true, FilterProvider = filters });
            for (var i = 1; i <= Math.Min(document.NumberOfPages, MaxPages) && !givenUp && totalLetters < MaxLetters; i++)
            {
                var page = document.GetPage(i);
                totalLetters += page.Letters.Count;
                pictures += page.NumberOfImages;
                emptyPages += page.Letters.Count == 0 ? 1 : 0;
                pages.Add(PdfPageLines.Rows(page));
            }
        }
        catch (PdfDocumentEncryptedException)
        {
            encrypted = true;
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            // On bytes that are no sound PDF the library throws whatever the broken place leads to.
            failure = e.Message;
        }
    }

    private Manuscript? Manuscript(SourceLocation where, DiagnosticBag diagnostics)
    {
        if (encrypted)
        {
            diagnostics.Report(DiagnosticCodes.ImportEncrypted, where);
        }
        else if (filters.Exceeded)
        {
            diagnostics.Report(DiagnosticCodes.ImportUnpacksTooLarge, where, "PDF");
        }
        else if (failure is not null)
        {
            diagnostics.Report(DiagnosticCodes.ImportDamaged, where, failure);
        }
        else if (totalLetters == 0 && pictures > 0)
        {
            diagnostics.Report(DiagnosticCodes.ImportScan, where, pages.Count.ToString(CultureInfo.InvariantCulture));
        }
        else
        {
            return Manuscript();
        }

        return null;
    }

    private Manuscript Manuscript()
    {
        var running = new RunningLines();
        var lines = running.Without(pages).SelectMany(PdfPageLines.Lines).ToList();
        var omissions = running.Omissions.ToBuilder();
        if (PdfContents.TakeOut(lines) is { Length: > 0 } contents)
        {
            omissions.Add(new Omission(OmissionKind.TableOfContents, contents));
        }

        omissions.AddRange(Enumerable.Repeat(new Omission(OmissionKind.Picture, ""), pictures));
        return new Manuscript([.. PdfBlocks.Of(WithSharpS(lines))], omissions.ToImmutable());
    }

    /// <summary>Old fonts of TeX have ß where others have ÿ, and say so in the text layer; German has no use for ÿ.</summary>
    private static List<PdfLine> WithSharpS(List<PdfLine> lines)
    {
        if (!lines.Exists(line => line.Text.Contains('ÿ', StringComparison.Ordinal)) || lines.Exists(line => line.Text.Contains('ß', StringComparison.Ordinal)))
        {
            return lines;
        }

        return [.. lines.Select(line => new PdfLine(line.Page, [.. line.Words.Select(word => word with { Text = word.Text.Replace('ÿ', 'ß') })]) { Column = line.Column })];
    }
}
