using System.Collections.Immutable;

namespace Protokollarchiv.Search.Terms;

/// <summary>What abbreviations add to a document: who reads of the <c>LAE</c> may look for the <c>Landesaufnahmeeinrichtung</c>, and the other way round.</summary>
internal sealed class ImpliedTerms
{
    private readonly List<(ImmutableArray<int> IfAll, ImmutableArray<int> Then)>?[] byFirst;

    public ImpliedTerms(IEnumerable<IndexedName> abbreviations, int terms)
    {
        byFirst = new List<(ImmutableArray<int> IfAll, ImmutableArray<int> Then)>?[terms];
        foreach (var abbreviation in abbreviations)
        {
            Add(abbreviation.Spellings[0], abbreviation.Spellings[1]);
            Add(abbreviation.Spellings[1], abbreviation.Spellings[0]);
        }
    }

    /// <summary>What a document has besides if it has all of <c>IfAll</c>, whose first is <paramref name="term"/>; null for nothing.</summary>
    public IReadOnlyList<(ImmutableArray<int> IfAll, ImmutableArray<int> Then)>? Of(int term) => byFirst[term];

    private void Add(ImmutableArray<int> ifAll, ImmutableArray<int> then) => (byFirst[ifAll[0]] ??= []).Add((ifAll, then));
}
