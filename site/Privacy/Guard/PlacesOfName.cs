using System.Collections.Immutable;

namespace Protokollarchiv.Privacy.Guard;

/// <summary>Where a name stands in a folder, and where nobody can tell.</summary>
/// <param name="Places">In order; lines from 1, and 0 for the name of the file.</param>
/// <param name="Unread">Files, and folders, of which something could not be read, in order.</param>
internal sealed record PlacesOfName(ImmutableArray<(string File, int Line)> Places, ImmutableArray<string> Unread);
