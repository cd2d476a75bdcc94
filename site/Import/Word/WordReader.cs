using System.Collections.Immutable;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Protokollarchiv.Archive;
using Protokollarchiv.Diagnostics;
using Protokollarchiv.Import.Documents;
using Protokollarchiv.Import.Manuscripts;
using Protokollarchiv.Import.Outline;
using Protokollarchiv.Import.Typography;
using Block = Protokollarchiv.Archive.Block;

namespace Protokollarchiv.Import.Word;

/// <summary>Minutes from Word: what a reader of the printed page sees, once: the page head, the text, the notes.</summary>
internal sealed class WordReader(MainDocumentPart main)
{
    private readonly WordStyles styles = new(main.StyleDefinitionsPart?.Styles);
    private readonly WordNotes notes = new();
    private readonly Omissions omissions = new();

    /// <returns>Null when the file cannot be read; why has then been reported.</returns>
    public static Manuscript? Read(ImportFile file, DiagnosticBag diagnostics)
    {
        using var document = WordPackage.Open(file, diagnostics);
        if (document?.MainDocumentPart is not { } main)
        {
            return null;
        }

        foreach (var target in ExternalContent(main))
        {
            diagnostics.Report(DiagnosticCodes.ImportExternalContent, new SourceLocation(file.Path), target);
        }

        return new WordReader(main).Manuscript();
    }

    /// <summary>What lies elsewhere, and whole documents of other formats inside this one, which Word makes its own only when it saves them.</summary>
    private static IEnumerable<string> ExternalContent(MainDocumentPart main) =>
        main.Parts.Select(p => p.OpenXmlPart).Prepend(main).SelectMany(p => p.ExternalRelationships).Select(r => r.Uri.OriginalString)
            .Concat(main.AlternativeFormatImportParts.Select(p => p.Uri.OriginalString))
            .Distinct(StringComparer.Ordinal);

    private Manuscript Manuscript()
    {
        var body = PartBlocks(main, main.Document?.Body ?? new Body(), new WordNumbering(main.NumberingDefinitionsPart?.Numbering, styles));
        var head = Heads(body);
        var foot = NoteMark.Below(Notes());
        omissions.Add(OmissionKind.Footer, string.Join(" / ", main.FooterParts.Select(p => Words(PageText(p, p.Footer))).Where(w => w.Length > 0).Distinct(StringComparer.Ordinal)));
        foreach (var comment in main.WordprocessingCommentsPart?.Comments?.Elements<Comment>() ?? [])
        {
            omissions.Add(OmissionKind.Comment, comment.InnerText);
        }

        return new Manuscript([.. TypicalSize.Relative([.. head, .. body, .. foot])], omissions.All);
    }

    /// <summary>The page head as the first page has it; later and other heads only when they say something else.</summary>
    private List<Block> Heads(List<Block> body)
    {
        var heads = new List<Block>();
        var begin = body.OfType<Line>().Where(line => line.Text.Length > 0).Take(10).Select(line => line.Text).ToHashSet(StringComparer.Ordinal);
        foreach (var part in HeaderParts())
        {
            var blocks = PageText(part, part.Header);
            var words = Words(blocks);
            if (words.Length == 0)
            {
                continue;
            }

            if (heads.Count == 0 && !begin.Contains(words))
            {
                heads = blocks;
            }
            else
            {
                omissions.Add(OmissionKind.RunningHead, words);
            }
        }

        return heads;
    }

    /// <summary>In the order of the pages: of each section the first page's where that has one of its own, then the others'.</summary>
    private IEnumerable<HeaderPart> HeaderParts() =>
        (main.Document?.Body?.Descendants<SectionProperties>() ?? [])
            .SelectMany(section => section.Elements<HeaderReference>().Where(r => r.Type?.Value != HeaderFooterValues.First || HasFirstPage(section)).OrderBy(r => r.Type?.Value == HeaderFooterValues.First ? 0 : r.Type?.Value == HeaderFooterValues.Default ? 1 : 2))
            .Select(reference => reference.Id?.Value is { } id && main.TryGetPartById(id, out var part) ? part as HeaderPart : null)
            .OfType<HeaderPart>()
            .Distinct();

    private static bool HasFirstPage(SectionProperties section) => WordStyles.IsOn(section.GetFirstChild<TitlePage>());

    /// <summary>A page's head or foot without its page numbers.</summary>
    private List<Block> PageText(OpenXmlPart part, OpenXmlCompositeElement? root) =>
        root is null ? [] : PartBlocks(part, root, new WordNumbering(main.NumberingDefinitionsPart?.Numbering, styles), isPage: true);

    private static string Words(IEnumerable<Block> blocks) => string.Join(' ', Line.AllIn(blocks).Select(line => line.Text).Where(text => text.Length > 0));

    /// <summary>A note may refer to further ones.</summary>
    private IEnumerable<List<Block>?> Notes()
    {
        for (var i = 0; i < notes.Referred.Count; i++)
        {
            var (id, isEndnote) = notes.Referred[i];
            OpenXmlPart? part = isEndnote ? main.EndnotesPart : main.FootnotesPart;
            OpenXmlCompositeElement? note = isEndnote
                ? main.EndnotesPart?.Endnotes?.Elements<Endnote>().FirstOrDefault(n => n.Id?.Value == id)
                : main.FootnotesPart?.Footnotes?.Elements<Footnote>().FirstOrDefault(n => n.Id?.Value == id);
            yield return part is null || note is null ? null : PartBlocks(part, note, new WordNumbering(null, styles));
        }
    }

    private List<Block> PartBlocks(OpenXmlPart part, OpenXmlCompositeElement root, WordNumbering numbering, bool isPage = false)
    {
        var text = new WordText(styles, part, notes);
        var blocks = new WordBlocks(styles, text, numbering, isPage);
        blocks.Read(root);
        omissions.Add(OmissionKind.TableOfContents, blocks.TableOfContents);
        omissions.Add(OmissionKind.TableOfContents, text.TableOfContents.ToString());
        omissions.Add(OmissionKind.DeletedText, text.Deleted.ToString());
        omissions.Add(OmissionKind.HiddenText, text.Hidden.ToString());
        omissions.Add(OmissionKind.Placeholder, text.Placeholders.ToString());
        blocks.PageNumbers.ForEach(line => omissions.Add(OmissionKind.PageNumber, line));
        omissions.AddPictures(text.Pictures);
        return blocks.Found;
    }
}
