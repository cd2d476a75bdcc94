namespace Protokollarchiv.Archive.Proposals;

/// <summary>How often a noun stands in the archive.</summary>
/// <param name="Key">The noun without inflection.</param>
internal sealed record NounCount(string Key)
{
    public int Meetings { get; set; }

    public int Passages { get; set; }

    /// <summary>Meetings in which an agenda item's heading has it.</summary>
    public int Headings { get; set; }

    /// <summary>Places: newest last; one a meeting, its heading where one has it.</summary>
    public List<Appearance> Places { get; } = [];

    /// <summary>How it is written, with how often.</summary>
    public Dictionary<string, int> Forms { get; } = new(StringComparer.Ordinal);

    public int LastHeading { get; set; } = -1;

    public void Add(int meeting, int passage, bool isHeading, string written)
    {
        Forms[written] = Forms.GetValueOrDefault(written) + 1;
        var place = new Appearance(meeting, passage);
        var isNewMeeting = Places.Count == 0 || Places[^1].Meeting != meeting;
        if (isNewMeeting)
        {
            Meetings++;
            Passages++;
            Places.Add(place);
        }
        else if (Places[^1] != place)
        {
            Passages++;
        }

        if (isHeading && LastHeading != meeting)
        {
            LastHeading = meeting;
            Headings++;
            Places[^1] = place;
        }
    }

    public TopicProposal Proposal() => new(Name(), Meetings, [.. Places.AsEnumerable().Reverse()]);

    /// <summary>The most frequent form, of two the shorter; without the s of a genitive where it is written without it too.</summary>
    private string Name()
    {
        var form = Forms.OrderByDescending(f => f.Value).ThenBy(f => f.Key.Length).ThenBy(f => f.Key, StringComparer.Ordinal).First().Key;
        return form.EndsWith('s') && Forms.ContainsKey(form[..^1]) ? form[..^1] : form;
    }
}
