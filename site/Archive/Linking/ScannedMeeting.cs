using System.Collections.Immutable;

namespace Protokollarchiv.Archive.Linking;

/// <summary>What may be linked in the minutes of one meeting, before anything is decided.</summary>
/// <param name="Passages">By passage index.</param>
/// <param name="Attendees">By place in <see cref="Attendance.All"/>; null for what is no name.</param>
internal sealed record ScannedMeeting(Meeting Meeting, ImmutableArray<ScannedPassage> Passages, ImmutableArray<FoundName?> Attendees)
{
    public IEnumerable<(NameForm Form, string? Organization)> Forms =>
        Passages.SelectMany(p => p.Names).Concat(Attendees.OfType<FoundName>()).Select(n => (n.Form, n.Organization));
}
