using System.Collections.Frozen;
using System.Collections.Immutable;
using Protokollarchiv.Diagnostics;
using Protokollarchiv.Minutes;

namespace Protokollarchiv.Archive.Linking;

/// <summary>What the maintainers' own pages and the texts of register entries link to. Reports what leads nowhere.</summary>
internal sealed class TextLinks(Registry registry, FileTargets files, DiagnosticBag diagnostics)
{
    private readonly Dictionary<string, string> urls = new(StringComparer.Ordinal);

    /// <returns>Where names in double brackets lead, by name.</returns>
    public FrozenDictionary<string, string> In(ImmutableArray<SitePage> pages)
    {
        foreach (var page in pages)
        {
            Check(page.Blocks, page.Source);
        }

        foreach (var subject in registry.Subjects.All)
        {
            Check(subject.About, subject.Source ?? "");
        }

        return urls.ToFrozenDictionary(StringComparer.Ordinal);
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
                    urls[link.Name] = registry.Subjects[subject].Url;
                }
                else
                {
                    Report(DiagnosticCodes.NameLinkUnknown, passage, link.Name);
                }
            }

            foreach (var path in marks.FileLinks.Select(link => link.SourcePath).Concat(marks.FileImages.Select(image => image.SourcePath)))
            {
                if (path is not null && files.Find(path) is null)
                {
                    Report(DiagnosticCodes.TextLinkBroken, passage, path.Length > 0 ? path : "..");
                }
            }
        }

        void Report(DiagnosticCode code, Passage passage, string argument) =>
            diagnostics.Report(code, new SourceLocation(source, passage.Line, passage.Column), argument);
    }
}
