namespace Protokollarchiv.Archive.Linking.Names;

/// <summary>Who stands in the attendance list of the minutes at hand, and who of them was there.</summary>
internal sealed class SeatedPeople
{
    private readonly Presence[] presence;
    private readonly List<int> listed = [];

    /// <param name="count">How many people the archive knows.</param>
    public SeatedPeople(int count)
    {
        presence = new Presence[count];
        IsListed = person => presence[person] != Presence.NotListed;
        IsNotListed = person => presence[person] == Presence.NotListed;
        IsThere = person => presence[person] == Presence.There;
    }

    private enum Presence : byte
    {
        NotListed,
        Absent,
        There,
    }

    public Predicate<int> IsListed { get; }

    public Predicate<int> IsNotListed { get; }

    /// <summary>Whether somebody was present or a guest.</summary>
    public Predicate<int> IsThere { get; }

    /// <summary>Turns to other minutes.</summary>
    public void Clear()
    {
        foreach (var person in listed)
        {
            presence[person] = Presence.NotListed;
        }

        listed.Clear();
    }

    /// <summary>Whoever is listed twice was there where one entry says so.</summary>
    public void Add(int person, bool isThere)
    {
        if (presence[person] == Presence.NotListed)
        {
            listed.Add(person);
        }

        if (presence[person] != Presence.There)
        {
            presence[person] = isThere ? Presence.There : Presence.Absent;
        }
    }
}
