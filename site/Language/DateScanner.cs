namespace Protokollarchiv.Language;

/// <summary>
/// Walks over the complete dates of a text, as <see cref="GermanDate"/> knows them: <c>foreach (var date in new DateScanner(text))</c>.
/// Impossible ones have a null date.
/// </summary>
internal ref struct DateScanner(ReadOnlySpan<char> text)
{
    private readonly ReadOnlySpan<char> text = text;
    private int position;

    public FoundDate Current { get; private set; }

    public readonly DateScanner GetEnumerator() => this;

    public bool MoveNext()
    {
        while (position < text.Length)
        {
            var next = text[position..].IndexOfAnyInRange('0', '9');
            if (next < 0)
            {
                break;
            }

            var start = position + next;
            var run = text[start..].IndexOfAnyExceptInRange('0', '9');
            var digits = run < 0 ? text.Length - start : run;
            position = start + digits;
            if (MayBegin(start) && (Iso(start, digits) ?? German(start, digits)) is { } found)
            {
                Current = found;
                position = found.End;
                return true;
            }
        }

        position = text.Length;
        return false;
    }

    /// <summary>Not inside a number, a path or a longer row of numbers; <c>23.-24.10.2022</c> has its date after the hyphen.</summary>
    private readonly bool MayBegin(int start) =>
        start == 0 || (text[start - 1] is not ('.' or '/' or '-')) || (text[start - 1] == '-' && start > 1 && text[start - 2] is '.' or ' ');

    private readonly FoundDate? Iso(int start, int digits)
    {
        if (digits != 4 || !Number(start + 5, out var month, out var monthEnd) || text[start + 4] != '-' || !Is('-', monthEnd)
            || !Number(monthEnd + 1, out var day, out var end) || Is('-', end))
        {
            return null;
        }

        return new FoundDate(GermanDate.Day(Value(start, 4), month, day), start, end - start);
    }

    private readonly FoundDate? German(int start, int digits)
    {
        if (digits > 2 || !Is('.', start + digits))
        {
            return null;
        }

        var at = LastOfDays(start + digits + 1);
        at += Space(at);
        var month = 0;
        if (Number(at, out var number, out var monthEnd) && Is('.', monthEnd))
        {
            month = number;
            at = monthEnd + 1;
            at += Space(at);
        }
        else if (at < text.Length && Month.At(text[at..], out var length) is > 0 and var named)
        {
            month = named;
            at += length;
            if (Space(at) == 0)
            {
                return null;
            }

            at++;
        }
        else
        {
            return null;
        }

        return Year(at) is { } end ? new FoundDate(GermanDate.Day(GermanDate.FullYear(Value(at, end - at), end - at), month, Value(start, digits)), start, end - start) : null;
    }

    /// <summary>Where the last day's point ends when several days share month and year: <c>27. und 28. Januar 2023</c>; the first of them is the date.</summary>
    private readonly int LastOfDays(int at)
    {
        var next = at + Space(at);
        foreach (var joint in (ReadOnlySpan<string>)["und", "bis", "/", "-", "–", "+", "&"])
        {
            if (text[next..].StartsWith(joint, StringComparison.Ordinal))
            {
                next += joint.Length;
                next += Space(next);
                return Number(next, out _, out var end) && Is('.', end) ? end + 1 : at;
            }
        }

        return at;
    }

    /// <returns>Where the year that begins at <paramref name="at"/> ends; null when there is none or it is a time: <c>24.10. 14 Uhr</c>.</returns>
    private readonly int? Year(int at)
    {
        var end = at;
        while (end < text.Length && end - at < 5 && char.IsAsciiDigit(text[end]))
        {
            end++;
        }

        if (end - at is not (2 or 4))
        {
            return null;
        }

        var rest = text[end..];
        var goesOn = rest.Length > 1 && rest[0] is '.' or ':' && char.IsAsciiDigit(rest[1]);
        var isHour = end - at == 2 && Space(end) == 1 && rest[1..].StartsWith("Uhr", StringComparison.Ordinal);
        return goesOn || isHour ? null : end;
    }

    /// <summary>One or two digits.</summary>
    private readonly bool Number(int at, out int value, out int end)
    {
        value = 0;
        end = at;
        while (end < text.Length && end - at < 3 && char.IsAsciiDigit(text[end]))
        {
            value = (value * 10) + (text[end] - '0');
            end++;
        }

        return end - at is 1 or 2;
    }

    private readonly int Value(int at, int length)
    {
        var value = 0;
        foreach (var digit in text.Slice(at, length))
        {
            value = (value * 10) + (digit - '0');
        }

        return value;
    }

    private readonly bool Is(char c, int at) => at < text.Length && text[at] == c;

    private readonly int Space(int at) => at < text.Length && text[at] is ' ' or '\u00A0' or '\u202F' ? 1 : 0;
}
