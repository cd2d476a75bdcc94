namespace Protokollarchiv.Archive.Linking.Names;

/// <summary>Finds where minutes name someone by an office of their own meeting: <c>die Vorsitzende</c>, but not <c>die Vorsitzende des Stadtrats</c>.</summary>
internal static class OfficeScanner
{
    public static FoundOffice? At(TextWords words, int at, int passage)
    {
        if (at == 0 || !IsSpaced(words, at - 1) || GenderOf(words.Written(at - 1), words.Written(at)) is not { } gender || GoesOn(words, at))
        {
            return null;
        }

        var start = words.Tokens[at].Start;
        return new FoundOffice(
            passage,
            start,
            words.Tokens[at].Length,
            words.Facts[at].Is(WordRole.MinuteTaker),
            OfMeeting: words.Written(at) is [.., 't', 'u', 'n', 'g'] or [.., 'l', 'e', 'i', 't', 'e', 'r'] or [.., 'i', 'n'],
            gender);
    }

    /// <returns>Null where several people may be meant, or nobody in particular: <c>der Vorsitzenden</c>, <c>einen Vorsitzenden</c>.</returns>
    private static Gender? GenderOf(ReadOnlySpan<char> article, ReadOnlySpan<char> office)
    {
        var isWoman = office is [.., 'i', 'n'];
        var isNobody = office is [.., 't', 'u', 'n', 'g'];
        var isNominative = office is [.., 'e'];
        return article switch
        {
            "die" or "Die" => isNobody ? Gender.Unknown : isWoman || isNominative ? Gender.Woman : null,
            "der" or "Der" => isNobody ? Gender.Unknown : isWoman ? Gender.Woman : office is [.., 'e', 'n'] or [.., 's'] ? null : Gender.Man,
            "dem" or "Dem" or "des" or "Des" => isNobody || isWoman || isNominative ? null : Gender.Man,
            _ => null,
        };
    }

    /// <summary>What follows says whose office it is, or names the holder.</summary>
    private static bool GoesOn(TextWords words, int at) =>
        at + 1 < words.Count
        && (IsSpaced(words, at)
            ? char.IsUpper(words.Text[words.Tokens[at + 1].Start]) || words.Written(at + 1) is "der" or "des" or "vom" or "von" or "im" or "in" or "für" or "beim" or "bei" or "aus" or "und"
            : words.Tokens[at + 1].AfterHyphen);

    private static bool IsSpaced(TextWords words, int left) => words.Text.AsSpan(words.Tokens[left].End, words.Tokens[left + 1].Start - words.Tokens[left].End) is " " or "\u00A0";
}
