using System.Collections.Immutable;

namespace Protokollarchiv.Pages;

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
