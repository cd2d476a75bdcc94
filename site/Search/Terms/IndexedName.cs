using System.Collections.Immutable;

namespace Protokollarchiv.Search.Terms;

/// <summary>Something the archive knows by name: a subject, a committee, or an abbreviation with its long form.</summary>
/// <param name="Kind">A filter's kind, or <c>kurz</c> for an abbreviation.</param>
/// <param name="Id">The filter's id; empty for an abbreviation.</param>
/// <param name="Name">As it is shown.</param>
/// <param name="OtherNames">As they are written.</param>
/// <param name="Spellings">Each name and alias as terms, without function words.</param>
internal sealed record IndexedName(string Kind, string Id, string Name, ImmutableArray<string> OtherNames, ImmutableArray<ImmutableArray<int>> Spellings)
{
    /// <summary>Every term of every spelling, each once.</summary>
    public ImmutableArray<int> Terms { get; } = [.. Spellings.SelectMany(n => n).Distinct()];
}
