using Protokollarchiv.Archive.Linking;
using Protokollarchiv.Archive.Linking.Names;

namespace Protokollarchiv.Privacy.Names;

/// <summary>
/// What names someone without being a mention that could be linked. Works word by word on what <see cref="NameScanner"/> left over:
/// <c>Rüsterberg-Antrag</c>, <c>bei Rüsterbergs</c>, <c>f.ruesterberg@…</c>, <c>Rüster-</c> and <c>berg</c>, <c>Jontes Plan</c>.
/// </summary>
internal sealed class LooseNames(WithheldNames names, WhoIsMeant who, TextWords words)
{
    private readonly NameContext context = new(words);
    private readonly EverydayNames everyday = new(who, words);

    /// <summary>Words that are a name already, and whether that is no more than a given name.</summary>
    private readonly Dictionary<int, bool> covered = [];

    public void Begin() => covered.Clear();

    /// <summary>What is a name already, whosever.</summary>
    public void Cover(FoundName name)
    {
        for (var i = words.LastBefore(name.End); i >= 0 && words.Tokens[i].End > name.Start; i--)
        {
            covered[i] = name.Seen.Form.IsGivenAlone;
        }
    }

    /// <summary>With the given name that an inverted one has behind it: <c>Rüsterberg, Falk</c>.</summary>
    public int EndWithGiven(FoundName name)
    {
        var last = words.LastBefore(name.End);
        return name.Seen.Form.Given.Length > 0 || last < 0 ? name.End : Math.Max(name.End, EndBehind(last));
    }

    public IEnumerable<(int Start, int End, NameChoice Choice)> Find()
    {
        for (var i = 0; i < words.Count; i++)
        {
            if (!IsCovered(i) && At(ref i) is { Choice.IsWithheld: true } found)
            {
                yield return found;
            }
        }
    }

    private (int Start, int End, NameChoice Choice)? At(ref int at)
    {
        var key = Key(at);
        if (NameWord.Of(key, names.Keys) is { } word)
        {
            return WithFamily(at, at, word);
        }

        if (at + 1 < words.Count && !IsCovered(at + 1) && IsHyphenated(at) is { } between)
        {
            var joined = NameWord.Of(key + Key(at + 1), names.Keys) ?? (between == 1 ? NameWord.Of($"{key}-{Key(at + 1)}", names.Keys) : null);
            if (joined is { } hyphenated)
            {
                at++;
                return WithFamily(at - 1, at, hyphenated);
            }
        }

        if (names.Keys.Joined(key) is { } person)
        {
            return (words.Tokens[at].Start, words.Tokens[at].End, new NameChoice(IsWithheld: true, person, IsOpen: false));
        }

        return Given(at, key);
    }

    /// <param name="word">What the tokens from <paramref name="first"/> to <paramref name="last"/> make.</param>
    private (int, int, NameChoice)? WithFamily(int first, int last, NameWord word)
    {
        var start = first;
        var given = "";
        while (start > 0 && !IsCovered(start - 1, exceptGiven: true) && GivenBefore(start) is { } before)
        {
            given = given.Length == 0 ? before : $"{before} {given}";
            start--;
        }

        var end = words.Tokens[last].Start + (words.Tokens[last].Length - word.Rest);
        var behind = given.Length == 0 ? EndBehind(last) : end;
        if (behind > words.Tokens[last].End)
        {
            given = Key(last + 1);
            end = behind;
        }

        var initial = given.Length == 0 ? EndOfInitial(last) : null;
        var fits = given.Length > 0 || (initial is not null && word.Family.Wholes.Any(family => who.Of(new NameForm(family, $"{Key(last + 1)}.")).IsWithheld));
        var isOpen = false;
        if (!fits && !word.Family.IsDistinct && (word.Rest > 0 || !everyday.IsMeant(first, last, word.Key, out isOpen)))
        {
            return null;
        }

        if (!fits && first > 0 && words.Tokens[first].AfterHyphen && IsAnotherDoubleName(first))
        {
            return null;
        }

        var gender = everyday.JoinedSalutation(start) ?? Gender.Unknown;
        if (start > 0 && !IsCovered(start - 1) && words.Facts[start - 1].Is(WordRole.Salutation) && context.IsAdjacent(start - 1))
        {
            start--;
            gender = words.Facts[start].Gender;
        }

        foreach (var family in word.Family.Wholes)
        {
            if (initial is { } behindInitial && who.Of(new NameForm(family, $"{Key(last + 1)}.", gender)) is { IsWithheld: true } inverted)
            {
                return (words.Tokens[start].Start, behindInitial, inverted);
            }

            if (who.Of(new NameForm(family, given, gender)) is { IsWithheld: true } choice)
            {
                return (words.Tokens[start].Start, end, choice with { IsOpen = choice.IsOpen || isOpen });
            }
        }

        return null;
    }

    /// <summary>The key of a given name, or of its first letter, right before a word.</summary>
    private string? GivenBefore(int at)
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

        if (names.IsGivenName(key) || who.HasGiven(key) || NameWords.IsAlsoGiven(key))
        {
            return key;
        }

        // "z. B. Blau" is no B. Blau.
        var isAfterSmallLetter = at > 1 && words.Tokens[at - 2].Length == 1 && char.IsLower(words.Text[words.Tokens[at - 2].Start]) && between is not ("-" or "_");
        return token.Length == 1 && !isAfterSmallLetter && between is not " " ? key + "."
            : token.Length == 1 && char.IsUpper(words.Text[token.Start]) && !isAfterSmallLetter ? key + "."
            : null;
    }

    private static bool IsJoint(ReadOnlySpan<char> between) => between is " " or "." or ". " or ".-" or "-" or "_" or "+" or "\u00A0" or ".\u00A0" or "\n" or ".\n" or "  ";

    /// <summary>Where a name ends that has its given name behind it; where the word ends if it has none.</summary>
    private int EndBehind(int last)
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
    private int? EndOfInitial(int last)
    {
        if (last + 1 >= words.Count || words.Tokens[last + 1] is not { Length: 1 } next || !char.IsUpper(words.Text[next.Start]) || !char.IsUpper(words.Text[words.Tokens[last].Start])
            || !(context.IsAdjacent(last) || words.Text.AsSpan(words.Tokens[last].End, next.Start - words.Tokens[last].End) is ", " or ","))
        {
            return null;
        }

        return words.Text.AsSpan(next.End) is ['.'] or ['.', ',' or ';' or ')' or '\n', ..] || (words.Text.AsSpan(next.End) is ['.', ' ', var letter, ..] && !char.IsUpper(letter)) ? next.End + 1 : null;
    }

    /// <summary>A given name alone, where it is one: <c>Jonte malt</c>, not <c>Peter Müller</c>.</summary>
    private (int, int, NameChoice)? Given(int at, string key)
    {
        var token = words.Tokens[at];
        var isGenitive = !names.Keys.IsGiven(key) && key is [.., _, 's'] && names.Keys.IsGiven(key[..^1]);
        var given = isGenitive ? key[..^1] : key;
        var isHandle = token.Start > 0 && words.Text[token.Start - 1] == '@';
        if (!names.Keys.IsGiven(given) || !(char.IsUpper(words.Text[token.Start]) || isHandle)
            || token.AfterHyphen || (at + 1 < words.Count && words.Tokens[at + 1].AfterHyphen)
            || (words.Facts[at].Is(WordRole.Everyday) && !who.HasGiven(given))
            || !(IsBehindArticle(at) || context.StandsAlone(at, at, mayPrecedeNoun: isGenitive)))
        {
            return null;
        }

        return (token.Start, token.End, who.Of(new NameForm("", given)));
    }

    /// <summary><c>die Friedrike</c>, <c>unsere Friedrike</c>: so people speak of each other; but <c>der Mark</c> may be the coin.</summary>
    private bool IsBehindArticle(int at) =>
        at > 0 && context.IsAdjacent(at - 1) && words.Facts[at - 1].Is(WordRole.Determiner) && !words.Facts[at].Is(WordRole.Everyday)
        && !context.PrecedesCapital(at);

    /// <summary><c>Frau Müller-Sternal</c>: behind a salutation or a given name a hyphen makes another family name.</summary>
    private bool IsAnotherDoubleName(int at) =>
        at > 1 && char.IsUpper(words.Text[words.Tokens[at - 1].Start]) && context.IsAdjacent(at - 2)
        && (words.Facts[at - 2].Is(WordRole.Salutation) || GivenBefore(at - 1) is not null);

    /// <summary>How many characters part a word from the next by a hyphen, if no more than that and the end of a line do.</summary>
    private int? IsHyphenated(int at)
    {
        var between = words.Text.AsSpan(words.Tokens[at].End, words.Tokens[at + 1].Start - words.Tokens[at].End);
        return between is ['-' or '\u2010' or '\u2011', .. var space] && space.IsWhiteSpace() && space.Length <= 2 ? between.Length : null;
    }

    /// <param name="exceptGiven">A given name at the end of a line may have its family name on the next.</param>
    private bool IsCovered(int at, bool exceptGiven = false) => covered.TryGetValue(at, out var isGiven) && !(exceptGiven && isGiven);

    private string Key(int at) => NameKey.Of(words.Written(at));
}
