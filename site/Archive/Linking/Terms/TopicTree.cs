using System.Collections.Frozen;
using System.Collections.Immutable;
using Protokollarchiv.Diagnostics;
using Protokollarchiv.Language;

namespace Protokollarchiv.Archive.Linking.Terms;

/// <summary>How topics stand to one another: which is broader, which are related.</summary>
internal static class TopicTree
{
    /// <summary>The topics with <c>oberthema</c> and <c>siehe</c>, which may be a name, an alias or a slug, as slugs of topics that are there.</summary>
    public static ImmutableArray<Topic> Resolve(ImmutableArray<Topic> topics, DiagnosticBag diagnostics)
    {
        var slugs = topics.Select(t => t.Slug).ToHashSet(StringComparer.Ordinal);
        var byName = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var topic in topics)
        {
            foreach (var name in topic.Aliases.Prepend(topic.Name))
            {
                byName.TryAdd(Slug.Of(name), topic.Slug);
            }
        }

        return [.. topics.Select(t => t with { Broader = t.Broader is { } above ? Find(t, above) : null, Related = [.. t.Related.Select(r => Find(t, r)).OfType<string>()] })];

        string? Find(Topic from, string name)
        {
            var asked = Slug.Of(name);
            if (slugs.Contains(asked))
            {
                return asked;
            }

            if (byName.TryGetValue(asked, out var slug))
            {
                return slug;
            }

            diagnostics.Report(DiagnosticCodes.UnknownTopic, new SourceLocation(from.Source ?? ""), name, asked);
            return null;
        }
    }

    /// <summary>By topic, those above it, each once, also where the maintainers have made a circle; only topics that have any.</summary>
    public static FrozenDictionary<Topic, ImmutableArray<Topic>> Broader(ImmutableArray<Topic> topics)
    {
        var bySlug = new Dictionary<string, Topic>(StringComparer.Ordinal);
        foreach (var topic in topics)
        {
            bySlug.TryAdd(topic.Slug, topic);
        }

        return topics.Where(t => t.Broader is not null).ToFrozenDictionary(t => t, t => Above(t, bySlug), ReferenceEqualityComparer.Instance as IEqualityComparer<Topic>);
    }

    private static ImmutableArray<Topic> Above(Topic topic, Dictionary<string, Topic> bySlug)
    {
        var above = new List<Topic>();
        var current = topic;
        while (current.Broader is { } slug && bySlug.TryGetValue(slug, out var next) && !ReferenceEquals(next, topic) && !above.Contains(next))
        {
            above.Add(next);
            current = next;
        }

        return [.. above];
    }
}
