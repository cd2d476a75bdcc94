namespace Protokollarchiv.Language;

/// <summary>An hour with or without minutes, as digits in a text.</summary>
/// <param name="HasColon">Whether a colon or an <c>h</c> parts the two, so that it can be nothing but a time.</param>
/// <param name="End">Where it ends in the text.</param>
internal readonly record struct WrittenHour(TimeOnly Time, bool HasMinutes, bool HasColon, int End)
{
    /// <returns>Null when there is no hour of the day; 24:00 is midnight.</returns>
    public static WrittenHour? Read(ReadOnlySpan<char> text, int start)
    {
        var end = start;
        var hour = 0;
        while (end < text.Length && end - start < 3 && char.IsAsciiDigit(text[end]))
        {
            hour = (hour * 10) + (text[end] - '0');
            end++;
        }

        if (end - start is not (1 or 2))
        {
            return null;
        }

        var hasMinutes = end + 2 < text.Length && text[end] is ':' or '.' or 'h' && char.IsAsciiDigit(text[end + 1]) && char.IsAsciiDigit(text[end + 2])
            && (end + 3 == text.Length || !char.IsAsciiDigit(text[end + 3]));
        var minute = hasMinutes ? ((text[end + 1] - '0') * 10) + text[end + 2] - '0' : 0;
        var hasColon = hasMinutes && text[end] is ':' or 'h';
        end += hasMinutes ? 3 : 0;
        return (hour, minute) switch
        {
            (24, 0) => new WrittenHour(TimeOnly.MinValue, hasMinutes, hasColon, end),
            ( < 24, < 60) => new WrittenHour(new TimeOnly(hour, minute), hasMinutes, hasColon, end),
            _ => null,
        };
    }

    public static int SpacesAt(ReadOnlySpan<char> text, int at)
    {
        var end = at;
        while (end < text.Length && text[end] is ' ' or '\u00A0' or '\u202F')
        {
            end++;
        }

        return end - at;
    }

    /// <summary>Characters of "Uhr" or "h" at this place.</summary>
    public static int UnitAt(ReadOnlySpan<char> text, int at)
    {
        var rest = at < text.Length ? text[at..] : default;
        var length = rest.StartsWith("Uhr", StringComparison.OrdinalIgnoreCase) ? 3 : rest.StartsWith("h", StringComparison.Ordinal) ? 1 : 0;
        return length > 0 && (rest.Length == length || !char.IsLetter(rest[length])) ? length : 0;
    }

    /// <summary><c>:00</c> behind hours and minutes.</summary>
    public static int SecondsAt(ReadOnlySpan<char> text, int at) =>
        at + 2 < text.Length && text[at] == ':' && char.IsAsciiDigit(text[at + 1]) && char.IsAsciiDigit(text[at + 2]) ? 3 : 0;
}
