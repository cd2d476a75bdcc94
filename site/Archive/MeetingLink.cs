namespace Protokollarchiv.Archive;

/// <summary>A link between two meetings.</summary>
/// <param name="Meeting">Index of the other meeting.</param>
/// <param name="Passage">The passage that names it, in the minutes that do the naming.</param>
internal sealed record MeetingLink(int Meeting, int Passage, ReferenceKind Kind);
