namespace Protokollarchiv.Archive;

/// <summary>A stretch of a passage's text that names a subject, another meeting, or an item or attachment of its own.</summary>
/// <param name="Url">Where the link leads.</param>
/// <param name="Target">The subject, or null when it is none.</param>
internal readonly record struct Mention(int Start, int Length, string Url, Subject? Target);
