using Protokollarchiv.Diagnostics;

namespace Protokollarchiv.Privacy;

/// <summary>Words that must not be published, and where they stand.</summary>
internal sealed record WithheldPassage(string Text, SourceLocation Where);
