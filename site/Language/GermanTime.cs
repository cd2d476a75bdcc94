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
            var next = text[position..].IndexOfAny(Digit.Any);
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

            var run = text[start..].IndexOfAnyExcept(Digit.Any);
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

        if (WrittenHour.Read(rest, 0) is not { } clock)
        {
            return null;
        }

        var end = clock.End + WrittenHour.SecondsAt(rest, clock.End);
        end += WrittenHour.SpacesAt(rest, end);
        end += WrittenHour.UnitAt(rest, end);
        return end == rest.Length ? clock.Time : null;
    }

    /// <summary>The time that begins there.</summary>
    public static FoundTime? At(ReadOnlySpan<char> text, int start)
    {
        if (WrittenHour.Read(text, start) is not { } from)
        {
            return null;
        }

        var end = from.End + WrittenHour.SecondsAt(text, from.End);
        var unit = WrittenHour.UnitAt(text, end + WrittenHour.SpacesAt(text, end));
        var sure = unit > 0 || from.HasColon;
        if (unit > 0)
        {
            end += WrittenHour.SpacesAt(text, end) + unit;
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
    private static WrittenHour? UntilAt(ReadOnlySpan<char> text, int at, bool sure)
    {
        at += WrittenHour.SpacesAt(text, at);
        var joined = JoinAt(text, at);
        if (joined == 0)
        {
            return null;
        }

        at += joined;
        at += WrittenHour.SpacesAt(text, at);
        if (text[at..].StartsWith("ca.", StringComparison.Ordinal))
        {
            at += 3;
            at += WrittenHour.SpacesAt(text, at);
        }

        if (WrittenHour.Read(text, at) is not { } until)
        {
            return null;
        }

        var end = until.End + WrittenHour.SecondsAt(text, until.End);
        var unit = WrittenHour.UnitAt(text, end + WrittenHour.SpacesAt(text, end));
        return unit > 0 ? until with { End = end + WrittenHour.SpacesAt(text, end) + unit }
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
    private static int WithMinutesBehind(ReadOnlySpan<char> text, int end, ref WrittenHour clock)
    {
        var at = end + WrittenHour.SpacesAt(text, end);
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
}
