using System.Collections.Frozen;
using Protokollarchiv.Archive.Linking.References;
using Protokollarchiv.Diagnostics;

namespace Protokollarchiv.Archive.Linking;

/// <summary>What the text links to by itself: names in double brackets, files, other minutes and its own places. Reports what leads nowhere.</summary>
internal sealed class WrittenLinks(ArchiveTables tables, ReferenceFinder references, List<Diagnostic> diagnostics)
{
    private readonly List<MeetingLink> minutes = [];
    private readonly Dictionary<string, string> places = new(StringComparer.Ordinal);
    private readonly LinkedPlaces linkedPlaces = new(tables.Calendar);
    private Meeting? meeting;
    private PlacesInText? ownPlaces;

    /// <summary>Minutes that the text links to by their file.</summary>
    public IReadOnlyList<MeetingLink> Minutes => minutes;

    /// <summary><see cref="LinkedMeeting.Places"/></summary>
    public FrozenDictionary<string, string> Places => places.ToFrozenDictionary(StringComparer.Ordinal);

    public void Begin(Meeting of)
    {
        meeting = of;
        ownPlaces = null;
        minutes.Clear();
        places.Clear();
    }

    public void Add(Passage passage, PassageMarks marks, PassageLinker passages)
    {
        foreach (var (start, link) in marks.NameLinks)
        {
            if (tables.Registry.Find(link.Name, meeting?.Date) is { } subject)
            {
                passages.AddByHand(start, link.Shown.Length, subject);
            }
            else if (linkedPlaces.OfNote(link.Name) is { } note)
            {
                passages.AddPlaceByHand(start, link.Shown.Length, note.Url);
                AddMinutes(note.Meeting, passage);
            }
            else
            {
                Report(DiagnosticCodes.NameLinkUnknown, passage, link.Name);
            }
        }

        foreach (var link in marks.FileLinks)
        {
            CheckFile(link.SourcePath, passage);
            if (references.OfLink(link, Source, passage, diagnostics) is { } target)
            {
                AddMinutes(target, passage);
            }

            if (linkedPlaces.UrlOf(link) is { } url)
            {
                AddPlace(link, url, passage);
            }
        }

        foreach (var image in marks.FileImages)
        {
            CheckFile(image.SourcePath, passage);
        }

        foreach (var link in marks.FragmentLinks)
        {
            ownPlaces ??= meeting is null ? null : PlacesInText.Of(meeting);
            AddPlace(link, ownPlaces?.Find(link.Fragment) is { } anchor ? $"#{anchor}" : LinkedPlaces.Nowhere, passage);
        }
    }

    /// <summary>A link to the file that it stands in refers to no other minutes.</summary>
    private void AddMinutes(int target, Passage passage)
    {
        if (tables.Calendar[target].Source != Source)
        {
            minutes.Add(new MeetingLink(target, passage.Index, ReferenceKind.Mention));
        }
    }

    private void AddPlace(Link link, string url, Passage passage)
    {
        places[link.Place] = url;
        if (url == LinkedPlaces.Nowhere)
        {
            Report(tables.DeadLinksAreText ? DiagnosticCodes.DeadLinkIsText : DiagnosticCodes.PlaceLinkBroken, passage, link.Place);
        }
    }

    private string Source => meeting?.Source ?? "";

    private void CheckFile(string? path, Passage passage)
    {
        if (path is not null && tables.Files.Find(path) is null)
        {
            Report(tables.DeadLinksAreText ? DiagnosticCodes.DeadLinkIsText : DiagnosticCodes.FileLinkBroken, passage, path);
        }
    }

    private void Report(DiagnosticCode code, Passage passage, string argument) =>
        diagnostics.Add(Diagnostic.Of(code, new SourceLocation(Source, passage.Line, passage.Column), argument));
}
