namespace Protokollarchiv.Archive;

/// <summary>A link between two meetings.</summary>
/// <param name="Meeting">Index of the other meeting.</param>
/// <param name="Passage">The passage that names it, in the minutes that do the naming.</param>
internal sealed record MeetingLink(int Meeting, int Passage, ReferenceKind Kind)
{
    /// <summary>Index of the agenda item that is named of the earlier meeting (TOP 3 vom 14.09.2022); null for the meeting as a whole.</summary>
    public int? Item { get; init; }
}
