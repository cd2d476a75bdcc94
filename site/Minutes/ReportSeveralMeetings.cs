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

    public SourceDocument Run(SourceDocument document, BuildContext context)
    {
        var highest = document.Blocks.OfType<Heading>().GroupBy(heading => heading.Level).OrderBy(level => level.Key).FirstOrDefault(level => level.Skip(1).Any());
        if (highest is null || highest.Select(heading => DayOf(heading.Title.Text)).ToList() is not { } days || days.Exists(day => day is null) || days.Distinct().Count() == 1)
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
            days.Distinct().Count().ToString(CultureInfo.InvariantCulture),
            day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        return document;
    }

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
