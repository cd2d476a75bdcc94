using Protokollarchiv.Archive.Linking;
using Protokollarchiv.Archive.Linking.Names;

namespace Protokollarchiv.Privacy.Names;

/// <summary>
/// What names someone without being a mention that could be linked. Works word by word on what <see cref="NameScanner"/> left over:
/// <c>Rüsterberg-Antrag</c>, <c>bei Rüsterbergs</c>, <c>f.ruesterberg@…</c>, <c>Rüster-</c> and <c>berg</c>, <c>Jontes Plan</c>.
/// </summary>
internal sealed class LooseNames(WithheldNames names, WhoIsMeant who, TextWords words)
{
    /// <summary>Longer words in small letters that are a name and a letter are nothing else by chance.</summary>
    private const int LongestOrdinary = 7;

    /// <summary>Shorter ones may be anything in the name of a file: <c>feder.pdf</c>.</summary>
    private const int ShortestInPath = 5;

    private readonly NameContext context = new(words);
    private readonly EverydayNames everyday = new(who, words);
    private readonly LoneGivenNames lone = new(names, who, words);
    private readonly GivenBeside beside = new(names, who, words);
    private readonly PartedWords parted = new(words);
    private readonly Addresses addresses = new(words);

    /// <summary>Words that are a name already, and whether that is no more than a given name.</summary>
    private readonly Dictionary<int, bool> covered = [];

    /// <param name="isPath">Whether the text is the name of a file.</param>
    public void Begin(bool isPath)
    {
        covered.Clear();
        lone.IsPath = isPath;
    }

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
        return name.Seen.Form.Given.Length > 0 || last < 0 ? name.End : Math.Max(name.End, beside.EndBehind(last));
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
        if (NameWord.In(words.Written(at), names.Keys, mayJoin: lone.IsPath || addresses.Holds(at)) is { } word)
        {
            // "Martin" may be a given name and a family name.
            return word.Before > 0 ? WithoutOthers(at, word) : WithFamily(at, at, word) ?? lone.At(at);
        }

        if (at + 1 < words.Count && !IsCovered(at + 1) && parted.AreOne(at) is { } isHyphen)
        {
            var joined = NameWord.Of(key + Key(at + 1), names.Keys) ?? (isHyphen ? NameWord.Of($"{key}-{Key(at + 1)}", names.Keys) : null);
            if (joined is { } hyphenated)
            {
                at++;
                return WithFamily(at - 1, at, hyphenated);
            }
        }

        if (Spaced(ref at) is { } spaced)
        {
            return spaced;
        }

        var bare = NameKey.Of(words.Written(at).Trim("0123456789"));
        if ((names.Keys.Joined(bare) ?? (MayBeShortened(at, bare) ? names.Keys.Shortened(bare) : null)) is { } person)
        {
            return (words.Tokens[at].Start, words.Tokens[at].End, new NameChoice(IsWithheld: true, person, IsOpen: false));
        }

        return lone.At(at);
    }

    /// <summary>What a longer word holds of a name: <c>AntragRüsterberg</c>, <c>2022Rüsterberg</c>.</summary>
    private (int, int, NameChoice)? WithoutOthers(int at, NameWord word)
    {
        var choice = word.Family.Wholes.Select(family => who.Of(new NameForm(family, ""))).FirstOrDefault(choice => choice.IsWithheld);
        return choice.IsWithheld ? (words.Tokens[at].Start + word.Before, words.Tokens[at].End - word.Rest, choice) : null;
    }

    /// <summary><c>R ü s t e r b e r g</c>.</summary>
    private (int, int, NameChoice)? Spaced(ref int at)
    {
        if (parted.Spaced(at, names.Keys.LongestFamily) is not var (letters, last))
        {
            return null;
        }

        var name = names.Keys.IsGiven(letters) ? new NameForm("", letters)
            : names.Keys.Families.TryGetValue(letters, out var family) ? new NameForm(family.Wholes[0], "")
            : default;
        if (name == default)
        {
            return null;
        }

        var start = words.Tokens[at].Start;
        at = last;
        return (start, words.Tokens[at].End, who.Of(name));
    }

    /// <summary>In prose such a word may be another: <c>Klang</c> is no K. Lang, but <c>JonteR</c> is Jonte R., <c>KLang</c> K. Lang.</summary>
    private bool MayBeShortened(int at, string key) =>
        addresses.OtherWords(at) == 0
        || (key.Length > ShortestInPath && (lone.IsPath || addresses.Holds(at)))
        || (char.IsLower(words.Text[words.Tokens[at].Start]) && key.Length > LongestOrdinary)
        || (words.Written(at) is [var first, var second, .., var before, var last] && ((char.IsLower(before) && char.IsUpper(last)) || (char.IsUpper(first) && char.IsUpper(second) && char.IsLower(last))));

    /// <param name="word">What the tokens from <paramref name="first"/> to <paramref name="last"/> make.</param>
    private (int, int, NameChoice)? WithFamily(int first, int last, NameWord word)
    {
        var start = first;
        var given = "";
        while (start > 0 && !IsCovered(start - 1, exceptGiven: true) && beside.Before(start, word.Family) is { } before)
        {
            given = given.Length == 0 ? before : $"{before} {given}";
            start--;
        }

        var end = words.Tokens[last].Start + (words.Tokens[last].Length - word.Rest);
        var behind = given.Length == 0 ? beside.EndBehind(last) : end;
        if (behind > words.Tokens[last].End)
        {
            given = Key(last + 1);
            end = behind;
        }

        var initial = given.Length == 0 ? beside.EndOfInitial(last) : null;
        var fits = given.Length > 0 || (initial is not null && word.Family.Wholes.Any(family => who.Of(new NameForm(family, $"{Key(last + 1)}.")).IsWithheld));
        var isOpen = false;
        if (!fits && !word.Family.IsDistinct && (word.Rest > 0 || !everyday.IsMeant(first, last, word.Key, out isOpen)))
        {
            return null;
        }

        if (!fits && first > 0 && words.Tokens[first].AfterHyphen && words.Tokens[first - 1].Length > 1 && IsAnotherDoubleName(first, word.Family))
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

            if (given.Length > 0)
            {
                who.NameBeside(new NameForm(family, given));
            }
        }

        return null;
    }

    /// <summary><c>Frau Müller-Sternal</c>: behind a salutation or a given name a hyphen makes another family name.</summary>
    private bool IsAnotherDoubleName(int at, WithheldFamily family) =>
        at > 1 && char.IsUpper(words.Text[words.Tokens[at - 1].Start]) && context.IsAdjacent(at - 2)
        && (words.Facts[at - 2].Is(WordRole.Salutation) || beside.Before(at - 1, family) is not null);

    /// <param name="exceptGiven">A given name at the end of a line may have its family name on the next.</param>
    private bool IsCovered(int at, bool exceptGiven = false) => covered.TryGetValue(at, out var isGiven) && !(exceptGiven && isGiven);

    private string Key(int at) => NameKey.Of(words.Written(at));
}
