using Protokollarchiv.Language;

namespace Protokollarchiv.Archive.Linking;

/// <summary>
/// Finds what may name a person: a family name that the archive knows, with the salutation, title and given name or initial before it.
/// Looks at each word once and back over at most six.
/// </summary>
internal sealed class NameScanner(PeopleIndex people, Lexicon lexicon)
{
    private const int Reach = 6;

    public List<FoundName> Scan(int passage, string text, IReadOnlyList<Token> words)
    {
        var found = new List<FoundName>();
        var tokens = JoinDoubleNames(text, words);
        for (var i = 0; i < tokens.Count; i++)
        {
            if (!char.IsUpper(text[tokens[i].Start]))
            {
                continue;
            }

            if (Family(passage, text, tokens, i) is { } named)
            {
                // "Peter Martin" is one name, though "Peter" is a family name too.
                while (found.Count > 0 && found[^1].End > named.Start)
                {
                    found.RemoveAt(found.Count - 1);
                }

                found.Add(named);
            }
            else if (Given(passage, text, tokens, i) is { } given)
            {
                found.Add(given);
            }
        }

        return found;
    }

    /// <summary><c>Anna-Lena</c> and <c>Müller-Lüdenscheidt</c> are one word of a name, where someone has it.</summary>
    private IReadOnlyList<Token> JoinDoubleNames(string text, IReadOnlyList<Token> words)
    {
        if (!words.Any(w => w.AfterHyphen))
        {
            return words;
        }

        var joined = new List<Token>(words.Count);
        foreach (var word in words)
        {
            if (word.AfterHyphen && joined.Count > 0 && joined[^1] is var left && IsName(text.AsSpan(left.Start, word.End - left.Start)))
            {
                joined[^1] = new Token(left.Start, word.End - left.Start, left.AfterHyphen);
            }
            else
            {
                joined.Add(word);
            }
        }

        return joined;
    }

    private bool IsName(ReadOnlySpan<char> word)
    {
        var key = NameKey.OfFolded(lexicon.Of(word).Folded);
        return people.IsGivenName(key) || people.HasFamilyWord(key) || (key[^1] == 's' && people.HasFamilyWord(key[..^1]));
    }

    private FoundName? Family(int passage, string text, IReadOnlyList<Token> tokens, int at)
    {
        var token = tokens[at];
        if (JoinedByHyphen(text, tokens, at))
        {
            return null;
        }

        var key = FamilyKey(text, token);
        if (key is null)
        {
            return null;
        }

        var start = at;
        var family = key;
        while (start > 0 && people.WithFamilyWord(key).Any(n => n.Name.Family.Length > at - start + 1 && EndsWith(n, text, tokens, start - 1, at)))
        {
            start--;
            family = NameKey.Of(Word(text, tokens[start])) + " " + family;
        }

        var given = "";
        var givenIsInitial = false;
        var gender = Gender.Unknown;
        var first = start;
        for (var i = start - 1; i >= Math.Max(0, start - Reach) && Adjacent(text, tokens[i], tokens[i + 1]); i--)
        {
            var word = Word(text, tokens[i]);
            if (NameWords.IsSalutation(word, out var said))
            {
                gender = said;
                first = i;
                break;
            }

            if (gender == Gender.Unknown && NameWords.IsTitle(word))
            {
                first = i;
            }
            else if (IsInitialAt(text, tokens[i]) && (given.Length == 0 || givenIsInitial))
            {
                given = NameKey.Of(word);
                givenIsInitial = true;
                first = i;
            }
            else if (char.IsUpper(word[0]) && people.IsGivenName(NameKey.Of(word)))
            {
                given = given.Length == 0 || givenIsInitial ? NameKey.Of(word) : NameKey.Of(word) + " " + given;
                givenIsInitial = false;
                first = i;
            }
            else
            {
                break;
            }
        }

        var form = new NameForm(family, FamilyIsInitial: false, given, givenIsInitial, gender);
        if (form.IsBare && LooksLikeAnotherName(text, tokens, start))
        {
            return null;
        }

        return new FoundName(passage, tokens[first].Start, token.End - tokens[first].Start, form, Organization: null);
    }

    /// <summary>The family name's key, also of its genitive: <c>Sternals</c>. Null when nobody has this name.</summary>
    private string? FamilyKey(string text, Token token)
    {
        var key = NameKey.OfFolded(lexicon.Of(text.AsSpan(token.Start, token.Length)).Folded);
        if (people.HasFamilyWord(key))
        {
            return key;
        }

        return key.Length > 3 && key[^1] == 's' && people.HasFamilyWord(key[..^1]) ? key[..^1] : null;
    }

    private static bool EndsWith(KnownName name, string text, IReadOnlyList<Token> tokens, int from, int to)
    {
        var words = name.Name.Family;
        var offset = words.Length - (to - from + 1);
        return offset >= 0 && Adjacent(text, tokens[from], tokens[from + 1]) && NameKey.Of(words[offset]) == NameKey.Of(Word(text, tokens[from]));
    }

    /// <summary><c>Frank Sternal</c> with a given name nobody here has is somebody else, and <c>Blau Weiß</c> a club.</summary>
    private static bool LooksLikeAnotherName(string text, IReadOnlyList<Token> tokens, int at)
    {
        var before = at > 0 && Adjacent(text, tokens[at - 1], tokens[at]) && char.IsUpper(text[tokens[at - 1].Start]);
        var behind = at + 1 < tokens.Count && Adjacent(text, tokens[at], tokens[at + 1]) && char.IsUpper(text[tokens[at + 1].Start]);
        return before || behind;
    }

    private FoundName? Given(int passage, string text, IReadOnlyList<Token> tokens, int at)
    {
        var token = tokens[at];
        var key = NameKey.OfFolded(lexicon.Of(text.AsSpan(token.Start, token.Length)).Folded);
        if (JoinedByHyphen(text, tokens, at))
        {
            return null;
        }

        if (people.IsGivenName(key) && at + 1 < tokens.Count && Adjacent(text, token, tokens[at + 1]) && IsInitialAt(text, tokens[at + 1]))
        {
            var initial = NameKey.Of(Word(text, tokens[at + 1]));
            return new FoundName(passage, token.Start, tokens[at + 1].End + 1 - token.Start, new NameForm(initial, FamilyIsInitial: true, key, GivenIsInitial: false, Gender.Unknown), null);
        }

        return people.WithGivenAlone(key).IsEmpty || LooksLikeAnotherName(text, tokens, at)
            ? null
            : new FoundName(passage, token.Start, token.Length, new NameForm("", FamilyIsInitial: false, key, GivenIsInitial: false, Gender.Unknown), null);
    }

    private static string Word(string text, Token token) => text.Substring(token.Start, token.Length);

    private static bool IsInitialAt(string text, Token token) =>
        token.Length <= 2 && char.IsUpper(text[token.Start]) && token.End < text.Length && text[token.End] == '.' && PersonName.IsInitial(Word(text, token));

    private static bool JoinedByHyphen(string text, IReadOnlyList<Token> tokens, int at) =>
        tokens[at].AfterHyphen || (at + 1 < tokens.Count && tokens[at + 1].AfterHyphen);

    /// <summary>Nothing between them but spaces, or the point of an abbreviation and spaces, on one line.</summary>
    private static bool Adjacent(string text, Token left, Token right)
    {
        var between = text.AsSpan(left.End, right.Start - left.End);
        if (between is ['.', .. var behind])
        {
            if (left.Length > 4)
            {
                return false;
            }

            between = behind;
        }

        return between.Length <= 2 && !between.ContainsAnyExcept(" \u00A0\u202F") && (between.Length > 0 || text[left.End] == '.');
    }
}
