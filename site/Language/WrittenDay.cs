namespace Protokollarchiv.Language;

/// <summary>A day at some place of a text, as far as it is written: <c>5.</c>, <c>5. Juli</c>, <c>05.07.2025</c>, <c>2025-07-05</c>.</summary>
/// <param name="Month">0 when it is not written.</param>
/// <param name="Year">0 when it is not written.</param>
/// <param name="End">Where it ends in the text.</param>
internal readonly record struct WrittenDay(int Day, int Month, int Year, int End)
{
    /// <summary>Characters in which a time of day shows itself as one.</summary>
    private const int LongestTime = 24;

    /// <summary>A higher number is not even a mistaken month: <c>-18.62.04-</c> is that of a file.</summary>
    private const int HighestNumber = 31;

    /// <summary>Null where what is written is no day of the calendar, or lacks its year.</summary>
    public DateOnly? Date => GermanDate.Day(Year, Month, Day);

    /// <summary>The first such day from <paramref name="from"/> on, whatever year is written.</summary>
    public DateOnly? Next(DateOnly from) => GermanDate.Day(from.Year, Month, Day) is { } date && date >= from ? date : GermanDate.Day(from.Year + 1, Month, Day);

    /// <returns>Null when what begins at <paramref name="start"/> is no number with a point, and no ISO date.</returns>
    public static WrittenDay? At(ReadOnlySpan<char> text, int start)
    {
        if (!Number(text, start, out var day, out var end))
        {
            return Iso(text, start);
        }

        if (!Is(text, '.', end))
        {
            return null;
        }

        var behindDay = end + 1;
        var at = behindDay + Space(text, behindDay);
        if (Number(text, at, out var month, out end) && month <= HighestNumber && Is(text, '.', end))
        {
            end++;
            return YearAt(text, end + Space(text, end), out var year) is { } numbered ? new WrittenDay(day, month, year, numbered) : new WrittenDay(day, month, 0, end);
        }

        if (at < text.Length && Language.Month.At(text[at..], out var length) is > 0 and var named)
        {
            end = at + length;
            return Space(text, end) == 1 && YearAt(text, end + 1, out var year) is { } spelled ? new WrittenDay(day, named, year, spelled) : new WrittenDay(day, named, 0, end);
        }

        return new WrittenDay(day, 0, 0, behindDay);
    }

    /// <summary>Whether a number with a point before this text is a day, not a place in a list: <c>November</c>, <c>bis 7. Juli</c>.</summary>
    public static bool IsDayBefore(ReadOnlySpan<char> text) =>
        Language.Month.BeginsWith(text) || (DayJoint.At(text, 0) is { } joint && At(text, joint.End) is { Month: > 0 });

    /// <summary>Not inside a number, a path or a longer row of numbers; <c>23.-24.10.2022</c> has its date after the hyphen.</summary>
    public static bool MayBegin(ReadOnlySpan<char> text, int start) =>
        start == 0 || (text[start - 1] is not ('.' or '/' or '-')) || (text[start - 1] == '-' && start > 1 && text[start - 2] is '.' or ' ');

    /// <summary>1 where there is a space, else 0.</summary>
    public static int Space(ReadOnlySpan<char> text, int at) => at < text.Length && text[at] is ' ' or '\u00A0' or '\u202F' ? 1 : 0;

    private static WrittenDay? Iso(ReadOnlySpan<char> text, int start) =>
        DigitsAt(text, start) == 4 && Is(text, '-', start + 4) && Number(text, start + 5, out var month, out var monthEnd) && Is(text, '-', monthEnd)
            && Number(text, monthEnd + 1, out var day, out var end) && !Is(text, '-', end)
            ? new WrittenDay(day, month, Value(text.Slice(start, 4)), end)
            : null;

    /// <returns>Where the year that begins at <paramref name="at"/> ends; null when there is none or it is a time: <c>24.10. 14 – 16 Uhr</c>.</returns>
    private static int? YearAt(ReadOnlySpan<char> text, int at, out int year)
    {
        year = 0;
        var digits = DigitsAt(text, at);
        if (digits is not (2 or 4))
        {
            return null;
        }

        var rest = text[(at + digits)..];
        var goesOn = rest.Length > 1 && rest[0] is '.' or ':' && char.IsAsciiDigit(rest[1]);
        if (goesOn || (digits == 2 && IsTime(text, at)))
        {
            return null;
        }

        year = GermanDate.FullYear(Value(text.Slice(at, digits)), digits);
        return at + digits;
    }

    /// <summary>What a point alone parts from the month is a year though a span follows: <c>24.10.22 – 19 Uhr</c>.</summary>
    private static bool IsTime(ReadOnlySpan<char> text, int at) =>
        GermanTime.FindFirst(text[at..Math.Min(text.Length, at + LongestTime)]) is { Start: 0 } time && (time.Until is null || Space(text, at - 1) == 1);

    /// <summary>One or two digits.</summary>
    private static bool Number(ReadOnlySpan<char> text, int at, out int value, out int end)
    {
        var digits = DigitsAt(text, at);
        end = at + digits;
        value = digits is 1 or 2 ? Value(text.Slice(at, digits)) : 0;
        return digits is 1 or 2;
    }

    private static int DigitsAt(ReadOnlySpan<char> text, int at)
    {
        var end = at;
        while (end < text.Length && end - at < 5 && char.IsAsciiDigit(text[end]))
        {
            end++;
        }

        return end - at;
    }

    private static int Value(ReadOnlySpan<char> digits)
    {
        var value = 0;
        foreach (var digit in digits)
        {
            value = (value * 10) + (digit - '0');
        }

        return value;
    }

    private static bool Is(ReadOnlySpan<char> text, char c, int at) => at < text.Length && text[at] == c;
}
