using Protokollarchiv.Archive.Linking;
using Protokollarchiv.Archive.Linking.Names;

namespace Protokollarchiv.Privacy.Names;

/// <summary>Words that are parts of one: <c>Rüster-</c> and <c>berg</c>, <c>O´Hara</c>, <c>Mc Dowell</c>, <c>R ü s t e r b e r g</c>.</summary>
internal sealed class PartedWords(TextWords words)
{
    /// <summary>Fewer single letters are an enumeration or an abbreviation.</summary>
    private const int FewestLetters = 4;

    /// <summary>Whether a word and the next are one, with no more between than a hyphen and the end of a line.</summary>
    /// <returns>Whether the hyphen may belong to the name; null when they are two words.</returns>
    public bool? AreOne(int at)
    {
        var between = words.Text.AsSpan(words.Tokens[at].End, words.Tokens[at + 1].Start - words.Tokens[at].End);
        return between switch
        {
            ['-' or '\u2010' or '\u2011' or '¬', .. var space] => space.Length <= 2 && space.IsWhiteSpace() ? space.Length == 0 : null,
            ['´' or '`' or '‘' or '′' or 'ʹ'] => false,
            [' ' or '\u00A0'] when words.Written(at) is "Mc" or "Mac" or "O" && char.IsUpper(words.Text[words.Tokens[at + 1].Start]) => false,
            [' ' or '\n'] when words.Text[words.Tokens[at].End - 1] == '\u00AD' => false,
            _ => null,
        };
    }

    /// <summary>The letters that stand one by one from a word on, as a key.</summary>
    /// <param name="longest">More are not looked at.</param>
    /// <returns>With the last of them; null when they are too few.</returns>
    public (string Letters, int Last)? Spaced(int first, int longest)
    {
        var last = first;
        while (last + 1 < words.Count && last - first < longest && words.Tokens[last].Length == 1 && words.Tokens[last + 1].Length == 1
            && words.Text.AsSpan(words.Tokens[last].End, words.Tokens[last + 1].Start - words.Tokens[last].End) is " " or "  " or "." or "\u00A0" or "\u202F")
        {
            last++;
        }

        return last - first + 1 >= FewestLetters ? (string.Concat(Enumerable.Range(first, last - first + 1).Select(i => NameKey.Of(words.Written(i)))), last) : null;
    }
}
