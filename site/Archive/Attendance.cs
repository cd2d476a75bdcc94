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

    /// <summary>How many were there with the votes they carried, where the minutes only count them: <c>Anwesend: 14 Mitglieder, 2 Vollmachten</c>.</summary>
    public int? Count { get; init; }

    public bool IsEmpty => Present.IsEmpty && Excused.IsEmpty && Absent.IsEmpty && Guests.IsEmpty;

    public IEnumerable<Attendee> All => [.. Present, .. Guests, .. Excused, .. Absent];

    /// <summary>The name that initials stand for in these minutes; any other as it is.</summary>
    public string NameOf(ReadOnlySpan<char> written) => WithInitials(written)?.Name ?? written.ToString();

    /// <summary>Whom the initials mean in these minutes, by the legend in the attendance list; null when they are not explained or twice.</summary>
    public Attendee? WithInitials(ReadOnlySpan<char> initials)
    {
        Attendee? found = null;
        foreach (var list in (ReadOnlySpan<ImmutableArray<Attendee>>)[Present, Guests, Excused, Absent])
        {
            foreach (var attendee in list)
            {
                if (attendee.Initials is { } known && initials.SequenceEqual(known))
                {
                    if (found is not null && found.Name != attendee.Name)
                    {
                        return null;
                    }

                    found = attendee;
                }
            }
        }

        return found;
    }
}
