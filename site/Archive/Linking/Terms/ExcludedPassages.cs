using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Protokollarchiv.Archive.Linking.Terms;

/// <summary>
/// What does not belong to a topic although it names it, as its <c>nicht</c> lists it: passages and agenda items by their URL, and phrases in which its words mean
/// something else.
/// </summary>
internal sealed class ExcludedPassages
{
    private readonly FrozenDictionary<string, FrozenSet<string>> places;
    private readonly FrozenDictionary<string, ImmutableArray<string>> phrases;

    public ExcludedPassages(ImmutableArray<Topic> topics)
    {
        var listed = topics.SelectMany(t => t.Excluded.Select(excluded => (t.Slug, Excluded: excluded))).ToList();
        places = listed.Where(l => IsUrl(l.Excluded)).GroupBy(l => l.Slug, StringComparer.Ordinal)
            .ToFrozenDictionary(g => g.Key, g => g.Select(l => Place(l.Excluded)).ToFrozenSet(StringComparer.Ordinal), StringComparer.Ordinal);
        phrases = listed.Where(l => !IsUrl(l.Excluded) && l.Excluded.Length > 0).GroupBy(l => l.Slug, StringComparer.Ordinal)
            .ToFrozenDictionary(g => g.Key, g => g.Select(l => l.Excluded).ToImmutableArray(), StringComparer.Ordinal);
    }

    public bool Contain(Topic topic, Meeting meeting, int passage) =>
        places.Count > 0
        && places.TryGetValue(topic.Slug, out var listed)
        && (listed.Contains($"{meeting.Slug}#{meeting.Passages[passage].Anchor}") || (meeting.ItemOf(passage) is { } item && listed.Contains($"{meeting.Slug}#{item.Anchor}")));

    /// <summary>Whether the words that name the topic are part of such a phrase.</summary>
    public bool Cover(Topic topic, string text, int start, int length)
    {
        if (phrases.Count == 0 || !phrases.TryGetValue(topic.Slug, out var listed))
        {
            return false;
        }

        foreach (var phrase in listed)
        {
            if (phrase.Length < length)
            {
                continue;
            }

            // Only around the words: a text may name the topic thousands of times.
            var first = Math.Max(0, start + length - phrase.Length);
            var around = text.AsSpan(first..Math.Min(text.Length, start + phrase.Length));
            if (around.ToString().Replace('\n', ' ').Contains(phrase, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsUrl(string excluded) => excluded.Contains('#', StringComparison.Ordinal);

    /// <summary>Meeting and anchor, whether the URL was copied whole or in part: <c>https://…/protokolle/2022-10-24-vorstand/#idee-abcd</c>.</summary>
    private static string Place(string url)
    {
        var hash = url.LastIndexOf('#');
        var path = url[..hash].TrimEnd('/');
        return $"{path[(path.LastIndexOf('/') + 1)..]}#{url[(hash + 1)..]}";
    }
}
