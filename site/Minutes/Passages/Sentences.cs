using System.Buffers;
using System.Collections.Frozen;

namespace Protokollarchiv.Minutes.Passages;

/// <summary>
/// Walks over the sentences of a passage: <c>foreach (var range in new Sentences(text))</c>. A line break ends a sentence only where the
/// line before is finished, elects someone, or ends with a vote and the next is on one or both are counted (<c>a) Zaun (5:0:0)</c>, <c>b) …</c>); abbreviations and ordinals do not.
/// </summary>
internal ref struct Sentences(ReadOnlySpan<char> text)
{
    /// <summary>Letters of what may be an abbreviation: <c>bzw.</c>, <c>insg.</c></summary>
    private const int LongestAbbreviation = 4;

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Abbreviations = new[]
    {
        "ca", "bzw", "insg", "evtl", "ggf", "usw", "etc", "sog", "abs", "art", "Dr", "Prof", "Frau", "ev", "Abs", "Art", "stellv", "inkl", "exkl", "max", "min", "Anl", "Anh",
        "allg", "ehem", "entspr", "voraus", "vorauss", "einschl", "zusätzl", "bes", "gem", "Tel", "Mitgl", "Abt", "Fa", "Fam", "Co", "Str", "Ziff", "Kap", "mind", "insbes", "jew", "zzgl", "gez", "Mio", "Jan", "Feb", "Apr", "Aug", "Sept", "Okt", "Nov", "Dez",
    }.ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Abbreviations with which a sentence may end too; it does when a word follows that has a capital only where it begins one.</summary>
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> MayBeLast = new[] { "usw", "etc", "V" }.ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Beginnings =
        new[] { "Der", "Die", "Das", "Es", "Er", "Wir", "Ein", "Eine" }.ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly SearchValues<char> Vowels = SearchValues.Create("aeiouäöüyAEIOUÄÖÜY");

    private readonly ReadOnlySpan<char> text = text;
    private int position;

    public Range Current { get; private set; }

    public readonly Sentences GetEnumerator() => this;

    /// <summary>Where the last sentence of a text stands; at its beginning where it has none.</summary>
    public static Range LastOf(ReadOnlySpan<char> text)
    {
        var last = default(Range);
        foreach (var range in new Sentences(text))
        {
            last = range;
        }

        return last;
    }

    public bool MoveNext()
    {
        while (position < text.Length && char.IsWhiteSpace(text[position]))
        {
            position++;
        }

        if (position == text.Length)
        {
            return false;
        }

        var start = position;
        var end = start;
        while (end < text.Length)
        {
            var next = text[end..].IndexOfAny(".!?\n");
            if (next < 0)
            {
                end = text.Length;
                break;
            }

            end += next + 1;
            if (Ends(start, end - 1))
            {
                while (text[end - 1] != '\n' && end < text.Length && text[end] is ')' or ']' or '"' or '“' or '”' or '«')
                {
                    end++;
                }

                break;
            }
        }

        position = end;
        Current = start..end;
        return true;
    }

    private readonly bool Ends(int start, int at)
    {
        if (at + 1 == text.Length)
        {
            return true;
        }

        if (text[at] == '\n')
        {
            return EndsWithLine(text[start..at], at + 1);
        }

        if (!char.IsWhiteSpace(text[at + 1]) && text[at + 1] is not (')' or '"' or '“' or '*' or '_'))
        {
            return false;
        }

        // A doubt aside is part of its sentence: "Karla (?), Rolf und Ina".
        if (text[at] != '.' && text[(at + 1)..] is [')', ',' or ';' or ':', ..])
        {
            return false;
        }

        return text[at] != '.' || (!IsAbbreviation(start, at) && StartsAnew(at + 1));
    }

    /// <summary>Where a line ends without a full stop, what begins the next may tell.</summary>
    private readonly bool EndsWithLine(ReadOnlySpan<char> sentence, int next)
    {
        var before = sentence.TrimEnd();
        var behind = text[next..].TrimStart();
        var isBullet = sentence is ['•', ..];
        return before is [.., ':' or ';']
            || behind is ['•', ..]
            || (before.EndsWith(" gewählt", StringComparison.Ordinal) && WordBehind(next) is "Als" or "Zum" or "Zur")
            || (before is [.., >= '0' and <= '9', ')'] && WordBehind(next) is "Abstimmung")
            || (IsCounted(sentence) && before is [.., ':' or '/', >= '0' and <= '9', ')'] && IsCounted(behind))
            || (isBullet && WordBehind(next) is "Es" or "Er" or "Wir")
            || (isBullet && before.EndsWith(" angenommen", StringComparison.Ordinal) && WordBehind(next) is [var first, ..] && char.IsUpper(first));
    }

    private static bool IsCounted(ReadOnlySpan<char> line) => line is [>= 'a' and <= 'z', ')', ' ', ..];

    /// <summary>What follows begins like a sentence, with a capital, a digit, a quotation; the stop of <c>(0 Enth.).</c> has its sentence go on.</summary>
    private readonly bool StartsAnew(int at)
    {
        while (at < text.Length && (char.IsWhiteSpace(text[at]) || text[at] is ')' or '*' or '_'))
        {
            at++;
        }

        return at == text.Length || !(char.IsLower(text[at]) || text[at] is '.' or ',' or ';');
    }

    /// <summary><c>z. B.</c>, <c>e.V.</c>, <c>ca.</c>, <c>Hr.</c>, <c>Hauptstr.</c>, <c>3.</c></summary>
    private readonly bool IsAbbreviation(int start, int at)
    {
        var word = at;
        while (word > start && char.IsLetterOrDigit(text[word - 1]))
        {
            word--;
        }

        var length = at - word;
        if (text.Slice(word, length).Equals("enth", StringComparison.OrdinalIgnoreCase))
        {
            return WordBehind(at + 1) is [>= '0' and <= '9', ..];
        }

        if (MayBeLast.Contains(text.Slice(word, length)) && Beginnings.Contains(WordBehind(at + 1)))
        {
            return false;
        }

        return (length == 0 && at > start && text[at - 1] == '.') || length == 1 || (length > 0 && char.IsAsciiDigit(text[word]))
            || (length is > 0 and <= LongestAbbreviation && !text.Slice(word, length).ContainsAny(Vowels))
            || Abbreviations.Contains(text.Slice(word, length)) || text.Slice(word, length).EndsWith("str", StringComparison.Ordinal);
    }

    private readonly ReadOnlySpan<char> WordBehind(int at)
    {
        var rest = text[at..].TrimStart();
        var end = rest.IndexOf(' ');
        return end < 0 ? rest : rest[..end];
    }
}
