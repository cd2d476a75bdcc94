using System.Globalization;

namespace Protokollarchiv.Language;

/// <summary>A date in several words: <c>24. Oktober 2022</c> is <c>2022-10-24</c>, <c>Oktober 2022</c> is <c>2022-10</c>.</summary>
internal static class SpelledDate
{
    /// <summary>Reads the date whose month is a word of a text.</summary>
    /// <param name="month">The month's number, from 1.</param>
    /// <param name="before">The text up to the month.</param>
    /// <param name="behind">The text from the month's end on.</param>
    /// <returns>Null when no year follows.</returns>
    public static string? Read(int month, ReadOnlySpan<char> before, ReadOnlySpan<char> behind)
    {
        behind = behind.TrimStart(" \u00A0\u202F\n");
        if (behind.Length < 4 || behind[..4].ContainsAnyExceptInRange('0', '9') || (behind.Length > 4 && char.IsAsciiDigit(behind[4])))
        {
            return null;
        }

        var year = int.Parse(behind[..4], CultureInfo.InvariantCulture);
        if (year is < 1800 or > 2200)
        {
            return null;
        }

        var day = DayBefore(before);
        return day >= 1 && day <= DateTime.DaysInMonth(year, month)
            ? string.Create(CultureInfo.InvariantCulture, $"{year}-{month:00}-{day:00}")
            : string.Create(CultureInfo.InvariantCulture, $"{year}-{month:00}");
    }

    /// <summary>The number with a point that the text ends in; 0 for none.</summary>
    private static int DayBefore(ReadOnlySpan<char> before)
    {
        before = before.TrimEnd(" \u00A0\u202F\n");
        if (before is not [.., '.'])
        {
            return 0;
        }

        before = before[..^1];
        var digits = before.Length - before.TrimEnd("0123456789").Length;
        return digits is 1 or 2 ? int.Parse(before[^digits..], CultureInfo.InvariantCulture) : 0;
    }
}
