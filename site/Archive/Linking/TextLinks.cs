using System.Collections.Frozen;
using System.Collections.Immutable;
using Protokollarchiv.Diagnostics;
using Protokollarchiv.Minutes.Passages;

namespace Protokollarchiv.Archive.Linking;

/// <summary>What the maintainers' own pages and the texts of register entries link to. Reports what leads nowhere.</summary>
internal sealed class TextLinks(ArchiveTables tables, DiagnosticBag diagnostics)
{
    private readonly Registry registry = tables.Registry;
    private readonly LinkedPlaces linkedPlaces = new(tables.Calendar);
    private readonly Dictionary<string, string> names = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> places = new(StringComparer.Ordinal);

    /// <returns><see cref="MinutesArchive.NameUrls"/> and <see cref="MinutesArchive.Places"/>.</returns>
    public (FrozenDictionary<string, string> Names, FrozenDictionary<string, string> Places) In(ImmutableArray<SitePage> pages)
    {
        foreach (var page in pages)
        {
            Check(page.Blocks, page.Source);
        }

        foreach (var subject in registry.Subjects.All)
        {
            Check(subject.About, subject.Source ?? "");
        }

        return (names.ToFrozenDictionary(StringComparer.Ordinal), places.ToFrozenDictionary(StringComparer.Ordinal));
    }

    private void Check(ImmutableArray<Block> blocks, string source)
    {
        foreach (var passage in TextOrder.Passages(null, blocks, []))
        {
            var marks = PassageMarks.Of(passage);
            foreach (var (_, link) in marks.NameLinks)
            {
                if (registry.Find(link.Name, day: null) is { } subject)
                {
                    names[link.Name] = registry.Subjects[subject].Url;
                }
                else if (linkedPlaces.OfNote(link.Name) is { } note)
                {
                    names[link.Name] = note.Url;
                }
                else
                {
                    Report(DiagnosticCodes.NameLinkUnknown, passage, link.Name);
                }
            }

            foreach (var path in marks.FileLinks.Select(link => link.SourcePath).Concat(marks.FileImages.Select(image => image.SourcePath)))
            {
                if (path is not null && tables.Files.Find(path) is null)
                {
                    Report(DiagnosticCodes.TextLinkBroken, passage, path.Length > 0 ? path : "..");
                }
            }

            foreach (var link in marks.FileLinks)
            {
                if (linkedPlaces.UrlOf(link) is not { } url)
                {
                    continue;
                }

                places[link.Place] = url;
                if (url == LinkedPlaces.Nowhere)
                {
                    Report(DiagnosticCodes.PlaceLinkBroken, passage, link.Place);
                }
            }
        }

        void Report(DiagnosticCode code, Passage passage, string argument) =>
            diagnostics.Report(code, new SourceLocation(source, passage.Line, passage.Column), argument);
    }
}
