namespace Protokollarchiv.Archive.Linking.Names;

/// <summary>What the words around a name in a text make of it: whether they belong together, and whether it is a person's name at all.</summary>
internal sealed class NameContext(TextWords words)
{
    /// <summary><c>Pfrin</c>.</summary>
    private const int LongestShortOffice = 5;

    /// <summary><c>Familie K. Blau</c>, <c>Christian Altmann Stiftung</c>, <c>Frau von Heide</c>.</summary>
    public bool IsPartOfAnotherName(int first, int last)
    {
        if (last + 1 < words.Count && IsAdjacent(last) && words.Facts[last + 1].Is(WordRole.NameOfThing))
        {
            return true;
        }

        if (first == 0 || !IsAdjacent(first - 1))
        {
            return false;
        }

        var before = words.Facts[first - 1];
        if (before.Is(WordRole.Group))
        {
            return true;
        }

        var i = first - 1;
        while (i > 0 && words.Facts[i].Is(WordRole.Particle) && IsAdjacent(i - 1))
        {
            i--;
        }

        return i < first - 1 && (words.Facts[i].Is(WordRole.Salutation | WordRole.Title) || words.Facts[i].Given is not null || IsShortAt(i));
    }

    /// <summary>
    /// Another person may be called so: <c>Fr. Peters sagt</c> is no Peter. It is a genitive where something follows that is somebody's, or where
    /// it belongs to a noun before it.
    /// </summary>
    public bool MayBeGenitive(NameForm form, int first, int last) =>
        form.HasFullGiven
        || PrecedesCapital(last)
        || (first > 0 && IsCapitalizedNeighbour(first - 1, first - 1) && !words.Facts[first - 1].Is(WordRole.Function | WordRole.Determiner | WordRole.Salutation | WordRole.Title | WordRole.Office));

    /// <summary>A lone name is none behind an article, a number or another name, and none before one: <c>der Koch</c>, <c>Blau Weiß</c>.</summary>
    public bool StandsAlone(int first, int last, bool mayPrecedeNoun)
    {
        if (!mayPrecedeNoun && PrecedesCapital(last))
        {
            return false;
        }

        if (first == 0 || !IsAdjacent(first - 1))
        {
            return true;
        }

        var before = words.Facts[first - 1];
        var initial = words.Text[words.Tokens[first - 1].Start];
        return !before.Is(WordRole.Determiner) && !char.IsAsciiDigit(initial) && (!char.IsUpper(initial) || before.Is(WordRole.Introduces | WordRole.Function) || mayPrecedeNoun);
    }

    /// <summary>A given name or its first letters; three or four of them (<c>Chr.</c>) only by themselves, since a short word may just end a sentence.</summary>
    public string? GivenAt(int at, bool isOnly) =>
        !IsShortAt(at) ? words.Facts[at].Given
        : words.Tokens[at].Length == 1 || (char.IsLower(words.Text[words.Tokens[at].Start + 1]) && (isOnly || words.Tokens[at].Length == 2)) ? words.Facts[at].Short
        : null;

    public bool IsShortAt(int at) =>
        words.Facts[at].Short is not null && PersonName.IsShort(words.Written(at), words.Tokens[at].End < words.Text.Length && words.Text[words.Tokens[at].End] == '.')
        && (words.Facts[at].Given is null || words.Tokens[at].Length <= 2)
        && !EndsNounPhrase(at);

    /// <summary>A noun of few letters that ends its sentence: <c>um 18 Uhr. Sternal bringt …</c>, <c>im Saal. Blau dankt</c>.</summary>
    private bool EndsNounPhrase(int at) =>
        at > 0 && words.Tokens[at].Length > 2 && words.Text.AsSpan(words.Tokens[at - 1].End, words.Tokens[at].Start - words.Tokens[at - 1].End) is " " or "\u00A0"
        && (words.Facts[at - 1].Is(WordRole.Determiner) || char.IsAsciiDigit(words.Text[words.Tokens[at - 1].Start]));

    public bool IsJoinedShort(int at) => words.Text.AsSpan(words.Tokens[at].End).StartsWith(".-");

    /// <summary>Whether only the end of a line stands between a word and the one before.</summary>
    public bool BeginsLine(int at) => at > 0 && words.Text.AsSpan(words.Tokens[at - 1].End, words.Tokens[at].Start - words.Tokens[at - 1].End) is "\n";

    /// <summary><c>7. Mai</c>, <c>Mai 2022</c>.</summary>
    public bool IsBesideNumber(int at) =>
        (at > 0 && words.Tokens[at].Start - words.Tokens[at - 1].End <= 2 && char.IsAsciiDigit(words.Text[words.Tokens[at - 1].Start]))
        || (at + 1 < words.Count && words.Tokens[at + 1].Start - words.Tokens[at].End <= 2 && char.IsAsciiDigit(words.Text[words.Tokens[at + 1].Start]));

    /// <summary>Whether a family name that nobody knows may follow (<c>Anna von Berg</c>, <c>Anna⏎Berg</c>), or the word is cut short: <c>Max. eine Stunde</c>.</summary>
    public bool MayGoOn(int at) =>
        words.Text.AsSpan(words.Tokens[at].End) is ['.', ' ', >= 'a' and <= 'z', ..]
        || (at + 1 < words.Count && (IsAdjacent(at) ? words.Facts[at + 1].Is(WordRole.Particle) : BeginsLine(at + 1) && char.IsUpper(words.Text[words.Tokens[at + 1].Start])));

    /// <summary>Whether the next word belongs to this one and has a capital.</summary>
    public bool PrecedesCapital(int at) => IsCapitalizedNeighbour(at, at + 1);

    private bool IsCapitalizedNeighbour(int left, int neighbour) =>
        left >= 0 && left + 1 < words.Count && IsAdjacent(left) && char.IsUpper(words.Text[words.Tokens[neighbour].Start]);

    /// <summary>
    /// Whether a word and the next belong together: nothing between them but spaces, behind an abbreviation also its point; a salutation, a
    /// title or an initial may end its line.
    /// </summary>
    public bool IsAdjacent(int left)
    {
        var between = words.Text.AsSpan(words.Tokens[left].End, words.Tokens[left + 1].Start - words.Tokens[left].End);
        var facts = words.Facts[left];
        var leads = facts.Is(WordRole.Salutation | WordRole.Title | WordRole.Office);
        if (between is ['.', .. var behind])
        {
            // "Pfr. Berg", but "… die Bürgermeisterin. Berg ergänzt".
            leads &= !facts.Is(WordRole.Office) || words.Tokens[left].Length <= LongestShortOffice;
            if (!leads && !IsShortAt(left))
            {
                return false;
            }

            leads = true;
            between = behind is ['-'] ? " " : behind.Length == 0 ? " " : behind;
        }

        return between.Length is 1 or 2 && !between.ContainsAnyExcept(leads ? " \t\u00A0\u202F\n" : " \t\u00A0\u202F");
    }
}
