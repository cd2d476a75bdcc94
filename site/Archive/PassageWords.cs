using Protokollarchiv.Language;

namespace Protokollarchiv.Archive;

/// <summary>The words of a meeting's passages in reading order, so that no text is taken apart twice.</summary>
/// <param name="ids">All words of all passages: <see cref="Word.Id"/>.</param>
/// <param name="places">For each where it begins in the text of its passage, times two, and one more where a hyphen joins it to the word before.</param>
/// <param name="ends">By passage, how many words there are up to its end.</param>
internal sealed class PassageWords(int[] ids, ReadOnlySpan<int> places, int[] ends)
{
    /// <summary>The places in half the room: passages are short. Null where one is too long for it.</summary>
    private readonly ushort[]? near = places.ContainsAnyExceptInRange(0, ushort.MaxValue) ? null : Narrowed(places);

    private readonly int[] far = places.ContainsAnyExceptInRange(0, ushort.MaxValue) ? places.ToArray() : [];

    public ReadOnlySpan<int> Ids => ids;

    public static int Place(Token token) => (token.Start << 1) | (token.AfterHyphen ? 1 : 0);

    /// <summary>The words of one passage.</summary>
    public ReadOnlySpan<int> Of(int passage) => ids.AsSpan(Start(passage)..ends[passage]);

    /// <summary>Where a word of a passage begins, as an offset in its text.</summary>
    public int StartOf(int passage, int word) => PlaceOf(passage, word) >> 1;

    /// <summary>Whether a single hyphen joins a word of a passage to the one before.</summary>
    public bool IsAfterHyphen(int passage, int word) => (PlaceOf(passage, word) & 1) != 0;

    /// <summary>These words, and behind them those of further passages.</summary>
    /// <param name="lexicon">Learns them.</param>
    public PassageWords FollowedBy(IReadOnlyCollection<string> texts, Lexicon lexicon)
    {
        var (allIds, allPlaces, allEnds) = (new List<int>(ids), new List<int>(Enumerable.Range(0, ids.Length).Select(PlaceAt)), new List<int>(ends));
        foreach (var text in texts)
        {
            foreach (var token in new WordScanner(text))
            {
                allIds.Add(lexicon.Of(text.AsSpan(token.Start, token.Length)).Id);
                allPlaces.Add(Place(token));
            }

            allEnds.Add(allIds.Count);
        }

        return new PassageWords([.. allIds], [.. allPlaces], [.. allEnds]);
    }

    private static ushort[] Narrowed(ReadOnlySpan<int> places)
    {
        var narrow = new ushort[places.Length];
        for (var i = 0; i < narrow.Length; i++)
        {
            narrow[i] = (ushort)places[i];
        }

        return narrow;
    }

    private int PlaceOf(int passage, int word) => PlaceAt(Start(passage) + word);

    private int PlaceAt(int word) => near is null ? far[word] : near[word];

    private int Start(int passage) => passage == 0 ? 0 : ends[passage - 1];
}
