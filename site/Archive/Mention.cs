namespace Protokollarchiv.Archive;

/// <summary>A stretch of a passage's text that names a subject or another meeting.</summary>
/// <param name="Url">Where the link leads.</param>
/// <param name="Target">The subject, or null when another meeting is named.</param>
internal readonly record struct Mention(int Start, int Length, string Url, Subject? Target);
