using System.Globalization;

namespace Protokollarchiv.Language;

/// <summary>The German names of the days, as they stand beside dates: <c>Montag, den 24.10.2022</c>, <c>Mo. 24.10.</c></summary>
internal static class Weekday
{
    private static readonly (string Name, DayOfWeek Day)[] Names =
    [
        ("Montag", DayOfWeek.Monday), ("Dienstag", DayOfWeek.Tuesday), ("Mittwoch", DayOfWeek.Wednesday), ("Donnerstag", DayOfWeek.Thursday),
        ("Freitag", DayOfWeek.Friday), ("Samstag", DayOfWeek.Saturday), ("Sonnabend", DayOfWeek.Saturday), ("Sonntag", DayOfWeek.Sunday),
        ("Mo", DayOfWeek.Monday), ("Di", DayOfWeek.Tuesday), ("Mi", DayOfWeek.Wednesday), ("Do", DayOfWeek.Thursday), ("Fr", DayOfWeek.Friday),
        ("Sa", DayOfWeek.Saturday), ("So", DayOfWeek.Sunday),
    ];

    /// <summary>What follows the name of a day, with its comma and "den", at the start of a text; the whole text when there is none.</summary>
    public static ReadOnlySpan<char> Skip(ReadOnlySpan<char> text)
    {
        var rest = text.TrimStart();
        if (At(rest, out var length) is null)
        {
            return rest;
        }

        rest = rest[length..].TrimStart(" \u00A0.,");
        return rest.StartsWith("den ", StringComparison.Ordinal) || rest.StartsWith("dem ", StringComparison.Ordinal) ? rest[4..].TrimStart() : rest;
    }

    /// <summary>The day whose name ends right before a date, with nothing but ", den" between; null when there is none.</summary>
    public static DayOfWeek? Before(ReadOnlySpan<char> text)
    {
        var rest = text.TrimEnd(" \u00A0,.");
        if (rest.EndsWith(" den", StringComparison.Ordinal) || rest.EndsWith(" dem", StringComparison.Ordinal))
        {
            rest = rest[..^4].TrimEnd(" \u00A0,.");
        }

        var start = rest.LastIndexOfAny(" \u00A0(\n\t") + 1;
        return At(rest[start..], out var length) is { } day && length == rest.Length - start ? day : null;
    }

    /// <summary>The day whose name stands alone behind a date: <c>24.10.2022 (Mo)</c>, <c>24.10.2022, Montag</c>.</summary>
    public static DayOfWeek? Behind(ReadOnlySpan<char> text)
    {
        var rest = text.TrimStart(" \u00A0");
        if (rest is not [',' or '(', ..])
        {
            return null;
        }

        rest = rest[1..].TrimStart(" \u00A0");
        return At(rest, out var length) is { } day && rest[length..].TrimStart('.') is [] or [',' or ')', ..] ? day : null;
    }

    public static string NameOf(DateOnly date) => CultureInfo.GetCultureInfo("de-DE").DateTimeFormat.GetDayName(date.DayOfWeek);

    private static DayOfWeek? At(ReadOnlySpan<char> text, out int length)
    {
        foreach (var (name, day) in Names)
        {
            if (IsWritten(name, text) && (text.Length == name.Length || !char.IsLetter(text[name.Length])))
            {
                length = name.Length;
                return day;
            }
        }

        length = 0;
        return null;
    }

    /// <summary>As a noun or in capitals; "so" and "do" are other words.</summary>
    private static bool IsWritten(string name, ReadOnlySpan<char> text) =>
        text.StartsWith(name, StringComparison.OrdinalIgnoreCase) && (text[..name.Length].SequenceEqual(name) || !text[..name.Length].ContainsAnyExceptInRange('A', 'Z'));
}
