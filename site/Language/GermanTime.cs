namespace Protokollarchiv.Language;

/// <summary>
/// Times of day as German minutes write them: <c>14 – 16 Uhr</c>, <c>19:00 - 20:15 Uhr</c>, <c>14.04 Uhr</c>, <c>18:30</c>, <c>18h</c>,
/// <c>18h30</c>, <c>18 Uhr 30</c>. A bare number is no time, nor are two with a point: <c>14.04</c>.
/// </summary>
internal static class GermanTime
{
    /// <summary>The first time or span of times.</summary>
    public static FoundTime? FindFirst(ReadOnlySpan<char> text)
    {
        var position = 0;
        while (position < text.Length)
        {
            var next = text[position..].IndexOfAnyInRange('0', '9');
            if (next < 0)
            {
                return null;
            }

            var start = position + next;
            if ((start == 0 || text[start - 1] is not ('.' or ':' or ',' or '-')) && At(text, start) is { } found)
            {
                if (OneOfTwoTimes.Decided(text, found) is { } decided)
                {
                    return decided;
                }

                position = found.End;
                continue;
            }

            var run = text[start..].IndexOfAnyExceptInRange('0', '9');
            position = run < 0 ? text.Length : start + run;
        }

        return null;
    }

    /// <summary>The time that is the whole text, with or without "Uhr"; here a bare hour is one.</summary>
    public static TimeOnly? Parse(ReadOnlySpan<char> text)
    {
        var rest = text.Trim();
        foreach (var word in (ReadOnlySpan<string>)["ca.", "ca", "um", "gegen"])
        {
            if (rest.StartsWith(word, StringComparison.OrdinalIgnoreCase) && rest.Length > word.Length && !char.IsLetter(rest[word.Length]))
            {
                rest = rest[word.Length..].TrimStart();
                break;
            }
        }

        if (Clock.Read(rest, 0) is not { } clock)
        {
            return null;
        }

        var end = clock.End + SecondsAt(rest, clock.End);
        end += Clock.SpacesAt(rest, end);
        end += Clock.UnitAt(rest, end);
        return end == rest.Length ? clock.Time : null;
    }

    /// <summary>The time that begins there.</summary>
    public static FoundTime? At(ReadOnlySpan<char> text, int start)
    {
        if (Clock.Read(text, start) is not { } from)
        {
            return null;
        }

        var end = from.End + SecondsAt(text, from.End);
        var unit = Clock.UnitAt(text, end + Clock.SpacesAt(text, end));
        var sure = unit > 0 || from.HasColon;
        if (unit > 0)
        {
            end += Clock.SpacesAt(text, end) + unit;
            end = WithMinutesBehind(text, end, ref from);
        }

        if (UntilAt(text, end, sure) is { } until)
        {
            return new FoundTime(from.Time, until.Time, start, until.End - start);
        }

        return sure ? new FoundTime(from.Time, null, start, end - start) : null;
    }

    /// <summary>The end of a span that goes on at <paramref name="at"/>: <c> – 16 Uhr</c>, <c> bis ca. 20:15</c>.</summary>
    /// <param name="sure">Whether the start is a time beyond doubt; else only "Uhr" behind the end makes it one.</param>
    private static Clock? UntilAt(ReadOnlySpan<char> text, int at, bool sure)
    {
        at += Clock.SpacesAt(text, at);
        var joined = JoinAt(text, at);
        if (joined == 0)
        {
            return null;
        }

        at += joined;
        at += Clock.SpacesAt(text, at);
        if (text[at..].StartsWith("ca.", StringComparison.Ordinal))
        {
            at += 3;
            at += Clock.SpacesAt(text, at);
        }

        if (Clock.Read(text, at) is not { } until)
        {
            return null;
        }

        var end = until.End + SecondsAt(text, until.End);
        var unit = Clock.UnitAt(text, end + Clock.SpacesAt(text, end));
        return unit > 0 ? until with { End = end + Clock.SpacesAt(text, end) + unit }
            : sure && until.HasColon ? until with { End = end }
            : null;
    }

    private static int JoinAt(ReadOnlySpan<char> text, int at)
    {
        if (text[at..].StartsWith("bis", StringComparison.Ordinal))
        {
            return 3;
        }

        var end = at;
        while (end < text.Length && end - at < 3 && text[end] is '–' or '-' or '—')
        {
            end++;
        }

        return end - at;
    }

    /// <summary><c>18 Uhr 30</c>.</summary>
    private static int WithMinutesBehind(ReadOnlySpan<char> text, int end, ref Clock clock)
    {
        var at = end + Clock.SpacesAt(text, end);
        if (clock.HasMinutes || at == end || at + 2 > text.Length || !char.IsAsciiDigit(text[at]) || !char.IsAsciiDigit(text[at + 1])
            || (at + 2 < text.Length && (char.IsAsciiDigit(text[at + 2]) || text[at + 2] is '.' or ':')))
        {
            return end;
        }

        var minute = ((text[at] - '0') * 10) + text[at + 1] - '0';
        if (minute >= 60)
        {
            return end;
        }

        clock = clock with { Time = new TimeOnly(clock.Time.Hour, minute), HasMinutes = true };
        return at + 2;
    }

    /// <summary><c>:00</c> behind hours and minutes.</summary>
    private static int SecondsAt(ReadOnlySpan<char> text, int at) =>
        at + 2 < text.Length && text[at] == ':' && char.IsAsciiDigit(text[at + 1]) && char.IsAsciiDigit(text[at + 2]) ? 3 : 0;

    /// <summary>An hour with or without minutes, as digits in a text.</summary>
    private readonly record struct Clock(TimeOnly Time, bool HasMinutes, bool HasColon, int End)
    {
        /// <returns>Null when there is no hour of the day; 24:00 is midnight.</returns>
        public static Clock? Read(ReadOnlySpan<char> text, int start)
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
                (24, 0) => new Clock(TimeOnly.MinValue, hasMinutes, hasColon, end),
                ( < 24, < 60) => new Clock(new TimeOnly(hour, minute), hasMinutes, hasColon, end),
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
    }
}
