using Protokollarchiv.Language;

namespace Protokollarchiv.Archive.Linking;

/// <summary>
/// The places of one meeting's minutes by the fragments that a text may name them with: our own anchors, and what other programs make of a
/// heading, <c>#1-begrüßung</c> and <c>#markdown-header-1-begrüßung</c>, also without its number.
/// </summary>
internal sealed class PlacesOfMinutes
{
    private static readonly string[] Prefixes = ["markdown-header-", "user-content-"];

    private readonly HashSet<string> anchors = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> headings = new(StringComparer.Ordinal);

    public PlacesOfMinutes(Meeting meeting)
    {
        foreach (var passage in meeting.Passages)
        {
            anchors.Add(passage.Anchor);
            if (passage.Kind == PassageKind.Heading)
            {
                headings.TryAdd(Slug.Of(passage.Text), passage.Anchor);
            }
        }

        foreach (var item in meeting.Items)
        {
            headings.TryAdd(Slug.Of(item.Title), item.Anchor);
        }
    }

    /// <param name="fragment">As written, with its <c>#</c>.</param>
    /// <returns>The anchor, or null when there is no such place.</returns>
    public string? Find(string fragment)
    {
        var named = Uri.UnescapeDataString(fragment[1..]);
        return anchors.Contains(named) ? named : headings.GetValueOrDefault(SlugOf(fragment));
    }

    /// <summary>Of the heading that a fragment names.</summary>
    /// <param name="fragment">As written, with its <c>#</c>.</param>
    public static string SlugOf(string fragment) => Slug.Of(WithoutPrefix(Uri.UnescapeDataString(fragment[1..])));

    private static string WithoutPrefix(string named) =>
        Array.Find(Prefixes, prefix => named.StartsWith(prefix, StringComparison.Ordinal)) is { } prefix ? named[prefix.Length..] : named;
}
