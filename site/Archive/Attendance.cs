using System.Collections.Immutable;

namespace Protokollarchiv.Archive;

/// <summary>Who was there and who was not (Anwesenheit).</summary>
internal sealed record Attendance(
    ImmutableArray<Attendee> Present,
    ImmutableArray<Attendee> Excused,
    ImmutableArray<Attendee> Absent,
    ImmutableArray<Attendee> Guests)
{
    public static Attendance None { get; } = new([], [], [], []);

    public bool IsEmpty => Present.IsEmpty && Excused.IsEmpty && Absent.IsEmpty && Guests.IsEmpty;

    public IEnumerable<Attendee> All => [.. Present, .. Guests, .. Excused, .. Absent];
}
