using System.Globalization;
using System.Text.RegularExpressions;

namespace Protokollarchiv.Language;

/// <summary>
/// Days that lie ahead, as announcements write them: <c>15.8.2025</c>, <c>Sa 20.6.</c>, <c>5. bis 7. Juli</c>, <c>28.06.-01.07.2025</c>. What the
/// first day leaves out, the last says; a year that neither says is that of the next such day.
/// </summary>
/// <param name="from">The day of the meeting.</param>
/// <param name="year">The year of days without one, where a heading says it.</param>
internal sealed partial class DaysAhead(DateOnly from, int? year)
{
    /// <summary>A day further ahead, and in another year, is more likely one that has just been.</summary>
    private const int FarthestInNextYear = 270;

    private const int LongestSpan = 366;
    private const int LongestSpanWithoutYear = 200;

    /// <summary>How far before a day the words that tell what it is may begin.</summary>
    private const int LongestWord = 24;

    /// <summary>The first days that begin at or behind <paramref name="position"/>.</summary>
    /// <param name="yearMayLack">Whether days without a year count.</param>
    public FoundDays? FindFirst(ReadOnlySpan<char> text, int position, bool yearMayLack)
    {
        while (position < text.Length && text[position..].IndexOfAny(Digit.Any) is >= 0 and var next)
        {
            var start = position + next;
            var run = text[start..].IndexOfAnyExcept(Digit.Any);
            position = run < 0 ? text.Length : start + run;
            if (WrittenDay.MayBegin(text, start) && At(text, start, ref position) is { } found && (found.HasYear || (yearMayLack && IsSurelyMeant(text, found))))
            {
                return found;
            }
        }

        return null;
    }

    /// <param name="end">Set to where several days end, also when they make no sense.</param>
    private FoundDays? At(ReadOnlySpan<char> text, int start, ref int end)
    {
        if (WrittenDay.At(text, start) is not { } first)
        {
            return WithoutPoint(text, start);
        }

        if (LastOfIso(text, first) is { } lastDay && lastDay.Day > first.Day)
        {
            return Span(first, first with { Day = lastDay.Day, End = lastDay.End }, isSpan: true, start);
        }

        if (DayJoint.At(text, first.End) is { } joint && WrittenDay.At(text, joint.End + Between(text[joint.End..])) is { Month: > 0 } last)
        {
            end = joint.IsSpan ? last.End : end;
            var month = first.Month > 0 ? first.Month : last.Month;
            var isYearBefore = last.Year > 0 && month > last.Month;
            var written = first.Year > 0 ? first.Year : isYearBefore ? last.Year - 1 : last.Year;
            return Span(first with { Month = month, Year = written, End = first.Month > 0 ? first.End : last.End }, last, joint.IsSpan, start);
        }

        return first.Month > 0 && Resolve(first) is { } date ? new FoundDays(date, null, first.Year > 0, start, first.End - start) : null;
    }

    /// <summary>Of a day in full with only the number of the last: <c>2025-07-05..07</c>, <c>2025-07-05…07</c>.</summary>
    private static (int Day, int End)? LastOfIso(ReadOnlySpan<char> text, WrittenDay first) =>
        first.Year > 0 && ToLast().EnumerateMatches(text, first.End) is var matches && matches.MoveNext() && matches.Current.Index == first.End
            ? (int.Parse(text.Slice(first.End + matches.Current.Length - 2, 2), CultureInfo.InvariantCulture), first.End + matches.Current.Length)
            : null;

    /// <summary><c>5-7.7.2025</c>, and with spaces where no number can be meant: <c>vom 5 - 7.7.2025</c>.</summary>
    private FoundDays? WithoutPoint(ReadOnlySpan<char> text, int start)
    {
        var digits = text[start..].IndexOfAnyExcept(Digit.Any);
        var maySpace = text[..start].EndsWith("vom ", StringComparison.OrdinalIgnoreCase);
        var dash = start + digits + (maySpace ? WrittenDay.Space(text, start + digits) : 0);
        return digits is 1 or 2 && dash < text.Length && text[dash] is '-' or '–' && WrittenDay.At(text, dash + 1 + (maySpace ? WrittenDay.Space(text, dash + 1) : 0)) is { Month: > 0 } last
            ? Span(last with { Day = int.Parse(text.Slice(start, digits), CultureInfo.InvariantCulture) }, last, isSpan: true, start)
            : null;
    }

    /// <param name="first">It ends where it does when the last is a day by itself.</param>
    private FoundDays? Span(WrittenDay first, WrittenDay last, bool isSpan, int start)
    {
        if (Resolve(first) is not { } begins)
        {
            return null;
        }

        var hasYear = first.Year > 0;
        var ends = last.Year > 0 ? last.Date : last.Next(begins);
        var days = (ends?.DayNumber - begins.DayNumber) ?? 0;
        return days == 1 || (isSpan && days > 1 && days <= (hasYear ? LongestSpan : LongestSpanWithoutYear)) ? new FoundDays(begins, ends, hasYear, start, last.End - start)
            : isSpan ? null
            : new FoundDays(begins, null, hasYear, start, first.End - start);
    }

    private DateOnly? Resolve(WrittenDay day) =>
        day.Year > 0 ? day.Date
        : year is { } said ? GermanDate.Day(said, day.Month, day.Day)
        : day.Next(from) is { } next && (next.Year == from.Year || next.DayNumber - from.DayNumber <= FarthestInNextYear) ? next
        : null;

    /// <summary>A number such as that of an item (<c>TOP 3.1.</c>) is no day, and a day of the week that does not fit makes the year doubtful.</summary>
    private static bool IsSurelyMeant(ReadOnlySpan<char> text, FoundDays found)
    {
        var before = text[Math.Max(0, found.Start - LongestWord)..found.Start];
        var behind = text[found.End..];
        var weekday = Weekday.Before(before) ?? Weekday.Behind(behind);
        return (weekday is null || weekday == found.First.DayOfWeek) && !Numbered().IsMatch(before) && (behind.IsEmpty || !char.IsAsciiDigit(behind[0]));
    }

    /// <summary>Words between a joint and the last day: <c>bis zum 7. Juli</c>, <c>bis So, 7. Juli</c>.</summary>
    private static int Between(ReadOnlySpan<char> text)
    {
        var rest = text.StartsWith("zum ", StringComparison.Ordinal) ? text[4..] : text;
        return text.Length - Weekday.Skip(rest).Length;
    }

    [GeneratedRegex(@"\G(?<=[0-9]{4}-[0-9]{2}-[0-9]{2})(\.\.\.?|…)[0-9]{2}(?![\d.:-])", Matching.Exact)]
    private static partial Regex ToLast();

    [GeneratedRegex(@"(\b(TOP|Punkt|Nr\.?|Ziffer|Kapitel|Kap\.|Abs\.|Version|Anlage)|§)\s*$", Matching.AnyCase)]
    private static partial Regex Numbered();
}
