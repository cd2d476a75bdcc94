using System.Globalization;
using Protokollarchiv.Archive;
using Protokollarchiv.Diagnostics;
using Protokollarchiv.Language;
using Protokollarchiv.Minutes.Agenda;
using Protokollarchiv.Pipelines;
using Protokollarchiv.Sources;

namespace Protokollarchiv.Minutes;

/// <summary>
/// Reports a running log, in which every meeting has a heading with its day: it would be read as one meeting. The highest headings of which there are
/// several must all be such; among others a dated one may be an item.
/// </summary>
internal sealed class ReportSeveralMeetings : IModule<SourceDocument, SourceDocument>
{
    private const int LongestHeading = 120;

    /// <summary>Only the title may stand above; below a heading <c>Berichte</c> others are told of.</summary>
    private const int MostAbove = 1;

    public SourceDocument Run(SourceDocument document, BuildContext context)
    {
        var levels = document.Blocks.OfType<Heading>().GroupBy(heading => heading.Level).OrderBy(level => level.Key).ToList();
        var several = levels.FindIndex(level => level.Skip(1).Any());
        if (several is < 0 or > MostAbove)
        {
            return document;
        }

        var highest = levels[several];
        var days = highest.Select(heading => DayOf(heading.Title.Text)).ToList();
        if (days.Exists(day => day is null) || AreInARow(days))
        {
            return document;
        }

        var second = days.FindIndex(day => day != days[0]);
        var heading = highest.ElementAt(second).Title;
        var day = days[second].GetValueOrDefault();
        context.Diagnostics.Report(
            DiagnosticCodes.SeveralMeetings,
            new SourceLocation(document.Path, heading.Line, heading.Column),
            day.ToString("dd.MM.yyyy", CultureInfo.InvariantCulture),
            levels.Take(several + 1).SelectMany(level => level).Select(each => DayOf(each.Title.Text)).OfType<DateOnly>().Distinct().Count().ToString(CultureInfo.InvariantCulture),
            day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        return document;
    }

    /// <summary>Whether it is one meeting, of one day or of days on end.</summary>
    private static bool AreInARow(List<DateOnly?> days) => days.Max()?.DayNumber - days.Min()?.DayNumber < days.Distinct().Count();

    /// <summary>The day of the meeting that a heading names, with words for a meeting or with nothing but the day.</summary>
    private static DateOnly? DayOf(string heading)
    {
        var text = Weekday.Skip(heading);
        return heading.Length <= LongestHeading
            && GermanDate.FindFirst(text) is { } day
            && (HeadingWords.NameMeeting(heading) || (day.Start == 0 && text[day.End..].Trim(" :.-–").IsEmpty))
            ? day.Date
            : null;
    }
}
