using Protokollarchiv.Archive.Linking.Names;

namespace Protokollarchiv.Archive.Linking.References;

/// <summary>Finds where minutes name the meeting before: <c>letzte Sitzung</c>, but not <c>letzte Sitzung des Stadtrats</c>.</summary>
internal static class PreviousScanner
{
    private static readonly string[] Nouns = ["sitzung", "treffens", "treffen", "versammlung", "besprechung", "zusammenkunft", "plenums", "plenum", "protokolles", "protokolls", "protokoll", "niederschrift"];

    /// <param name="at">Place of <c>letzte</c>.</param>
    public static FoundPrevious? At(TextWords words, int at, int passage)
    {
        var noun = at + 1;
        if (noun >= words.Count || !IsSpaced(words, at) || !words.Facts[noun].Is(WordRole.Sitting | WordRole.Minutes) || IsPlural(words, at) || GoesOn(words, noun))
        {
            return null;
        }

        var start = words.Tokens[at].Start;
        return new FoundPrevious(passage, start, words.Tokens[noun].End - start, KindOf(words.Written(noun)));
    }

    private static string KindOf(ReadOnlySpan<char> noun)
    {
        foreach (var end in Nouns)
        {
            if (noun.EndsWith(end, StringComparison.OrdinalIgnoreCase))
            {
                var kind = NameKey.Of(noun[..^end.Length]);
                return kind is [.., 's'] ? kind[..^1] : kind;
            }
        }

        return "";
    }

    /// <summary><c>bei den letzten Treffen</c>.</summary>
    private static bool IsPlural(TextWords words, int at) =>
        words.Written(at + 1) is [.., 't', 'r', 'e', 'f', 'f', 'e', 'n'] && words.Written(at) is [.., 'e', 'n']
        && at > 0 && words.Written(at - 1) is "den" or "Den" or "die" or "Die" or "der" or "Der";

    /// <summary>What follows says whose meeting it was, or which.</summary>
    private static bool GoesOn(TextWords words, int noun) =>
        noun + 1 < words.Count
        && (words.Tokens[noun + 1].AfterHyphen
            || (IsSpaced(words, noun)
                && (char.IsUpper(words.Text[words.Tokens[noun + 1].Start])
                    || words.Written(noun + 1) is "der" or "des" or "vom" or "von" or "am" or "im" or "in" or "mit" or "für" or "beim" or "bei" or "zu" or "zum" or "zur" or "vor")));

    private static bool IsSpaced(TextWords words, int left) => words.Text.AsSpan(words.Tokens[left].End, words.Tokens[left + 1].Start - words.Tokens[left].End) is " " or "\u00A0" or "\n";
}
