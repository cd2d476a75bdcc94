using System.Collections.Immutable;
using Protokollarchiv.Archive;
using Protokollarchiv.Language;

namespace Protokollarchiv.Search;

/// <summary>
/// The words that are worth looking up where no script runs: nouns that tell some items from the others. Bounded, however large the archive:
/// of too many words those stay that are found most often.
/// </summary>
internal static class KeywordIndex
{
    private const int MostKeywords = 1500;
    private const int MostPlaces = 8;
    private const int ShortestWord = 4;

    /// <summary>By initial and word, as German readers expect them.</summary>
    public static ImmutableArray<Keyword> Of(MinutesArchive archive)
    {
        var found = new Dictionary<string, Found>(StringComparer.Ordinal);
        var words = new List<Word>();
        var items = 0;
        foreach (var meeting in archive.Meetings)
        {
            for (var passage = 0; passage < meeting.Meeting.Passages.Length; passage++)
            {
                items += meeting.Meeting.Passages[passage].Kind == PassageKind.Heading ? 1 : 0;
                Collect(meeting, passage, archive.Lexicon, found);
            }
        }

        // What stands in every fifth item tells nothing apart.
        var most = Math.Max(4, items / 5);
        return
        [
            .. found.Values
                .Where(f => f.Items <= most && f.IsNoun)
                .OrderByDescending(f => f.Items)
                .ThenBy(f => f.Written, StringComparer.Ordinal)
                .Take(MostKeywords)
                .Select(f => f.Keyword(MostPlaces))
                .OrderBy(k => k.Initial)
                .ThenBy(k => k.Word, GermanOrder.Comparer)
                .ThenBy(k => k.Word, StringComparer.Ordinal),
        ];
    }

    private static void Collect(LinkedMeeting meeting, int passage, Lexicon lexicon, Dictionary<string, Found> found)
    {
        var text = meeting.Meeting.Passages[passage].Text;
        var item = meeting.Meeting.ItemOf(passage)?.Index ?? -1;
        foreach (var token in new WordScanner(text))
        {
            var word = lexicon.Of(text.AsSpan(token.Start, token.Length));
            if (word.Folded.Length >= ShortestWord && char.IsLetter(word.Folded[0]) && !FunctionWords.Contains(word.Folded))
            {
                if (!found.TryGetValue(word.Term, out var entry))
                {
                    found[word.Term] = entry = new Found();
                }

                entry.Add(word, new Appearance(meeting.Index, passage), item);
            }
        }
    }

    /// <summary>A term in the making.</summary>
    private sealed class Found
    {
        private readonly Dictionary<string, int> spellings = new(StringComparer.Ordinal);
        private readonly Queue<Appearance> places = new();
        private (int Meeting, int Item) last = (-1, -1);
        private int capitals;

        public int Items { get; private set; }

        public bool IsNoun => capitals > 0;

        /// <summary>The most frequent spelling; of several the shortest, which is mostly the singular.</summary>
        public string Written => spellings.OrderByDescending(s => s.Value).ThenBy(s => s.Key.Length).ThenBy(s => s.Key, StringComparer.Ordinal).First().Key;

        public void Add(Word word, Appearance place, int item)
        {
            capitals += word.IsCapitalized ? 1 : -1;
            spellings[word.Written] = spellings.GetValueOrDefault(word.Written) + 1;
            if (last != (place.Meeting, item))
            {
                last = (place.Meeting, item);
                Items++;
                places.Enqueue(place);
                if (places.Count > MostPlaces)
                {
                    places.Dequeue();
                }
            }
        }

        public Keyword Keyword(int mostPlaces) =>
            new(Written, InitialOf(Written), [.. places.Reverse().Take(mostPlaces)], Math.Max(0, Items - mostPlaces));

        private static char InitialOf(string word)
        {
            var letter = Slug.Of(word.AsSpan(0, 1));
            return letter.Length > 0 && char.IsAsciiLetter(letter[0]) ? char.ToUpperInvariant(letter[0]) : '#';
        }
    }
}
