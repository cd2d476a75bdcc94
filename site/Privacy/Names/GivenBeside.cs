using Protokollarchiv.Archive.Linking;
using Protokollarchiv.Archive.Linking.Names;

namespace Protokollarchiv.Privacy.Names;

/// <summary>The given name, or its first letter, beside a word that is a withheld family name: it tells whose name it is.</summary>
internal sealed class GivenBeside(WithheldNames names, WhoIsMeant who, TextWords words)
{
    private readonly NameContext context = new(words);

    /// <summary>The key of a given name, or of its first letter, right before a word.</summary>
    public string? Before(int at, WithheldFamily family)
    {
        var token = words.Tokens[at - 1];
        var between = words.Text.AsSpan(token.End, words.Tokens[at].Start - token.End);
        if (!IsJoint(between) || !char.IsLetter(words.Text[token.Start]))
        {
            return null;
        }

        var key = Key(at - 1);
        var isName = char.IsUpper(words.Text[token.Start]) || between is "-" or "_" or "." or "+"
            || (char.IsLower(words.Text[words.Tokens[at].Start]) && names.Keys.IsGiven(key)); // in minutes without capitals
        if (!isName)
        {
            return null;
        }

        if (names.IsGivenName(key) || who.HasGiven(key) || ((GivenNames.Contains(key) || DoubtfulFamilyNames.IsAlsoGiven(key)) && !GivenNames.IsWord(key)))
        {
            // "… dankt Uwe. Rüsterberg fragt" are two; the address of a passage joins the words, so where Uwe is the one who is withheld, both go.
            return between is ['.', _, ..] && !names.Keys.IsGiven(key) ? null : key;
        }

        // "Modell R-Rüsterberg" is nobody's initial, unless somebody in the registers has it.
        if (token.Length == 1 && between is "-" or "_" && !family.Wholes.Any(whole => !names.Index.Seen(new NameForm(whole, key + ".")).Candidates.IsEmpty))
        {
            return null;
        }

        // "z. B. Blau" is no B. Blau.
        var isAfterSmallLetter = at > 1 && words.Tokens[at - 2].Length == 1 && char.IsLower(words.Text[words.Tokens[at - 2].Start]) && between is not ("-" or "_");
        return token.Length == 1 && !isAfterSmallLetter && (between is not " " || char.IsUpper(words.Text[token.Start])) ? key + "." : null;
    }

    /// <summary>Where a name ends that has its given name behind it; where the word ends if it has none.</summary>
    public int EndBehind(int last)
    {
        var end = words.Tokens[last].End;
        if (last + 1 >= words.Count)
        {
            return end;
        }

        var next = words.Tokens[last + 1];
        var between = words.Text.AsSpan(end, next.Start - end);
        return between is not (" " or ", " or "," or "-" or "_" or ".") ? end
            : names.Keys.IsGiven(Key(last + 1)) ? next.End
            : end;
    }

    /// <summary>
    /// Where the first letter of a given name ends behind a family name, and no capital follows that would make it another's:
    /// <c>Rüsterberg F., Blau, K. fragt</c>, not <c>Blau K. Sternal</c>.
    /// </summary>
    public int? EndOfInitial(int last)
    {
        if (last + 1 >= words.Count || words.Tokens[last + 1] is not { Length: 1 } next || !char.IsUpper(words.Text[next.Start]) || !char.IsUpper(words.Text[words.Tokens[last].Start])
            || !(context.IsAdjacent(last) || words.Text.AsSpan(words.Tokens[last].End, next.Start - words.Tokens[last].End) is ", " or ","))
        {
            return null;
        }

        return words.Text.AsSpan(next.End) is ['.'] or ['.', ',' or ';' or ')' or '\n', ..] || (words.Text.AsSpan(next.End) is ['.', ' ', var letter, ..] && !char.IsUpper(letter)) ? next.End + 1 : null;
    }

    private static bool IsJoint(ReadOnlySpan<char> between) => between is " " or "." or ". " or ".-" or "-" or "_" or "+" or "\u00A0" or ".\u00A0" or "\n" or ".\n" or "  ";

    private string Key(int at) => NameKey.Of(words.Written(at));
}
