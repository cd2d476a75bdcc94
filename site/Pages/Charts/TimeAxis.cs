using System.Collections.Immutable;
using System.Globalization;
using Protokollarchiv.Archive;

namespace Protokollarchiv.Pages.Charts;

/// <summary>A stretch of time in even steps: months when it is short, quarters, or years.</summary>
internal sealed class TimeAxis(int firstMonth, int monthsPerStep, ImmutableArray<string> labels)
{
    private const int MostMonths = 24;
    private const int MostQuarters = 32;

    /// <summary>One for each step: <c>Okt 2022</c>, <c>Q4 2022</c>, <c>2022</c>.</summary>
    public ImmutableArray<string> Labels { get; } = labels;

    /// <summary>From the first dated meeting of an archive to the last.</summary>
    /// <returns>Null when there is none.</returns>
    public static TimeAxis? Of(MinutesArchive archive, Words words)
    {
        var days = archive.Meetings.Select(m => m.Meeting.Date).Where(d => d is not null).ToList();
        return days.Count == 0 ? null : Of(days[0], days[^1], words);
    }

    /// <returns>Null when there are no dates.</returns>
    public static TimeAxis? Of(DateOnly? first, DateOnly? last, Words words)
    {
        if (first is not { } from || last is not { } to)
        {
            return null;
        }

        var months = MonthOf(to) - MonthOf(from) + 1;
        var step = months <= MostMonths ? 1 : months <= 3 * MostQuarters ? 3 : 12;
        var start = MonthOf(from) / step * step;
        return new TimeAxis(start, step, [.. Enumerable.Range(0, ((MonthOf(to) - start) / step) + 1).Select(i => Label(start + (i * step), step, words))]);
    }

    /// <summary>The step that a day of the stretch belongs to.</summary>
    public int IndexOf(DateOnly day) => (MonthOf(day) - firstMonth) / monthsPerStep;

    private static int MonthOf(DateOnly day) => (day.Year * 12) + day.Month - 1;

    private static string Label(int month, int step, Words words)
    {
        var year = (month / 12).ToString(CultureInfo.InvariantCulture);
        return step switch
        {
            1 => $"{words.Month((month % 12) + 1)[..3]} {year}",
            3 => $"Q{(((month % 12) / 3) + 1).ToString(CultureInfo.InvariantCulture)} {year}",
            _ => year,
        };
    }
}
