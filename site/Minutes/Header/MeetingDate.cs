using System.Globalization;
using Protokollarchiv.Diagnostics;
using Protokollarchiv.Language;
using Protokollarchiv.Sources;

namespace Protokollarchiv.Minutes.Header;

/// <summary>
/// Decides the date of a meeting. The front matter has the last word; else title, first lines and file name are heard, and what two of them
/// say counts, or what the first of them says. What disagrees is reported.
/// </summary>
internal sealed class MeetingDate(FrontMatter frontMatter, string source, DiagnosticBag diagnostics)
{
    /// <summary>A day on a later line is what is planned, where the file name says when one met.</summary>
    private const int LastLineOfHeader = 25;

    private static readonly (string German, string English) Title = ("die Titelzeile", "the title line");
    private static readonly (string German, string English) Text = ("der Text", "the text");
    private static readonly (string German, string English) FileName = ("der Dateiname", "the file name");

    /// <param name="title">What the title line says.</param>
    /// <param name="text">What the first lines say.</param>
    public DateOnly? Decide(FoundDay? title, FoundDay? text, string stem)
    {
        var named = Named(stem, title?.Date ?? text?.Date);
        text = text is { Line: > LastLineOfHeader } && named is not null ? null : text;
        ReportImpossible(title);
        ReportImpossible(text);
        ReportWeekday(text);
        ReportWeekday(title?.Line == text?.Line ? null : title);
        if (frontMatter.Value(MinutesKey.Date) is YamlScalar written)
        {
            ReportWeekday(FoundDay.In(written.Text, written.Where.Line), written.Where);
        }

        var agreed = Agreed(title, text, named);
        var stated = agreed is not null && SaysWhenSaved(frontMatter) ? null : frontMatter.Date(MinutesKey.Date);
        var date = stated ?? agreed;
        if (date is null)
        {
            return null;
        }

        ReportOther(date.Value, title?.Date, Title, title?.Line ?? 1);
        ReportOther(date.Value, text?.Date, Text, text?.Line ?? 1);
        ReportOther(date.Value, named, FileName, title?.Line ?? text?.Line ?? 1);
        return date;
    }

    /// <summary>What the file name says. Of two digits the year may be the last, as the minutes tell: <c>12-10-22</c> for the 12.10.2022.</summary>
    private static DateOnly? Named(string stem, DateOnly? written)
    {
        var named = GermanDate.FromFileName(stem)?.Date;
        return named is { } date && date != written && GermanDate.Turned(date, stem) is { } turned && turned == written ? turned : named;
    }

    /// <summary>A wiki that keeps when a page was created beside the date keeps there when it was last saved.</summary>
    public static bool SaysWhenSaved(FrontMatter frontMatter) => frontMatter.Entries.Any(entry => entry.Key == "dateCreated");

    /// <summary>Whether a report says that the file's name disagrees.</summary>
    public static bool IsOfFileName(Diagnostic report) => report.Code == DiagnosticCodes.DatesDiffer && report.Arguments.Items.Contains(FileName.German, StringComparer.Ordinal);

    private static DateOnly? Agreed(FoundDay? title, FoundDay? text, DateOnly? named)
    {
        if (text?.Date is { } written && (written == title?.Date || written == named))
        {
            return written;
        }

        // A day of the week that does not fit its date betrays the date.
        var fitting = new[] { title, text }.FirstOrDefault(day => day is { Date: not null, HasWrongWeekday: false });
        return named is { } day && (day == title?.Date || fitting is null || DiffersInYear(fitting, day)) ? named : fitting?.Date ?? title?.Date ?? text?.Date;
    }

    /// <summary>The year is what stays when minutes are written into the last ones; that of the file's name was given anew.</summary>
    private static bool DiffersInYear(FoundDay written, DateOnly named) =>
        written is { Weekday: null, Date: { } date } && (date.Month, date.Day) == (named.Month, named.Day);

    private void ReportImpossible(FoundDay? day)
    {
        if (day is { Date: null })
        {
            diagnostics.Report(DiagnosticCodes.ImpossibleDate, new SourceLocation(source, day.Line), day.Written);
        }
    }

    private void ReportWeekday(FoundDay? day, SourceLocation? where = null)
    {
        if (day is { Date: { } date, HasWrongWeekday: true })
        {
            diagnostics.Report(DiagnosticCodes.WeekdayDiffers, where ?? new SourceLocation(source, day.Line), day.Written, Weekday.NameOf(date));
        }
    }

    private void ReportOther(DateOnly date, DateOnly? other, (string German, string English) who, int line)
    {
        if (other is { } found && found != date)
        {
            var where = frontMatter.Value(MinutesKey.Date)?.Where ?? new SourceLocation(source, line);
            diagnostics.Report(DiagnosticCodes.DatesDiffer, where, Iso(date), Iso(found), who.German, who.English);
        }
    }

    private static string Iso(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
