using Protokollarchiv.Diagnostics;

namespace Protokollarchiv.Privacy;

/// <summary>What must not be found, and where it was withheld.</summary>
/// <param name="NeedsPoint">An initial and a word that is also an ordinary one: only with a point or hyphen between is it a name.</param>
internal sealed record Needle(SourceLocation Origin, bool NeedsPoint = false);
