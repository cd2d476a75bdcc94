using System.Diagnostics;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Exceptions;

namespace Protokollarchiv.Files.Pdf;

/// <summary>
/// The pages of a PDF that nobody vouches for, one by one, bounded in what is unpacked and shown, in depth and in time. On bytes that are no
/// sound PDF the library throws whatever the broken place leads to, so a failure is a value here.
/// </summary>
internal sealed class PdfPages
{
    private const int StackSize = 32 * 1024 * 1024;

    private readonly PdfFilters filters = new();

    private PdfPages()
    {
    }

    public bool IsEncrypted { get; private set; }

    public bool TookTooLong { get; private set; }

    /// <summary>Whether something unpacks to more than a document holds.</summary>
    public bool IsTooLarge => filters.Exceeded;

    /// <summary>What is wrong with the file, in the library's words; null for nothing.</summary>
    public string? Failure { get; private set; }

    public bool IsComplete => !IsEncrypted && !TookTooLong && !IsTooLarge && Failure is null;

    /// <param name="patience">How long reading may take.</param>
    /// <param name="page">Called on another thread, perhaps once more when time is up; returns whether to go on.</param>
    /// <param name="beside">Called behind the last page, on that thread, for what is to be read beside the pages.</param>
    public static PdfPages Read(byte[] bytes, TimeSpan patience, Func<Page, bool> page, Action<PdfDocument, PdfFilters>? beside = null)
    {
        var pages = new PdfPages();
        var thread = new Thread(() => pages.Read(bytes, page, beside), StackSize) { IsBackground = true };
        var watch = Stopwatch.StartNew();
        thread.Start();
        if (!thread.Join(patience) || watch.Elapsed > patience)
        {
            // The library cannot be interrupted; the thread ends with the next packed stream or page, or with the program.
            pages.filters.GivenUp = true;
            pages.TookTooLong = true;
        }

        return pages;
    }

    private void Read(byte[] bytes, Func<Page, bool> page, Action<PdfDocument, PdfFilters>? beside)
    {
        try
        {
            using var document = PdfDocument.Open(bytes, new ParsingOptions { UseLenientParsing = true, SkipMissingFonts = true, FilterProvider = filters });
            var goesOn = new PdfForms(document, filters).AreBounded();
            filters.Exceeded |= !goesOn && !filters.GivenUp;
            for (var i = 1; i <= document.NumberOfPages && goesOn && !filters.Exceeded && !filters.GivenUp; i++)
            {
                filters.BeginPage();
                goesOn = page(document.GetPage(i));
            }

            beside?.Invoke(document, filters);
        }
        catch (PdfDocumentEncryptedException)
        {
            IsEncrypted = true;
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            Failure = e.Message;
        }
    }
}
