namespace Protokollarchiv.Search.Terms;

/// <summary>The parts of one compound, by their terms, and where they meet.</summary>
internal sealed class CompoundParts
{
    private readonly List<string> heads = [];
    private readonly List<string> modifiers = [];
    private readonly List<int> seams = [];

    /// <summary>What the compound is a kind of: <c>beirat</c> and <c>integrationsbeirat</c> in <c>landesintegrationsbeirat</c>.</summary>
    public IReadOnlyList<string> Heads => heads;

    /// <summary>What narrows it: <c>land</c>, <c>integration</c>.</summary>
    public IReadOnlyList<string> Modifiers => modifiers;

    /// <summary>Offsets in the folded word at which a part begins.</summary>
    public IReadOnlyList<int> Seams => seams;

    public void AddHead(string term, int seam)
    {
        heads.Add(term);
        AddSeam(seam);
    }

    public void AddModifier(string term) => modifiers.Add(term);

    public void AddSeam(int seam)
    {
        if (!seams.Contains(seam))
        {
            seams.Add(seam);
        }
    }
}
