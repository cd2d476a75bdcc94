using Protokollarchiv.Archive.Linking;
using Protokollarchiv.Archive.Linking.Names;
using Protokollarchiv.Language;

namespace Protokollarchiv.Privacy.Names;

/// <summary>
/// Withheld given names that stand alone. One that few have means its bearer nearly everywhere: <c>Familie Jonte</c>, <c>jonte räumt auf</c>,
/// <c>Jonte-Haus</c>; a frequent one only where no other name stands beside it: not in <c>Peter Thomas</c>, <c>Thomas Moser</c>, <c>Thomas-Haus</c>.
/// </summary>
internal sealed class LoneGivenNames(WithheldNames names, WhoIsMeant who, TextWords words)
{
    /// <summary>Shorter ones are syllables and words of any language.</summary>
    private const int ShortestRare = 4;

    private readonly NameContext context = new(words);
    private readonly Addresses addresses = new(words);

    /// <summary>Whether the text is the name of a file, where everything is small and joined by hyphens.</summary>
    public bool IsPath { get; set; }

    public (int Start, int End, NameChoice Choice)? At(int at)
    {
        var key = Trimmed(at);
        var bare = key.EndsWith("'s", StringComparison.Ordinal) ? key[..^2] : key is [.., _, 's'] ? key[..^1] : "";
        var isGenitive = !names.Keys.IsGiven(key) && names.Keys.IsGiven(bare);
        var given = isGenitive ? bare : key;
        if (!names.Keys.IsGiven(given) || !IsMeant(at, given, isGenitive))
        {
            return null;
        }

        var choice = who.Of(new NameForm("", given));
        return (words.Tokens[at].Start, words.Tokens[at].End, choice with { IsOpen = choice.IsOpen || context.PrecedesCapital(at) });
    }

    private bool IsMeant(int at, string given, bool isGenitive)
    {
        var start = words.Tokens[at].Start;
        if (addresses.OtherWords(at) is { } others)
        {
            return others == 0;
        }

        if ((start > 0 && words.Text[start - 1] == '@') || IsPartedFromFamily(at, given))
        {
            return true;
        }

        var isWord = words.Facts[at].Is(WordRole.Everyday) && (GivenNames.IsWord(given) || !GivenNames.Contains(given));
        if (given.Length >= ShortestRare && !isWord && !GivenNames.Contains(given) && !DoubtfulFamilyNames.IsAlsoGiven(given) && !FunctionWords.Contains(given))
        {
            return !IsAnothers(at);
        }

        if (IsPath)
        {
            return !isWord && !GivenNames.IsWord(given) && IsLastOfPath(at) && !MayBeGiven(at - 1) && !who.Of(new NameForm("", given)).IsOpen;
        }

        return char.IsUpper(words.Text[start])
            && !IsHyphenated(at)
            && (!(isWord || GivenNames.IsWord(given)) || who.HasGiven(given))
            && (IsBehindArticle(at, given) || context.StandsAlone(at, at, mayPrecedeNoun: isGenitive));
    }

    /// <summary>Whether the line ends behind it and the next begins with the family name, whatever stands before: <c>Herr Jonte⏎Rüsterberg</c>.</summary>
    private bool IsPartedFromFamily(int at, string given) =>
        at + 1 < words.Count
        && words.Text.AsSpan(words.Tokens[at].End, words.Tokens[at + 1].Start - words.Tokens[at].End) is "\n"
        && NameWord.Of(Key(at + 1), names.Keys) is { Rest: 0 } family
        && !names.Index.Seen(new NameForm(family.Key, given)).Candidates.IsEmpty;

    /// <summary>Whether the word beside a rare given name makes it somebody else's: <c>Karl Jonte</c>, <c>Jonte-Marie</c>, <c>Jonte Moser</c> where a Moser was there.</summary>
    private bool IsAnothers(int at) =>
        (Joins(at - 1) && MayBeGiven(at - 1))
        || (at + 1 < words.Count && Joins(at) && (who.IsListed(Key(at + 1)) || (words.Tokens[at + 1].AfterHyphen && MayBeGiven(at + 1))));

    /// <summary>Whether a word and the next belong together.</summary>
    private bool Joins(int left) => left >= 0 && left + 1 < words.Count && (context.IsAdjacent(left) || words.Tokens[left + 1].AfterHyphen);

    private bool MayBeGiven(int at) => at >= 0 && Key(at) is var key && (names.IsGivenName(key) || GivenNames.Contains(key)) && char.IsLetter(words.Text[words.Tokens[at].Start]);

    private bool IsHyphenated(int at) => words.Tokens[at].AfterHyphen || (at + 1 < words.Count && words.Tokens[at + 1].AfterHyphen);

    /// <summary><c>die Friedrike</c>, <c>unsere Friedrike</c>: so people speak of each other; but <c>der Mark</c> may be the coin.</summary>
    private bool IsBehindArticle(int at, string given) =>
        at > 0 && context.IsAdjacent(at - 1) && words.Facts[at - 1].Is(WordRole.Determiner) && !GivenNames.IsWord(given) && !context.PrecedesCapital(at);

    /// <summary>Nothing behind it but the ending of the file.</summary>
    private bool IsLastOfPath(int at) => at + 1 == words.Count || (at + 2 == words.Count && words.Text[words.Tokens[at].End] == '.');

    /// <summary>A year or a number belongs to names of files and users: <c>jonte2022</c>.</summary>
    private string Trimmed(int at) => NameKey.Of(words.Written(at).Trim("0123456789"));

    private string Key(int at) => NameKey.Of(words.Written(at));
}
