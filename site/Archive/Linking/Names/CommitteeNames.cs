namespace Protokollarchiv.Archive.Linking.Names;

/// <summary>
/// Whom all minutes of one committee together name for certain, and when. <c>C. Altmann</c> may be several people of the archive; but where the
/// committee writes <c>Christian Altmann</c> or <c>Hr. Altmann</c> in those years and names no other who could be meant, it is he.
/// </summary>
internal sealed class CommitteeNames : IEquatable<CommitteeNames>
{
    /// <summary>How long before and after a certain mention it still says who is around.</summary>
    private const int YearsAround = 3;

    /// <summary>Who stands in fewer lists may have come by chance, and another has that given name.</summary>
    private const int FewestLists = 3;

    private readonly Dictionary<int, Span> certain = [];
    private readonly Dictionary<int, Listing> listed = [];

    public CommitteeNames(IEnumerable<MeetingScan> meetings)
    {
        foreach (var meeting in meetings)
        {
            foreach (var name in meeting.Certain)
            {
                var known = certain.GetValueOrDefault(name.Person, Span.Never);
                certain[name.Person] = known.With(meeting.Meeting.Date, name);
            }

            if (meeting.Meeting.Date is { } day)
            {
                foreach (var person in meeting.Listed.Where(p => p >= 0).Distinct())
                {
                    listed[person] = listed.GetValueOrDefault(person, Listing.Never).With(day);
                }
            }
        }
    }

    public static CommitteeNames None { get; } = new([]);

    /// <summary>Whether a person is named for certain around that day.</summary>
    public bool Names(int person, DateOnly? day) => certain.TryGetValue(person, out var span) && span.IsNear(day);

    /// <summary>Whether somebody stands in several attendance lists, before that day and not long ago.</summary>
    public bool Lists(int person, DateOnly? day) => listed.TryGetValue(person, out var listing) && listing.Count >= FewestLists && listing.Includes(day);

    /// <summary>Who is named as a woman, and who as a man, by salutation and family name alone.</summary>
    public IEnumerable<CertainName> Salutations => certain.Where(c => c.Value.AsWoman || c.Value.AsMan).Select(c => new CertainName(c.Key, c.Value.AsWoman, c.Value.AsMan));

    public bool Equals(CommitteeNames? other) =>
        other?.certain.Count == certain.Count && certain.All(c => other.certain.TryGetValue(c.Key, out var span) && span == c.Value)
        && other.listed.Count == listed.Count && listed.All(l => other.listed.TryGetValue(l.Key, out var listing) && listing == l.Value);

    public override bool Equals(object? obj) => Equals(obj as CommitteeNames);

    public override int GetHashCode() => certain.Count;

    /// <param name="IsUndated">Minutes without a date name the person too: then any day is near.</param>
    private readonly record struct Span(DateOnly First, DateOnly Last, bool IsUndated, bool AsWoman, bool AsMan)
    {
        public static Span Never { get; } = new(DateOnly.MaxValue, DateOnly.MinValue, false, false, false);

        public Span With(DateOnly? day, CertainName name) => new(
            day < First ? day.Value : First,
            day > Last ? day.Value : Last,
            IsUndated || day is null,
            AsWoman || name.AsWoman,
            AsMan || name.AsMan);

        public bool IsNear(DateOnly? day) =>
            day is not { } date || IsUndated
            || (First <= Last && date.Year >= First.Year - YearsAround && date.Year <= Last.Year + YearsAround);
    }

    /// <param name="Count">Of days with a list, an invitation and the minutes of one counting once; more than are asked for count as those.</param>
    private readonly record struct Listing(DateOnly First, DateOnly Last, int Count)
    {
        private const int YearsBehind = 1;

        public static Listing Never { get; } = new(DateOnly.MaxValue, DateOnly.MinValue, 0);

        public Listing With(DateOnly day) => new(day < First ? day : First, day > Last ? day : Last, Math.Min(day == Last ? Count : Count + 1, FewestLists));

        public bool Includes(DateOnly? day) => day is { } date && First <= date && date.AddYears(-YearsBehind) <= Last;
    }
}
