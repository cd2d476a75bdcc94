using Protokollarchiv.Archive.Linking.References;
using Protokollarchiv.Diagnostics;

namespace Protokollarchiv.Archive.Linking;

/// <summary>What the text links to by itself: names in double brackets, files and other minutes. Reports what leads nowhere.</summary>
internal sealed class WrittenLinks(ArchiveTables tables, ReferenceFinder references, List<Diagnostic> diagnostics)
{
    private readonly List<MeetingLink> minutes = [];
    private DateOnly? day;
    private string source = "";

    /// <summary>Minutes that the text links to by their file.</summary>
    public IReadOnlyList<MeetingLink> Minutes => minutes;

    public void Begin(Meeting meeting)
    {
        (day, source) = (meeting.Date, meeting.Source);
        minutes.Clear();
    }

    public void Add(Passage passage, PassageMarks marks, PassageLinker passages)
    {
        foreach (var (start, link) in marks.NameLinks)
        {
            if (tables.Registry.Find(link.Name, day) is { } subject)
            {
                passages.AddByHand(start, link.Shown.Length, subject);
            }
            else
            {
                Report(DiagnosticCodes.NameLinkUnknown, passage, link.Name);
            }
        }

        foreach (var link in marks.FileLinks)
        {
            CheckFile(link.SourcePath, passage);
            if (references.OfLink(link, source, passage, diagnostics) is { } target)
            {
                minutes.Add(new MeetingLink(target, passage.Index, ReferenceKind.Mention));
            }
        }

        foreach (var image in marks.FileImages)
        {
            CheckFile(image.SourcePath, passage);
        }
    }

    private void CheckFile(string? path, Passage passage)
    {
        if (path is not null && tables.Files.Find(path) is null)
        {
            Report(tables.DeadLinksAreText ? DiagnosticCodes.FileLinkIsText : DiagnosticCodes.FileLinkBroken, passage, path);
        }
    }

    private void Report(DiagnosticCode code, Passage passage, string argument) =>
        diagnostics.Add(Diagnostic.Of(code, new SourceLocation(source, passage.Line, passage.Column), argument));
}
