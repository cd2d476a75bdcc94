using System.Collections.Frozen;
using Protokollarchiv.Archive.Linking;
using Protokollarchiv.Archive.Linking.Names;
using Protokollarchiv.Privacy.Guard;

namespace Protokollarchiv.Privacy.Names;

/// <summary>
/// Whether a family name that is also a word means its bearer where it stands alone: <c>Bürgermeister Koch</c> always; <c>Koch fragt</c> where
/// he is in the attendance list; never <c>der Koch</c>.
/// </summary>
internal sealed class EverydayNames(WhoIsMeant who, TextWords words)
{
    /// <summary>What stands before days, months and seasons: <c>bis Mai</c>.</summary>
    private static readonly FrozenSet<string> BeforeTimes = new[]
    {
        "ab", "bis", "seit", "vor", "nach", "für", "gegen", "anfang", "mitte", "ende", "jeden", "kommenden", "kommender", "letzten", "letzter", "nächsten", "nächster", "diesen", "dieser", "vergangenen",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private readonly NameContext context = new(words);

    /// <param name="isOpen">The word alone may be meant just as well.</param>
    public bool IsMeant(int first, int last, string key, out bool isOpen)
    {
        isOpen = false;
        if (JoinedSalutation(first) is not null)
        {
            return true;
        }

        if (!char.IsUpper(words.Text[words.Tokens[first].Start]) || words.Tokens[first].AfterHyphen)
        {
            return false;
        }

        if (IsCalled(first))
        {
            return true;
        }

        if (!who.IsListed(key))
        {
            return false;
        }

        isOpen = !Speaks(first, last) && !StandsInBrackets(first, last);
        return !isOpen || !IsWord(first, last);
    }

    /// <summary><c>Bürgermeister Koch</c>, <c>Familie Koch</c>, <c>Antrag Koch</c>, <c>gez. Koch</c>, <c>i. A. Koch</c>.</summary>
    private bool IsCalled(int at)
    {
        if (at == 0)
        {
            return false;
        }

        var before = words.Written(at - 1);
        return IsRightBehind(at)
            && (words.Facts[at - 1].Is(WordRole.Office | WordRole.Introduces | WordRole.Chair | WordRole.MinuteTaker | WordRole.Salutation)
                || before is "Familie" or "Fam" or "Eheleute" or "Ehepaar" or "gez"
                || (before is "A" or "V" && at > 1 && words.Written(at - 2) is "i"));
    }

    /// <summary><c>brief-an-frau-koch.pdf</c>, <c>Frau-Koch-Brief</c>.</summary>
    /// <returns>Whose salutation it is; null when it is none.</returns>
    public Gender? JoinedSalutation(int at) =>
        at > 0 && Between(at) is "-" or "_" ? NameForms.Addressed(NameKey.Of(words.Written(at - 1))) : null;

    private bool IsRightBehind(int at) => Between(at).Trim() is "" or ".";

    private ReadOnlySpan<char> Between(int at) => words.Text.AsSpan(words.Tokens[at - 1].End, words.Tokens[at].Start - words.Tokens[at - 1].End);

    /// <summary>Behind an article, a number or a time, and before another name.</summary>
    private bool IsWord(int first, int last)
    {
        if (context.PrecedesCapital(last) || (last + 1 < words.Count && context.IsAdjacent(last) && IsYear(words.Written(last + 1))))
        {
            return true;
        }

        if (first == 0)
        {
            return false;
        }

        var before = words.Tokens[first - 1];
        return char.IsAsciiDigit(words.Text[before.Start])
            ? words.Text.AsSpan(before.End, words.Tokens[first].Start - before.End) is " " or ". " or "."
            : context.IsAdjacent(first - 1) && (words.Facts[first - 1].Is(WordRole.Determiner) || BeforeTimes.Contains(words.Written(first - 1).ToString()));
    }

    /// <summary><c>Mai 2023</c>; but in <c>Koch 5</c> of an election votes are counted.</summary>
    private static bool IsYear(ReadOnlySpan<char> word) => word.Length == "2023".Length && !word.ContainsAnyExceptInRange('0', '9');

    private bool Speaks(int first, int last) => words.Tokens[first].Start == 0 && words.Tokens[last].End < words.Text.Length && words.Text[words.Tokens[last].End] == ':';

    private bool StandsInBrackets(int first, int last) =>
        words.Tokens[first].Start > 0 && words.Text[words.Tokens[first].Start - 1] is '(' or '[' or '>' or '@'
        && (words.Tokens[last].End == words.Text.Length || words.Text[words.Tokens[last].End] is ')' or ']' or ':' or ' ');
}
