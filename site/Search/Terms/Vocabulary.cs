using Protokollarchiv.Language;

namespace Protokollarchiv.Search.Terms;

/// <summary>
/// The nouns that the archive itself uses, with which its compounds are taken apart. A noun is a word that stands with a capital at
/// least as often as without, so <c>Bei</c> at the start of a sentence makes no part of <c>Beirat</c>; and no person's name, so <c>Beck</c>
/// makes none of <c>Schönebeck</c>.
/// </summary>
internal sealed class Vocabulary
{
    private const int ShortestNoun = 3;

    private readonly Dictionary<string, string> termByForm = new(StringComparer.Ordinal);
    private readonly HashSet<string> terms = new(StringComparer.Ordinal);
    private readonly HashSet<(char, char, char)> beginnings = [];
    private readonly Dictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> forms;

    /// <param name="counts">By <see cref="Word.Id"/>: how often a word stands in the archive.</param>
    /// <param name="names">The terms of people's names.</param>
    public Vocabulary(IEnumerable<Word> words, IReadOnlyList<int> counts, IReadOnlySet<string> names)
    {
        forms = termByForm.GetAlternateLookup<ReadOnlySpan<char>>();
        var balance = new Dictionary<string, (int Capitals, string Term)>(StringComparer.Ordinal);
        foreach (var word in words)
        {
            if (word.Folded.Length >= ShortestNoun && !word.MeansBothGenders && counts[word.Id] > 0 && char.IsLetter(word.Folded[0])
                && !IsAbbreviation(word.Written) && !names.Contains(word.Term))
            {
                var before = balance.GetValueOrDefault(word.Folded).Capitals;
                balance[word.Folded] = (before + (word.IsCapitalized ? counts[word.Id] : -counts[word.Id]), word.Term);
            }
        }

        foreach (var (folded, (capitals, term)) in balance)
        {
            if (capitals >= 0 && term.Length >= ShortestNoun && !FunctionWords.Contains(folded))
            {
                termByForm[folded] = term;
                terms.Add(term);
                beginnings.Add((term[0], term[1], term[2]));
            }
        }
    }

    /// <summary>The term of a noun that the archive has in this very form, or null.</summary>
    /// <param name="folded">As <see cref="Folding"/> writes it.</param>
    public string? TermOf(ReadOnlySpan<char> folded) => forms.TryGetValue(folded, out var term) ? term : null;

    /// <summary>The term of a noun that the archive has in some inflection, or null.</summary>
    /// <param name="folded">As <see cref="Folding"/> writes it.</param>
    public string? TermOfInflected(ReadOnlySpan<char> folded)
    {
        if (TermOf(folded) is { } known)
        {
            return known;
        }

        if (!beginnings.Contains((Plain(folded[0]), Plain(folded[1]), Plain(folded[2]))))
        {
            return null;
        }

        var term = GermanStemmer.Stem(folded);
        return terms.Contains(term) ? term : null;
    }

    /// <summary><c>LAE</c>, <c>MV</c>, <c>eGK</c>: a short word with two capitals or more.</summary>
    public static bool IsAbbreviation(ReadOnlySpan<char> written)
    {
        if (written.Length is < 2 or > 6)
        {
            return false;
        }

        var capitals = 0;
        foreach (var c in written)
        {
            if (!char.IsLetter(c))
            {
                return false;
            }

            capitals += char.IsUpper(c) ? 1 : 0;
        }

        return capitals >= 2;
    }

    private static char Plain(char c) => c switch { 'ä' => 'a', 'ö' => 'o', 'ü' => 'u', _ => c };
}
