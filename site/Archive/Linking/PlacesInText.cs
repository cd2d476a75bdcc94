using System.Collections.Immutable;
using Protokollarchiv.Language;
using Protokollarchiv.Minutes.Passages;

namespace Protokollarchiv.Archive.Linking;

/// <summary>
/// The places of one text by the fragments that may name them: our own anchors, and what other programs make of a heading,
/// <c>#1-begrüßung</c> and <c>#markdown-header-1-begrüßung</c>, in minutes also without its number.
/// </summary>
internal sealed class PlacesInText
{
    private static readonly string[] Prefixes = ["markdown-header-", "user-content-"];

    private readonly HashSet<string> anchors = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> headings = new(StringComparer.Ordinal);

    private PlacesInText(IEnumerable<Passage> passages, IEnumerable<AgendaItem> items)
    {
        foreach (var passage in passages)
        {
            anchors.Add(passage.Anchor);
            if (passage.Kind == PassageKind.Heading)
            {
                headings.TryAdd(Slug.Of(passage.Text), passage.Anchor);
            }
        }

        foreach (var item in items)
        {
            headings.TryAdd(Slug.Of(item.Title), item.Anchor);
        }
    }

    public static PlacesInText Of(Meeting meeting) => new(meeting.Passages, meeting.Items);

    /// <summary>Of a text that is no minutes.</summary>
    public static PlacesInText Of(ImmutableArray<Block> blocks) => new(TextOrder.Passages(null, blocks, []), []);

    /// <param name="fragment">As written, with its <c>#</c>.</param>
    /// <returns>The anchor, or null when there is no such place.</returns>
    public string? Find(string fragment)
    {
        var named = Uri.UnescapeDataString(fragment[1..]);
        return anchors.Contains(named) ? named : headings.GetValueOrDefault(Slug.Of(WithoutPrefix(named)));
    }

    private static string WithoutPrefix(string named) =>
        Array.Find(Prefixes, prefix => named.StartsWith(prefix, StringComparison.Ordinal)) is { } prefix ? named[prefix.Length..] : named;
}
