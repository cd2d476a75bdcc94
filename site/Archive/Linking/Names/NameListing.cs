namespace Protokollarchiv.Archive.Linking.Names;

/// <summary>Where a name stands in attendance lists.</summary>
internal sealed class NameListing(NameForm form)
{
    private readonly HashSet<string> committees = new(StringComparer.Ordinal);
    private readonly HashSet<string> minutes = new(StringComparer.Ordinal);

    public NameForm Form => form;

    /// <summary>In how many minutes.</summary>
    public int Count => minutes.Count;

    public void Add(Meeting meeting)
    {
        committees.Add(meeting.Committee ?? "");
        minutes.Add(meeting.Source);
    }

    public void Add(NameListing other)
    {
        committees.UnionWith(other.committees);
        minutes.UnionWith(other.minutes);
    }

    /// <summary>Whether both stand in lists of one committee, and in none together.</summary>
    public bool MayBe(NameListing other) => committees.Overlaps(other.committees) && !StandsWith(other);

    /// <summary>Whether both stand in one list.</summary>
    public bool StandsWith(NameListing other) => minutes.Overlaps(other.minutes);
}
