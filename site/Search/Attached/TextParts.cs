using System.Collections.Immutable;
using Protokollarchiv.Archive;
using Protokollarchiv.Diagnostics;
using Protokollarchiv.Files;
using Protokollarchiv.Import.Documents;
using Protokollarchiv.Import.Manuscripts;
using Protokollarchiv.Import.Pdf;
using Protokollarchiv.Pipelines;

namespace Protokollarchiv.Search.Attached;

/// <summary>The text of a document in stretches of about a page, as the import reads it.</summary>
internal static class TextParts
{
    /// <summary>Two pages.</summary>
    private const int LongestPart = 6000;

    /// <summary>What is shown of a hit is looked for in whole paragraphs, and some files have no other line end than their last.</summary>
    private const int LongestParagraph = 1000;

    /// <summary>What keeps text that is there from being found.</summary>
    private static readonly ImmutableArray<DiagnosticCode> Unread =
    [
        DiagnosticCodes.ImportTookTooLong, DiagnosticCodes.ImportDamaged, DiagnosticCodes.ImportFileTooLarge, DiagnosticCodes.ImportTooMuchText,
        DiagnosticCodes.ImportUnpacksTooLarge,
    ];

    /// <summary>Much longer than it takes on any machine: the same attachments are to give the same index.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    /// <param name="patience">How long a PDF may take, if not a minute.</param>
    /// <returns>Nothing for a file that is no document, and for one without text, such as a scan.</returns>
    public static ImmutableArray<TextPart> Of(SourceFile file, DiagnosticBag diagnostics, TimeSpan? patience = null)
    {
        // Whether it can be imported is no question here; whoever opens it sees what is wrong with it.
        var reading = new BuildContext();
        var document = new ImportFile(file.Path, file.FullPath, file.Path);
        var parts = ImmutableArray.CreateBuilder<TextPart>();
        switch (FormatOf(document, reading.Diagnostics))
        {
            case null:
                break;
            case SourceFormat.Pdf:
                var pages = BoundedReading.Of(document, reading.Diagnostics, () => PdfReader.ReadPages(document, reading.Diagnostics, patience ?? Patience), 2 * Patience) ?? [];
                parts.AddRange(pages.Select((page, i) => new TextPart(i + 1, IsPage: true, [.. Paragraphs(page)])));
                break;
            case { } format:
                var stretches = Stretches(Paragraphs(DocumentReader.Read(document, format, reading)?.Blocks ?? [])).ToList();
                parts.AddRange(stretches.Select((paragraphs, i) => new TextPart(stretches.Count > 1 ? i + 1 : null, IsPage: false, paragraphs)));
                break;
        }

        if (reading.Diagnostics.Sorted().Any(d => Unread.Contains(d.Code)))
        {
            diagnostics.Report(DiagnosticCodes.AttachmentNotSearched, new SourceLocation(file.Path));
        }

        parts.RemoveAll(part => part.Paragraphs.IsEmpty);
        return parts.ToImmutable();
    }

    private static SourceFormat? FormatOf(ImportFile document, DiagnosticBag diagnostics)
    {
        try
        {
            return FormatSniffer.Of(document, diagnostics);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // Reported where it is copied.
            return null;
        }
    }

    private static IEnumerable<string> Paragraphs(ImmutableArray<Block> blocks) =>
        blocks
            .SelectMany(block => block switch
            {
                Line line => [line.Text],
                Grid grid => grid.Rows.Select(row => string.Join(" | ", row.Cells.Select(cell => string.Join(' ', Paragraphs(cell.Blocks))))),
                _ => Enumerable.Empty<string>(),
            })
            .SelectMany(Divided)
            .Where(text => !string.IsNullOrWhiteSpace(text));

    /// <summary>Between words, where a paragraph is longer than anybody writes one.</summary>
    private static IEnumerable<string> Divided(string paragraph)
    {
        var start = 0;
        while (paragraph.Length - start > LongestParagraph)
        {
            var space = paragraph.AsSpan(start, LongestParagraph).LastIndexOfAny(' ', '\n');
            var end = start + (space > 0 ? space : LongestParagraph - (char.IsHighSurrogate(paragraph[start + LongestParagraph - 1]) ? 1 : 0));
            yield return paragraph[start..end].Trim();
            start = end;
        }

        yield return paragraph[start..].Trim();
    }

    private static IEnumerable<ImmutableArray<string>> Stretches(IEnumerable<string> paragraphs)
    {
        var part = ImmutableArray.CreateBuilder<string>();
        var length = 0;
        foreach (var paragraph in paragraphs)
        {
            if (length > 0 && length + paragraph.Length > LongestPart)
            {
                yield return part.DrainToImmutable();
                length = 0;
            }

            part.Add(paragraph);
            length += paragraph.Length;
        }

        if (part.Count > 0)
        {
            yield return part.DrainToImmutable();
        }
    }
}

/// <summary>A stretch of a document: a page of a PDF, or some paragraphs of another.</summary>
/// <param name="Number">From 1; null where the document is one stretch and knows no pages.</param>
/// <param name="IsPage">Whether the number is that of a page.</param>
internal sealed record TextPart(int? Number, bool IsPage, ImmutableArray<string> Paragraphs);
