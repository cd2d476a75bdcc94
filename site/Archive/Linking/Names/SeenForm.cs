using System.Collections.Immutable;

namespace Protokollarchiv.Archive.Linking.Names;

/// <summary>A form of a name that some minutes use, one object for all its places, with everyone it may mean.</summary>
internal sealed class SeenForm(NameForm form, ImmutableArray<Candidate> candidates)
{
    public NameForm Form { get; } = form;

    /// <summary>By person, in the order of the register.</summary>
    public ImmutableArray<Candidate> Candidates { get; } = candidates;

    /// <summary>The one person who ever was called so, by words alone; -1 where there are several, or it held for a time.</summary>
    public int Only { get; } = candidates is [{ Validity.IsLimited: false } one] ? one.Person : -1;
}
