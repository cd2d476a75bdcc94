using System.Globalization;
using Protokollarchiv.Diagnostics;
using Protokollarchiv.Import.Manuscripts;
using Protokollarchiv.Language;
using Protokollarchiv.Minutes.Header;

namespace Protokollarchiv.Import.Reporting;

/// <summary>What a human should look at after an import: what the text does not say, and what was left out.</summary>
internal static class ImportFindings
{
    private const int LongestQuote = 200;

    /// <param name="shown">The minutes' path for messages.</param>
    public static void Report(ImportedMinutes minutes, string shown, DiagnosticBag diagnostics)
    {
        var meeting = minutes.Meeting;
        var where = new SourceLocation(shown);
        if (meeting.Date is null)
        {
            ReportDay(minutes, shown, diagnostics);
        }

        if (meeting.Committee is null)
        {
            diagnostics.Report(DiagnosticCodes.ImportNoCommittee, where);
        }

        if (meeting.Attendance.IsEmpty)
        {
            diagnostics.Report(DiagnosticCodes.ImportNoAttendance, where);
        }

        if (meeting.Items.IsEmpty)
        {
            diagnostics.Report(DiagnosticCodes.ImportNoItems, where);
        }

        if (SaysWithheld(minutes.Omissions) is { } line)
        {
            diagnostics.Report(DiagnosticCodes.ImportSaysWithheld, new SourceLocation(minutes.File.Path), line, shown);
        }

        foreach (var kind in minutes.Omissions.GroupBy(o => o.Kind))
        {
            Report(kind.Key, [.. kind.Select(o => o.Text)], new SourceLocation(minutes.File.Path), diagnostics);
        }
    }

    /// <summary>The head or foot of a page that says that the document is internal, now that it is gone from the text.</summary>
    public static string? SaysWithheld(IEnumerable<Omission> omissions) =>
        omissions.FirstOrDefault(o => o.Kind is OmissionKind.RunningHead or OmissionKind.Footer && WithholdingLine.IsRunning(o.Text))?.Text;

    private static void ReportDay(ImportedMinutes minutes, string shown, DiagnosticBag diagnostics)
    {
        var where = new SourceLocation(minutes.File.Path);
        if (GermanDate.FindFirst(minutes.Markdown) is { } day)
        {
            diagnostics.Report(DiagnosticCodes.ImportDayUnclear, where, shown, minutes.Markdown[day.Start..day.End]);
        }
        else
        {
            diagnostics.Report(DiagnosticCodes.ImportUndated, where, shown);
        }
    }

    private static void Report(OmissionKind kind, List<string> texts, SourceLocation where, DiagnosticBag diagnostics)
    {
        var count = texts.Count.ToString(CultureInfo.InvariantCulture);
        var quote = Quoted(string.Join(" / ", texts.Where(t => t.Length > 0).Distinct(StringComparer.Ordinal)));
        switch (kind)
        {
            case OmissionKind.Picture:
                diagnostics.Report(DiagnosticCodes.ImportPicturesLeftOut, where, count);
                break;
            case OmissionKind.Comment:
                diagnostics.Report(DiagnosticCodes.ImportCommentsLeftOut, where, count);
                break;
            case OmissionKind.HiddenText:
                diagnostics.Report(DiagnosticCodes.ImportHiddenText, where, quote);
                break;
            case OmissionKind.DeletedText:
                diagnostics.Report(DiagnosticCodes.ImportChangesAccepted, where, quote);
                break;
            default:
                var (german, english) = Name(kind);
                diagnostics.Report(DiagnosticCodes.ImportLeftOut, where, german, quote, english);
                break;
        }
    }

    private static (string German, string English) Name(OmissionKind kind) =>
        kind switch
        {
            OmissionKind.PageNumber => ("Seitenzahlen", "page numbers"),
            OmissionKind.RunningHead => ("wiederholte Kopfzeile", "repeated page head"),
            OmissionKind.Footer => ("Fußzeile", "page foot"),
            OmissionKind.Placeholder => ("nicht ausgefüllte Felder", "fields that nobody filled in"),
            OmissionKind.TableOfContents => ("Inhaltsverzeichnis", "table of contents"),
            OmissionKind.Navigation => ("Navigation der Webseite", "the web page's navigation"),
            _ => ("Angaben des Programms", "the program's own data"),
        };

    private static string Quoted(string text) => text.Length <= LongestQuote ? text : text[..LongestQuote] + "…";
}
