using System.Collections.Immutable;
using System.Globalization;
using Protokollarchiv.Pages.Views;

namespace Protokollarchiv.Pages;

/// <summary>
/// Entries in time, divided so that no page gets too long: when all together do not fit, each year has a page, a year that does not fit
/// a page for each month, and such a month pages by number. The first page then shows the newest entries and the way to all others.
/// </summary>
internal sealed class Chronicle<T>
{
    /// <summary>About how many characters of text a page may show; their markup makes a page about half as large again.</summary>
    private const int PageWeight = 120_000;

    /// <summary>And about how many of them the first page does, when others follow.</summary>
    private const int FirstPageWeight = 30_000;

    private readonly Func<T, int> weight;

    private Chronicle(Func<T, int> weight) => this.weight = weight;

    /// <summary>What the first page shows, oldest first: all entries, or the newest.</summary>
    public ReadOnlyMemory<T> First { get; private set; }

    /// <summary>Every period that has a page, oldest first; empty when all entries fit the first page.</summary>
    public ImmutableArray<Period<T>> Periods { get; private set; } = [];

    /// <param name="entries">Oldest first, undated before all others.</param>
    /// <param name="weight">About how many characters of text an entry shows.</param>
    /// <param name="always">Whether years have a page even when all entries would fit the first page.</param>
    public static Chronicle<T> Of(ReadOnlyMemory<T> entries, Func<T, DateOnly?> date, Func<T, int> weight, bool always = false)
    {
        var chronicle = new Chronicle<T>(weight);
        var fits = chronicle.Fits(entries);
        chronicle.First = fits ? entries : chronicle.Newest(entries);
        if (!fits || always)
        {
            chronicle.Periods = [.. Groups(entries, e => date(e)?.Year).SelectMany(year => chronicle.OfYear(year.Key, year.Entries, date))];
        }

        return chronicle;
    }

    /// <summary>The way between the pages: the years, newest first; in the one that is shown its parts, if it is divided.</summary>
    /// <param name="url">Of the first page.</param>
    /// <param name="current">The period that is shown; null on the first page.</param>
    public ImmutableArray<PeriodView> Links(Words words, string url, Period<T>? current)
    {
        return [.. Periods.Where(p => p.IsYear).Reverse().Select(y => Link(y) with { Parts = current is not null && current.Year == y.Year ? [.. y.Parts.Reverse().Select(Link)] : [] })];

        PeriodView Link(Period<T> period) => new(period.Title(words), url + period.Path, period.Entries.Length, ReferenceEquals(period, current));
    }

    private IEnumerable<Period<T>> OfYear(int? year, ReadOnlyMemory<T> entries, Func<T, DateOnly?> date)
    {
        var path = year is { } known ? $"{known.ToString(CultureInfo.InvariantCulture)}/" : "ohne-datum/";
        if (Fits(entries))
        {
            return [new Period<T>(path, year, null, 0, entries)];
        }

        var parts = Groups(entries, e => date(e)?.Month).SelectMany(month => OfMonth(path, year, month.Key, month.Entries)).ToImmutableArray();
        return parts.Prepend(new Period<T>(path, year, null, 0, entries) { Parts = parts });
    }

    private IEnumerable<Period<T>> OfMonth(string yearPath, int? year, int? month, ReadOnlyMemory<T> entries)
    {
        var path = month is { } known ? $"{yearPath}{known.ToString("00", CultureInfo.InvariantCulture)}/" : yearPath;
        var part = 0;
        while (!entries.IsEmpty)
        {
            var length = LengthThatFits(entries.Span);
            var isWhole = part == 0 && length == entries.Length;
            part++;
            yield return new Period<T>(
                part == 1 && month is not null ? path : $"{path}{part.ToString(CultureInfo.InvariantCulture)}/",
                year,
                month,
                isWhole ? 0 : part,
                entries[..length]);
            entries = entries[length..];
        }
    }

    private bool Fits(ReadOnlyMemory<T> entries) => LengthThatFits(entries.Span) == entries.Length;

    /// <summary>How many of the first entries fit; at least one.</summary>
    private int LengthThatFits(ReadOnlySpan<T> entries)
    {
        var sum = 0;
        for (var i = 0; i < entries.Length; i++)
        {
            sum += weight(entries[i]);
            if (sum > PageWeight && i > 0)
            {
                return i;
            }
        }

        return entries.Length;
    }

    private ReadOnlyMemory<T> Newest(ReadOnlyMemory<T> entries)
    {
        var start = entries.Length;
        for (var sum = 0; start > 0 && sum < FirstPageWeight; start--)
        {
            sum += weight(entries.Span[start - 1]);
        }

        return entries[start..];
    }

    private static IEnumerable<(int? Key, ReadOnlyMemory<T> Entries)> Groups(ReadOnlyMemory<T> entries, Func<T, int?> key)
    {
        for (var start = 0; start < entries.Length;)
        {
            var first = key(entries.Span[start]);
            var end = start + 1;
            while (end < entries.Length && key(entries.Span[end]) == first)
            {
                end++;
            }

            yield return (first, entries[start..end]);
            start = end;
        }
    }
}

/// <summary>A year, a month, or a numbered part of a month, with its entries.</summary>
/// <param name="Path">Below the URL of the first page: <c>2022/</c>, <c>2022/10/</c>, <c>2022/10/2/</c>.</param>
/// <param name="Year">Null for entries without a date.</param>
/// <param name="Month">Null for a whole year.</param>
/// <param name="Part">From 1 where a month has several; 0 for all else.</param>
internal sealed record Period<T>(string Path, int? Year, int? Month, int Part, ReadOnlyMemory<T> Entries)
{
    /// <summary>Of a year that is too long for one page, the pages that its entries stand on.</summary>
    public ImmutableArray<Period<T>> Parts { get; init; } = [];

    public bool IsYear => Month is null && Part == 0;

    /// <summary><c>2022</c>, <c>Oktober 2022</c>, <c>Oktober 2022 (2)</c>.</summary>
    public string Title(Words words)
    {
        var year = Year is { } known ? known.ToString(System.Globalization.CultureInfo.InvariantCulture) : words["date.none"];
        var title = Month is { } month ? $"{words.Month(month)} {year}" : year;
        return Part == 0 ? title : $"{title} ({Part.ToString(System.Globalization.CultureInfo.InvariantCulture)})";
    }
}
