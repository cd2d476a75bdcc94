using System.Buffers;
using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text;
using Protokollarchiv.Archive;
using Protokollarchiv.Files;
using Protokollarchiv.Pages;

namespace Protokollarchiv.Pipelines;

/// <summary>
/// A site whose address has a path, as on GitHub Pages, stands below the root of its host: each link of its pages within the site gets that path. Comes
/// last, so that nothing else has to know where the site stands.
/// </summary>
internal sealed class LinksBelowPath
{
    private readonly byte[] path;
    private readonly FrozenSet<string> pages;

    public LinksBelowPath(SiteSettings settings, ImmutableArray<PagePlan> plan)
    {
        path = Encoding.UTF8.GetBytes(settings.BasePath);
        pages = path.Length == 0 ? [] : plan.SelectMany(kind => kind.Pages).Select(page => page.Path).ToFrozenSet(StringComparer.Ordinal);
    }

    public OutputFile In(OutputFile file) => pages.Contains(file.Path) ? file with { Content = Moved(file.Content.Span) } : file;

    private ReadOnlyMemory<byte> Moved(ReadOnlySpan<byte> html)
    {
        var moved = new ArrayBufferWriter<byte>(html.Length + (html.Length / 8) + 1);
        var written = 0;
        foreach (var attribute in new HtmlAttributes(html))
        {
            if (IsLink(attribute.Name) && attribute.Value is [(byte)'/', not (byte)'/', ..] or [(byte)'/'] && html.Overlaps(attribute.Value, out var start))
            {
                moved.Write(html[written..start]);
                moved.Write(path);
                written = start;
            }
        }

        moved.Write(html[written..]);
        return moved.WrittenMemory;
    }

    private static bool IsLink(ReadOnlySpan<byte> name) =>
        name.SequenceEqual("href"u8) || name.SequenceEqual("src"u8) || name.SequenceEqual("action"u8) || name.SequenceEqual("data-index"u8);
}
