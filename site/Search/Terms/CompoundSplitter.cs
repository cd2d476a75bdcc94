using System.Buffers;
using Protokollarchiv.Language;

namespace Protokollarchiv.Search.Terms;

/// <summary>
/// Takes compounds apart by the archive's own nouns and the elements that link them in German: <c>Landesintegrationsbeirat</c> is
/// <c>Land-es-integration-s-beirat</c>. The last part must be a noun of the archive in some inflection, and so must each other part that
/// becomes a term.
/// </summary>
internal sealed class CompoundSplitter(Vocabulary vocabulary)
{
    private const int ShortestCompound = 7;

    /// <summary>No word of German has more letters; each seam of a word costs as much as the word is long.</summary>
    private const int LongestCompound = 80;

    private const int ShortestPart = 3;

    /// <summary>One of two parts must have this many letters: <c>Rat</c> is found in <c>Stadtrat</c>, not in <c>Verrat</c>.</summary>
    private const int ShortestPartner = 4;

    /// <summary>A last part this long is believed whatever stands before it, if that is as long and could be a word; not one that is mostly ending: <c>enden</c>.</summary>
    private const int ShortestSureHead = 5;

    private const int DeepestNesting = 4;

    private static readonly SearchValues<char> Vowels = SearchValues.Create("aeiouyäöü");

    private static readonly string[] Links = ["s", "es", "n", "en", "er", "e", "ns", "ens"];

    /// <param name="word">As <see cref="Folding"/> writes it.</param>
    /// <returns>Null for a word that is no compound.</returns>
    public CompoundParts? Split(string word)
    {
        if (word.Length is < ShortestCompound or > LongestCompound || !char.IsLetter(word[0]))
        {
            return null;
        }

        var parts = new CompoundParts();
        SplitHead(word, 0, parts);
        return parts.Heads.Count > 0 ? parts : null;
    }

    /// <summary>The longest last part that is a noun of the archive, before it what narrows it; then the last part's own parts.</summary>
    private void SplitHead(ReadOnlySpan<char> word, int offset, CompoundParts parts)
    {
        for (var seam = ShortestPart; seam <= word.Length - ShortestPart; seam++)
        {
            if (vocabulary.TermOfInflected(word[seam..]) is { } head && TakeModifier(word[..seam], word.Length - seam, offset, parts))
            {
                parts.AddHead(head, offset + seam);
                SplitHead(word[seam..], offset + seam, parts);
                return;
            }
        }

        for (var seam = ShortestSureHead; offset == 0 && seam <= word.Length - ShortestSureHead; seam++)
        {
            // A Latin word has its ending anywhere: Integ-ration. Weihnacht-s ends in four consonants only with the s that links.
            var linked = word[seam - 1] == 's' ? seam - 1 : seam;
            if (word[(linked - 4)..linked].ContainsAny(Vowels) && vocabulary.TermOfInflected(word[seam..]) is { Length: >= ShortestPartner } head && !head.EndsWith("ion", StringComparison.Ordinal))
            {
                parts.AddHead(head, seam);
                return;
            }
        }
    }

    private bool TakeModifier(ReadOnlySpan<char> form, int headLength, int offset, CompoundParts parts)
    {
        if (ModifierTerm(form, headLength) is { } term)
        {
            parts.AddModifier(term);
            return true;
        }

        return TakeCompoundModifier(form, offset, DeepestNesting, parts);
    }

    /// <summary><c>landesintegrations</c>: a modifier that is made of several.</summary>
    private bool TakeCompoundModifier(ReadOnlySpan<char> form, int offset, int depth, CompoundParts parts)
    {
        for (var seam = ShortestPart; depth > 0 && seam <= form.Length - ShortestPartner; seam++)
        {
            if (ModifierTerm(form[seam..], seam) is { } last)
            {
                var first = ModifierTerm(form[..seam], form.Length - seam);
                if (first is not null || TakeCompoundModifier(form[..seam], offset, depth - 1, parts))
                {
                    if (first is not null)
                    {
                        parts.AddModifier(first);
                    }

                    parts.AddModifier(last);
                    parts.AddSeam(offset + seam);
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>The noun that a modifier is a form of: itself, less a linking element, or with the <c>e</c> it lost (<c>schul</c>).</summary>
    private string? ModifierTerm(ReadOnlySpan<char> form, int partnerLength)
    {
        if (form.Length < ShortestPart || Math.Max(form.Length, partnerLength) < ShortestPartner)
        {
            return null;
        }

        if (vocabulary.TermOf(form) is { } exact)
        {
            return exact;
        }

        foreach (var link in Links)
        {
            if (form.Length - link.Length >= ShortestPart && form.EndsWith(link) && vocabulary.TermOf(form[..^link.Length]) is { } linked)
            {
                return linked;
            }
        }

        Span<char> longer = stackalloc char[form.Length + 1];
        form.CopyTo(longer);
        longer[^1] = 'e';
        return form.Length >= ShortestPartner ? vocabulary.TermOf(longer) : null;
    }
}

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
