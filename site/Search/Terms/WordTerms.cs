using Protokollarchiv.Language;

namespace Protokollarchiv.Search.Terms;

/// <summary>By which terms each word of the archive is found.</summary>
internal sealed class WordTerms(int[] firstTerms, int[] termIds, TermKind[] termKinds, int[][] seamsInWritten, string[] names)
{
    /// <summary>Every term, in ordinal order: a term's id is its place here.</summary>
    public string[] Names { get; } = names;

    /// <param name="words">By id.</param>
    /// <param name="further">Terms that no word has.</param>
    public static WordTerms Of(Word[] words, IEnumerable<string> further, CompoundSplitter splitter, ParallelOptions parallel)
    {
        var found = new List<(string Term, TermKind Kind)>[words.Length];
        var seams = new int[words.Length][];
        Parallel.For(0, words.Length, parallel, i => (found[i], seams[i]) = TermsOf(words[i], splitter));

        var names = new HashSet<string>(found.SelectMany(f => f).Select(f => f.Term).Concat(further), StringComparer.Ordinal).ToArray();
        Array.Sort(names, StringComparer.Ordinal);
        var idByName = new Dictionary<string, int>(names.Length, StringComparer.Ordinal);
        for (var i = 0; i < names.Length; i++)
        {
            idByName[names[i]] = i;
        }

        var starts = new int[words.Length + 1];
        for (var i = 0; i < words.Length; i++)
        {
            starts[i + 1] = starts[i] + found[i].Count;
        }

        return new WordTerms(starts, [.. found.SelectMany(f => f).Select(f => idByName[f.Term])], [.. found.SelectMany(f => f).Select(f => f.Kind)], seams, names);
    }

    /// <summary>The id of a term that there is.</summary>
    public int IdOf(string term) => Array.BinarySearch(Names, term, StringComparer.Ordinal);

    /// <summary>The terms of a word, the word itself first.</summary>
    public ReadOnlySpan<int> Of(int word) => termIds.AsSpan(firstTerms[word]..firstTerms[word + 1]);

    /// <summary>How the word stands for each of its terms.</summary>
    public ReadOnlySpan<TermKind> KindsOf(int word) => termKinds.AsSpan(firstTerms[word]..firstTerms[word + 1]);

    /// <summary>Offsets in the written word at which a part of the compound begins.</summary>
    public ReadOnlySpan<int> SeamsOf(int word) => seamsInWritten[word];

    private static (List<(string Term, TermKind Kind)> Terms, int[] Seams) TermsOf(Word word, CompoundSplitter splitter)
    {
        var terms = new List<(string Term, TermKind Kind)> { (word.Term, TermKind.Whole) };
        if (word.BaseTerm is { } baseTerm)
        {
            terms.Add((baseTerm, word.MeansBothGenders ? TermKind.Whole : TermKind.Base));
        }

        if (word.Date is not null)
        {
            terms.Add((word.Term[..7], TermKind.Base));
        }

        int[] seams = [];
        if (splitter.Split(word.Folded) is { } parts)
        {
            AddParts(terms, parts);
            seams = InWritten(word, parts.Seams);
        }

        if (word.BaseTerm is { } masculine && splitter.Split(masculine) is { } partsOfBase)
        {
            AddParts(terms, partsOfBase);
            seams = seams.Length > 0 ? seams : InWritten(word, partsOfBase.Seams);
        }

        return (terms, seams);
    }

    private static void AddParts(List<(string Term, TermKind Kind)> terms, CompoundParts parts)
    {
        foreach (var (part, kind) in parts.Heads.Select(h => (h, TermKind.Head)).Concat(parts.Modifiers.Select(m => (m, TermKind.Modifier))))
        {
            if (!terms.Exists(t => t.Term == part))
            {
                terms.Add((part, kind));
            }
        }
    }

    /// <summary>Folding writes ß as ss; where it changes the word in other ways the seams are left out.</summary>
    private static int[] InWritten(Word word, IReadOnlyList<int> seams)
    {
        var last = seams.Max();
        var offsets = new List<int>();
        for (int written = 0, folded = 0; folded <= last; written++, folded++)
        {
            if (seams.Contains(folded))
            {
                offsets.Add(written);
            }

            var letter = written < word.Written.Length ? char.ToLowerInvariant(word.Written[written]) : ' ';
            folded += letter == 'ß' ? 1 : 0;
            if (folded >= word.Folded.Length || (letter != word.Folded[folded] && letter is not ('ä' or 'ö' or 'ü' or 'ß')))
            {
                return [];
            }
        }

        return [.. offsets];
    }
}
