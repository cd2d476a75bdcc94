using System.Collections.Immutable;
using System.Runtime.InteropServices;
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
        var words = archive.Lexicon.ById();
        var uses = new int[words.Length];
        var (terms, termOfWord) = Terms(words);
        var items = 0;
        foreach (var linked in archive.Meetings)
        {
            Collect(linked, items, uses, termOfWord);
            items += linked.Meeting.Items.Length + 1;
        }

        // What stands in every fifth item tells nothing apart.
        var most = Math.Max(4, items / 5);
        return
        [
            .. terms
                .Where(t => t.Items > 0 && t.Items <= most && t.Words.Sum(w => w.IsCapitalized ? uses[w.Id] : -uses[w.Id]) > 0)
                .Select(t => (Term: t, Written: t.Written(uses)))
                .OrderByDescending(t => t.Term.Items)
                .ThenBy(t => t.Written, StringComparer.Ordinal)
                .Take(MostKeywords)
                .Select(t => new Keyword(t.Written, InitialOf(t.Written), t.Term.LastPlaces(), Math.Max(0, t.Term.Items - MostPlaces)))
                .OrderBy(k => k.Initial)
                .ThenBy(k => k.Word, GermanOrder.Comparer)
                .ThenBy(k => k.Word, StringComparer.Ordinal),
        ];
    }

    /// <summary>What words have in common, and by <see cref="Word.Id"/> what each has; null for those that nobody looks up.</summary>
    private static (ICollection<Term> Terms, Term?[] OfWord) Terms(Word[] words)
    {
        var terms = new Dictionary<string, Term>(StringComparer.Ordinal);
        var ofWord = new Term?[words.Length];
        foreach (var word in words)
        {
            if (word.Folded.Length >= ShortestWord && char.IsLetter(word.Folded[0]) && !FunctionWords.Contains(word.Folded))
            {
                ref var term = ref CollectionsMarshal.GetValueRefOrAddDefault(terms, word.Term, out _);
                term ??= new Term();
                term.Words.Add(word);
                ofWord[word.Id] = term;
            }
        }

        return (terms.Values, ofWord);
    }

    private static void Collect(LinkedMeeting linked, int firstItem, int[] uses, Term?[] termOfWord)
    {
        var meeting = linked.Meeting;
        for (var passage = 0; passage < meeting.Passages.Length; passage++)
        {
            var item = firstItem + (meeting.ItemOf(passage)?.Index + 1 ?? 0);
            foreach (var id in linked.Words.Of(passage))
            {
                uses[id]++;
                termOfWord[id]?.Add(new Appearance(linked.Index, passage), item);
            }
        }
    }

    private static char InitialOf(string word)
    {
        var letter = Slug.Of(word.AsSpan(0, 1));
        return letter.Length > 0 && char.IsAsciiLetter(letter[0]) ? char.ToUpperInvariant(letter[0]) : '#';
    }

    /// <summary>What inflected forms have in common, and the items that hold any of them.</summary>
    private sealed class Term
    {
        private readonly Appearance[] places = new Appearance[MostPlaces];
        private int lastItem = -1;

        public List<Word> Words { get; } = [];

        public int Items { get; private set; }

        /// <summary>The most frequent spelling; of several the shortest, which is mostly the singular.</summary>
        public string Written(int[] uses) =>
            Words.OrderByDescending(w => uses[w.Id]).ThenBy(w => w.Written.Length).ThenBy(w => w.Written, StringComparer.Ordinal).First().Written;

        public void Add(Appearance place, int item)
        {
            if (item != lastItem)
            {
                lastItem = item;
                places[Items++ % MostPlaces] = place;
            }
        }

        /// <summary>In the newest items, newest first.</summary>
        public ImmutableArray<Appearance> LastPlaces() =>
            [.. Enumerable.Range(1, Math.Min(Items, MostPlaces)).Select(back => places[(Items - back) % MostPlaces])];
    }
}

/// <summary>An entry of the keyword index.</summary>
/// <param name="Word">As it is mostly written.</param>
/// <param name="Initial">The letter it is found under: A to Z, or # for anything else.</param>
/// <param name="Places">The newest passages with the word, newest first, one for each item.</param>
/// <param name="More">In how many further items it stands.</param>
internal sealed record Keyword(string Word, char Initial, ImmutableArray<Appearance> Places, int More);
