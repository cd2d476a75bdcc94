using System.Collections.Immutable;

namespace Protokollarchiv.Archive.Linking.Names;

/// <summary>Whom a name means in some minutes: one person, or several between whom nothing decides, or nobody the archive knows.</summary>
/// <param name="Person">Place in <see cref="PeopleIndex.People"/>; -1 where nobody is sure.</param>
/// <param name="Between">Those who may be meant, where that is worth a word to the maintainers.</param>
internal readonly record struct NameResolution(int Person, ImmutableArray<int> Between, Doubt Doubt)
{
    public static NameResolution Nobody { get; } = new(-1, [], Doubt.None);

    public static NameResolution Of(int person) => new(person, [], Doubt.None);

    public static NameResolution Open(Doubt doubt, params ReadOnlySpan<int> between) => new(-1, [.. between], doubt);
}
