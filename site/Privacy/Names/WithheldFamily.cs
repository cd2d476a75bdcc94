using System.Collections.Immutable;

namespace Protokollarchiv.Privacy.Names;

/// <summary>The last word of a withheld family name.</summary>
/// <param name="Wholes">Keys of the family names that end so: <c>heide</c>, <c>von der heide</c>.</param>
/// <param name="IsDistinct">By itself the word means nobody but who is called so; not so <c>Blau</c>.</param>
internal sealed record WithheldFamily(ImmutableArray<string> Wholes, bool IsDistinct);
