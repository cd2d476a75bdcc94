using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Protokollarchiv.Archive.Linking.Terms;

/// <summary>Passages that do not belong to a topic although they name it: what its <c>nicht</c> lists, by the URL of the passage.</summary>
internal sealed class ExcludedPassages
{
    private readonly FrozenDictionary<string, FrozenSet<string>> byTopic;

    public ExcludedPassages(ImmutableArray<Topic> topics) =>
        byTopic = topics
            .Where(t => !t.Excluded.IsEmpty)
            .GroupBy(t => t.Slug, StringComparer.Ordinal)
            .ToFrozenDictionary(g => g.Key, g => g.SelectMany(t => t.Excluded).Select(Place).ToFrozenSet(StringComparer.Ordinal), StringComparer.Ordinal);

    public bool Contain(Topic topic, Meeting meeting, int passage) =>
        byTopic.Count > 0
        && byTopic.TryGetValue(topic.Slug, out var places)
        && places.Contains($"{meeting.Slug}#{meeting.Passages[passage].Anchor}");

    /// <summary>Meeting and anchor, whether the URL was copied whole or in part: <c>https://…/protokolle/2022-10-24-vorstand/#idee-abcd</c>.</summary>
    private static string Place(string url)
    {
        var hash = url.LastIndexOf('#');
        var path = (hash < 0 ? url : url[..hash]).TrimEnd('/');
        return $"{path[(path.LastIndexOf('/') + 1)..]}#{(hash < 0 ? "" : url[(hash + 1)..])}";
    }
}
