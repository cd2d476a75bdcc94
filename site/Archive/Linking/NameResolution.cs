using System.Collections.Immutable;

namespace Protokollarchiv.Archive.Linking;

/// <summary>Whom a form of a name means: one person, or several between whom nothing decides, or nobody the archive knows.</summary>
internal sealed record NameResolution(Person? Person, ImmutableArray<Person> Candidates)
{
    public static NameResolution Nobody { get; } = new(null, []);

    public bool IsAmbiguous => Person is null && Candidates.Length > 1;

    public static NameResolution Of(ImmutableArray<Person> candidates) =>
        candidates.Length == 1 ? new NameResolution(candidates[0], candidates) : new NameResolution(null, candidates);
}
