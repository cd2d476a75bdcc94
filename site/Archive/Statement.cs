using System.Collections.Immutable;

namespace Protokollarchiv.Archive;

/// <summary>What a known person says (Wortmeldung): the passages, the first with the label.</summary>
/// <param name="Item">Index of the agenda item, -1 before the first.</param>
internal sealed record Statement(Person Person, int Item, ImmutableArray<int> Passages);
