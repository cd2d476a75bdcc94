using System.Collections.Immutable;
using System.Xml.Linq;
using Protokollarchiv.Archive;
using Protokollarchiv.Diagnostics;
using Protokollarchiv.Import.Documents;
using Protokollarchiv.Import.Manuscripts;
using Protokollarchiv.Import.Outline;
using Protokollarchiv.Import.Typography;

namespace Protokollarchiv.Import.OpenDocument;

/// <summary>Minutes from LibreOffice and its like: the page head, the text, the notes.</summary>
internal sealed class OpenDocumentReader
{
    private readonly XElement body;
    private readonly XElement? pages;
    private readonly OpenDocumentStyles styles;
    private readonly OpenDocumentText text;
    private readonly Omissions omissions = new();

    private OpenDocumentReader(XElement body, XElement content, XElement? pages)
    {
        this.body = body;
        this.pages = pages;
        styles = new OpenDocumentStyles(content, pages);
        text = new OpenDocumentText(styles);
    }

    /// <returns>Null when the file cannot be read; why has then been reported.</returns>
    public static Manuscript? Read(ImportFile file, DiagnosticBag diagnostics)
    {
        using var package = OfficePackage.Open(file, diagnostics);
        if (package is null)
        {
            return null;
        }

        if (Load(package, "META-INF/manifest.xml")?.Descendants(Odf.Manifest + "encryption-data").Any() == true)
        {
            diagnostics.Report(DiagnosticCodes.ImportEncrypted, new SourceLocation(file.Path));
            return null;
        }

        if (!package.Has("content.xml"))
        {
            diagnostics.Report(DiagnosticCodes.ImportNotItsFormat, new SourceLocation(file.Path), file.Extension, "ein anderes gepacktes Dokument", "some other packed document");
            return null;
        }

        if (Load(package, "content.xml") is not { } content)
        {
            return null;
        }

        if (content.Element(Odf.Office + "body")?.Element(Odf.Office + "text") is not { } body)
        {
            diagnostics.Report(DiagnosticCodes.ImportNotItsFormat, new SourceLocation(file.Path), file.Extension, "kein Textdokument", "no text document");
            return null;
        }

        return new OpenDocumentReader(body, content, Load(package, "styles.xml")).Manuscript();
    }

    private static XElement? Load(OfficePackage package, string name) =>
        package.Xml(name) is { } xml ? XElement.Load(new MemoryStream(xml), LoadOptions.PreserveWhitespace) : null;

    private Manuscript Manuscript()
    {
        var blocks = Blocks(body);
        var head = Heads();
        text.Comments.ForEach(comment => omissions.Add(OmissionKind.Comment, comment));
        var notes = NoteMark.Below(Notes());
        omissions.Add(OmissionKind.HiddenText, text.Hidden.ToString());
        omissions.Add(OmissionKind.Placeholder, text.Placeholders.ToString());
        omissions.AddPictures(text.Pictures);
        return new Manuscript([.. TypicalSize.Relative([.. head, .. blocks, .. notes])], omissions.All);
    }

    private List<Block> Blocks(XElement root, bool isPage = false)
    {
        var blocks = new OpenDocumentBlocks(styles, text, isPage);
        blocks.Read(root);
        blocks.TablesOfContents.ForEach(contents => omissions.Add(OmissionKind.TableOfContents, contents));
        blocks.Deleted.ForEach(deleted => omissions.Add(OmissionKind.DeletedText, deleted));
        blocks.PageNumbers.ForEach(number => omissions.Add(OmissionKind.PageNumber, number));
        return blocks.Found;
    }

    /// <summary>The page head as the first page has it; what later pages have is left out.</summary>
    private List<Block> Heads()
    {
        var masters = MasterPages();
        var first = masters.Take(1).SelectMany(master => Parts(master, "header-first")).SelectMany(head => Blocks(head, isPage: true)).ToList();
        var usual = masters.Take(1).SelectMany(master => Parts(master, "header")).ToList();
        if (first.Count == 0)
        {
            first = [.. usual.SelectMany(head => Blocks(head, isPage: true))];
            usual = [];
        }

        omissions.Add(OmissionKind.RunningHead, Words(usual.Concat(masters.Skip(1).SelectMany(master => Parts(master, "header", "header-first")))));
        omissions.Add(OmissionKind.Footer, Words(masters.SelectMany(master => Parts(master, "footer", "footer-first"))));
        return first;
    }

    /// <summary>The kinds of pages the document knows, that of the first page first.</summary>
    private List<XElement> MasterPages()
    {
        var first = body.Descendants().Where(e => e.Is(Odf.Text, "p", "h")).Select(styles.MasterPage).FirstOrDefault() ?? "Standard";
        return [.. (pages?.Descendants(Odf.Style + "master-page") ?? [])
            .OrderBy(master => master.Value(Odf.Style + "name") == first ? 0 : 1)];
    }

    private static IEnumerable<XElement> Parts(XElement master, params string[] names) =>
        master.Elements().Where(e => e.Is(Odf.Style, names) && e.Value(Odf.Style + "display") != "false");

    private string Words(IEnumerable<XElement> parts) =>
        string.Join(' ', parts.SelectMany(part => part.Descendants().Where(e => e.Is(Odf.Text, "p", "h"))).Select(p => PlainText.Of(text.Read(p).Build())));

    /// <summary>A note may refer to further ones.</summary>
    private IEnumerable<List<Block>?> Notes()
    {
        for (var i = 0; i < text.Notes.Count; i++)
        {
            yield return text.Notes[i].Element(Odf.Text + "note-body") is { } note ? Blocks(note) : null;
        }
    }
}
