using System.Globalization;
using System.Text.RegularExpressions;
using Protokollarchiv.Language;
using Protokollarchiv.Minutes.Passages;

namespace Protokollarchiv.Minutes.Votes;

/// <summary>
/// A number of votes in figures: <c>12</c>, <c>1.101</c>, <c>1'101</c>, and in a vote by shares <c>621,318</c>. A date, a time and a sum of money
/// are none.
/// </summary>
/// <param name="Length">Characters of the figures.</param>
/// <param name="Votes">Null when they count something else.</param>
internal readonly partial record struct VoteNumber(int Length, decimal? Votes)
{
    /// <summary>No committee has more votes; where points divide them, they may be shares.</summary>
    private const int MostDigits = 5;

    /// <summary>Shares of more would be a mistake, and a sum of them no number.</summary>
    private const int MostShares = 9_999_999;

    /// <summary>Fewer behind a comma may be two numbers without a space: <c>Ja: 8,4 Nein</c>.</summary>
    private const int FewestDecimals = 3;

    /// <param name="text">Begins with a digit.</param>
    public static VoteNumber At(ReadOnlySpan<char> text)
    {
        var length = 1;
        while (length < text.Length && (char.IsAsciiDigit(text[length]) || (IsInside(text[length]) && length + 1 < text.Length && char.IsAsciiDigit(text[length + 1]))))
        {
            length++;
        }

        var whole = OfWhole().FirstIn(text[length..]).Length;
        return new VoteNumber(length + whole, Unit().IsMatch(text[(length + whole)..]) ? null : Read(text[..length], areShares: whole > 0 || CountsVotes(text[length..])));
    }

    /// <summary>The number that is the whole text but for the unit of shares behind it.</summary>
    public static decimal? Only(ReadOnlySpan<char> text)
    {
        text = text.Trim();
        if (text.IsEmpty || !char.IsAsciiDigit(text[0]))
        {
            return null;
        }

        var number = At(text);
        return number.Length == text.Length || CountsVotes(text[number.Length..]) ? number.Votes : null;
    }

    private static bool IsInside(char c) => c is '.' or ',' or '\'' or '’' or '\u00A0' or '\u202F';

    private static decimal? Read(ReadOnlySpan<char> figures, bool areShares)
    {
        var comma = figures.IndexOf(',');
        var decimals = comma < 0 ? [] : figures[(comma + 1)..];
        if (comma >= 0 && (decimals.ContainsAnyExcept(Digit.Any) || decimals.Length > MostDigits || !(areShares || decimals.Length >= FewestDecimals)))
        {
            return null;
        }

        return Whole(comma < 0 ? figures : figures[..comma]) is { } whole
            ? whole + (decimals.IsEmpty ? 0 : decimal.Parse($"0.{decimals}", NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture))
            : null;
    }

    private static int? Whole(ReadOnlySpan<char> figures)
    {
        var divider = figures.IndexOfAnyExcept(Digit.Any);
        if (divider < 0)
        {
            return figures.Length <= MostDigits ? int.Parse(figures, NumberStyles.None, CultureInfo.InvariantCulture) : null;
        }

        var groups = figures.ToString().Split(figures[divider]);
        var areThousands = groups[0] is [not '0', ..] and { Length: <= 3 } && groups.Skip(1).All(group => group.Length == 3);
        return areThousands && int.TryParse(string.Concat(groups), NumberStyles.None, CultureInfo.InvariantCulture, out var value) && value <= MostShares ? value : null;
    }

    /// <summary><c>MEA</c>, <c>Stimmen</c>.</summary>
    private static bool CountsVotes(ReadOnlySpan<char> behind)
    {
        behind = behind.TrimStart();
        var end = 0;
        while (end < behind.Length && char.IsLetter(behind[end]))
        {
            end++;
        }

        return VoteWords.Of(behind[..end]).Token == VoteToken.Votes;
    }

    /// <summary>What shares are parts of: <c>412,5/1.000</c>.</summary>
    [GeneratedRegex(@"^/(1000|1\.000|10000|10\.000|100\.000)(?![0-9])", Matching.Exact)]
    private static partial Regex OfWhole();

    /// <summary>What figures count that are no votes, or the rest of their word: <c>841er</c>.</summary>
    [GeneratedRegex(@"^(er|\s*(€|%|Euro|EUR|CHF|Franken|Prozent|Uhr)(?!\p{L}))", Matching.Exact)]
    private static partial Regex Unit();
}
