using System.Globalization;
using System.Text.RegularExpressions;

namespace Protokollarchiv.Language;

/// <summary>
/// Dates as German minutes write them: <c>24.10.2022</c>, <c>24.10.22</c>, <c>24. Oktober 2022</c>, <c>2022-10-24</c>, <c>20221024</c>.
/// A time such as <c>14.04 Uhr</c> is none.
/// </summary>
internal static partial class GermanDate
{
    private static readonly string[] MonthPrefixes = ["jan", "feb", "mär", "apr", "mai", "jun", "jul", "aug", "sep", "okt", "nov", "dez"];

    /// <summary>Every complete date in reading order; impossible ones with a null date.</summary>
    public static IEnumerable<FoundDate> FindAll(string text)
    {
        foreach (Match match in Written().Matches(text))
        {
            yield return new FoundDate(Read(match), match.Index, match.Length);
        }
    }

    public static FoundDate? FindFirst(string text)
    {
        var match = Written().Match(text);
        return match.Success ? new FoundDate(Read(match), match.Index, match.Length) : null;
    }

    /// <summary>The date that is the whole text, or null when there is none or it is impossible.</summary>
    public static DateOnly? Parse(string text)
    {
        var trimmed = text.Trim();
        return FindFirst(trimmed) is { Start: 0 } found && found.Length == trimmed.Length ? found.Date : null;
    }

    /// <summary>A day and month at the start of the text, as the first such day from <paramref name="from"/> on: <c>15.11.</c>, <c>15. November</c>.</summary>
    public static DateOnly? WithoutYear(string text, DateOnly from)
    {
        var match = DayAndMonth().Match(text);
        if (!match.Success)
        {
            return null;
        }

        var month = match.Groups["name"].Success ? MonthNumber(match.Groups["name"].Value) : match.Groups["m"].Value;
        var date = Day(from.Year, month, match.Groups["d"].Value);
        return date >= from ? date : Day(from.Year + 1, month, match.Groups["d"].Value);
    }

    /// <summary>The date a file name begins with, and what follows it: <c>2022-10-24-vorstand</c>, <c>20221024</c>, <c>22-10-24</c>.</summary>
    public static (DateOnly Date, string Remainder)? FromFileName(string stem)
    {
        var match = InFileName().Match(stem);
        if (!match.Success || Day(Year(match.Groups["y"].Value), match.Groups["m"].Value, match.Groups["d"].Value) is not { } date)
        {
            return null;
        }

        return (date, string.Concat(stem.AsSpan(0, match.Index), " ", stem.AsSpan(match.Index + match.Length)).Trim(' ', '-', '_', '.'));
    }

    private static DateOnly? Read(Match match)
    {
        if (match.Groups["iy"].Success)
        {
            return Day(Year(match.Groups["iy"].Value), match.Groups["im"].Value, match.Groups["id"].Value);
        }

        var month = match.Groups["name"].Success ? MonthNumber(match.Groups["name"].Value) : match.Groups["m"].Value;
        return Day(Year(match.Groups["y"].Value), month, match.Groups["d"].Value);
    }

    private static string MonthNumber(string name)
    {
        var lower = name.ToLowerInvariant().Replace("maerz", "märz", StringComparison.Ordinal).Replace("jän", "jan", StringComparison.Ordinal);
        return (Array.FindIndex(MonthPrefixes, p => lower.StartsWith(p, StringComparison.Ordinal)) + 1).ToString(CultureInfo.InvariantCulture);
    }

    private static int Year(string digits)
    {
        var year = int.Parse(digits, CultureInfo.InvariantCulture);
        return digits.Length == 2 ? 2000 + year : year;
    }

    private static DateOnly? Day(int year, string month, string day)
    {
        var m = int.Parse(month, CultureInfo.InvariantCulture);
        var d = int.Parse(day, CultureInfo.InvariantCulture);
        return year is >= 1800 and <= 2200 && m is >= 1 and <= 12 && d >= 1 && d <= DateTime.DaysInMonth(year, m)
            ? new DateOnly(year, m, d)
            : null;
    }

    [GeneratedRegex(
        @"(?<![\d.\-/])(?:(?<iy>\d{4})-(?<im>\d{1,2})-(?<id>\d{1,2})(?![\d-])" +
        @"|(?<d>\d{1,2})\.[ \u00A0\u202F]?(?:(?<m>\d{1,2})\.[ \u00A0\u202F]?|(?<name>Januar|Jänner|Februar|Feber|März|Maerz|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|Jan\.?|Feb\.?|Mär\.?|Apr\.?|Jun\.?|Jul\.?|Aug\.?|Sept?\.?|Okt\.?|Nov\.?|Dez\.?)[ \u00A0\u202F])" +
        @"(?<y>\d{4}|\d{2})(?!\d)(?![.:]\d)(?![ \u00A0]Uhr))",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Written();

    [GeneratedRegex(@"^(?<d>\d{1,2})\.[ ]?((?<m>\d{1,2})\.|(?<name>Januar|Jänner|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember)\b)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex DayAndMonth();

    [GeneratedRegex(
        @"(?<!\d)((?<y>\d{4})[-_. ]?(?<m>\d{2})[-_. ]?(?<d>\d{2})|(?<d>\d{1,2})\.(?<m>\d{1,2})\.(?<y>\d{4}|\d{2})|(?<y>\d{2})[-_](?<m>\d{2})[-_](?<d>\d{2}))(?!\d)",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex InFileName();
}
