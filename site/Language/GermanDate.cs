using System.Globalization;
using System.Text.RegularExpressions;

namespace Protokollarchiv.Language;

/// <summary>
/// Dates as German minutes write them: <c>24.10.2022</c>, <c>24.10.22</c>, <c>24. Oktober 2022</c>, <c>24. Okt. 2022</c>, <c>2022-10-24</c>.
/// A time such as <c>14.04 Uhr</c> is none.
/// </summary>
internal static partial class GermanDate
{
    public static FoundDate? FindFirst(ReadOnlySpan<char> text)
    {
        foreach (var found in new DateScanner(text))
        {
            return found;
        }

        return null;
    }

    /// <summary>The date that is the whole text, or null when there is none or it is impossible.</summary>
    public static DateOnly? Parse(ReadOnlySpan<char> text)
    {
        var trimmed = text.Trim();
        return FindFirst(trimmed) is { Start: 0 } found && found.Length == trimmed.Length ? found.Date : null;
    }

    /// <summary>A day and month at the start of the text, as the first such day from <paramref name="from"/> on: <c>15.11.</c>, <c>15. November</c>.</summary>
    public static DateOnly? WithoutYear(ReadOnlySpan<char> text, DateOnly from) => WrittenDay.At(text, 0)?.Next(from);

    /// <summary>The date a file name holds, and what else it says: <c>2022-10-24-vorstand</c>, <c>20221024</c>, <c>24102022</c>, <c>22-10-24</c>.</summary>
    public static (DateOnly Date, string Remainder)? FromFileName(string stem)
    {
        foreach (Match match in InFileName().Matches(stem))
        {
            var year = match.Groups["y"].ValueSpan;
            if (Day(FullYear(Number(year), year.Length), Number(match.Groups["m"].ValueSpan), Number(match.Groups["d"].ValueSpan)) is { } date)
            {
                return (date, string.Concat(stem.AsSpan(0, match.Index), " ", stem.AsSpan(match.Index + match.Length)).Trim(' ', '-', '_', '.'));
            }
        }

        return null;
    }

    /// <summary>The date that the same two digits each give when the year is the last of them; null where the file name writes the year in full.</summary>
    public static DateOnly? Turned(DateOnly named, string stem) =>
        named.Year < 2000 || stem.Contains(named.Year.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal)
            ? null
            : Day(FullYear(named.Day, 2), named.Month, named.Year - 2000);

    /// <returns>Null for no day of the calendar, and for years in which nobody kept these minutes.</returns>
    public static DateOnly? Day(int year, int month, int day) =>
        year is >= 1800 and <= 2200 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month)
            ? new DateOnly(year, month, day)
            : null;

    /// <summary>Two digits are years of this century.</summary>
    public static int FullYear(int year, int digits) => digits == 2 ? 2000 + year : year;

    private static int Number(ReadOnlySpan<char> digits) => int.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture);

    [GeneratedRegex(
        """
        (?<![0-9])(
              (?<y>[0-9]{4})[-_. ]?(?<m>0[1-9]|1[0-2])[-_. ]?(?<d>[0-9]{2})
            | (?<d>[0-9]{2})[-_ ]?(?<m>0[1-9]|1[0-2])[-_ ]?(?<y>(19|20)[0-9]{2})
            | (?<d>[0-9]{1,2})\.(?<m>[0-9]{1,2})\.(?<y>[0-9]{4}|[0-9]{2})
            | (?<y>[0-9]{2})[-_](?<m>[0-9]{2})[-_](?<d>[0-9]{2})
        )(?![0-9])
        """,
        Matching.Exact | Matching.Spaced)]
    private static partial Regex InFileName();
}
