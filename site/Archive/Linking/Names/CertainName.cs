namespace Protokollarchiv.Archive.Linking.Names;

/// <summary>That minutes name someone in a form that fits nobody else.</summary>
/// <param name="Person">Place in <see cref="PeopleIndex.People"/>.</param>
/// <param name="AsWoman">Behind a salutation without a given name that would settle it: <c>Fr. Blau</c>.</param>
internal readonly record struct CertainName(int Person, bool AsWoman, bool AsMan);
