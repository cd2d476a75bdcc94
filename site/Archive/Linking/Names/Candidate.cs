namespace Protokollarchiv.Archive.Linking.Names;

/// <summary>Someone whom a form of a name may mean, as far as the words go.</summary>
/// <param name="Person">Place in <see cref="PeopleIndex.People"/>.</param>
/// <param name="IsNameForATime">The register says that just then this person was called so, word for word.</param>
internal readonly record struct Candidate(int Person, Validity Validity, bool IsNameForATime);
