namespace Protokollarchiv.Import.Outline;

/// <summary>Where a number stands with a title that begins with the same word: once in the agenda, and again above the minutes of the item.</summary>
internal sealed class CandidatePlaces
{
    private readonly Dictionary<string, List<int>> places = new(StringComparer.OrdinalIgnoreCase);

    /// <param name="candidates">In the order of the text.</param>
    public CandidatePlaces(IEnumerable<AgendaCandidate> candidates)
    {
        foreach (var candidate in candidates)
        {
            (places.TryGetValue(candidate.Key, out var list) ? list : places[candidate.Key] = []).Add(candidate.At);
        }
    }

    /// <summary>How often any of them comes again behind a place in the text.</summary>
    public int CountBehind(int at, IEnumerable<AgendaCandidate> candidates) =>
        candidates.Select(c => c.Key).Distinct(StringComparer.OrdinalIgnoreCase).Sum(key => CountBehind(at, places[key]));

    private static int CountBehind(int at, List<int> list) => list.BinarySearch(at) switch
    {
        >= 0 and var found => list.Count - found - 1,
        var next => list.Count - ~next,
    };
}
