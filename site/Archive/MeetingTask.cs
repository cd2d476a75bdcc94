using System.Collections.Immutable;

namespace Protokollarchiv.Archive;

/// <summary>A task (Aufgabe) that minutes set.</summary>
/// <param name="Item">Index of the agenda item, -1 before the first.</param>
/// <param name="Passage">Index of the passage it stands in.</param>
/// <param name="Text">Its words without box or label.</param>
/// <param name="Who">Names as written.</param>
internal sealed record MeetingTask(int Item, int Passage, string Text, ImmutableArray<string> Who, DateOnly? Due, bool Done)
{
    /// <summary>Whether only the place of words before a colon makes them <see cref="Who"/>: <c>Notar: erledigt</c>. Linking keeps those that it knows.</summary>
    public bool IsWhoAssumed { get; init; }
}
