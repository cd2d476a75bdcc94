using System.Collections.Immutable;
using System.Globalization;
using Protokollarchiv.Archive;
using Protokollarchiv.Commands;
using Protokollarchiv.Diagnostics;
using Protokollarchiv.Import.Documents;
using Protokollarchiv.Import.Target;

namespace Protokollarchiv.Import.Reporting;

/// <summary>Tells in German what an import did: each file with what was recognised and what to look at, then all together.</summary>
/// <param name="output">For what was done.</param>
/// <param name="errors">For progress, and findings when that is all there is to tell.</param>
/// <param name="quiet">Findings only.</param>
internal sealed class ImportReport(TextWriter output, TextWriter errors, bool quiet)
{
    private const string Language = "de";

    private static readonly CultureInfo German = CultureInfo.GetCultureInfo("de-DE");

    public void Findings(IEnumerable<Diagnostic> findings) => DiagnosticPrinter.Print(errors, findings, "", Language);

    /// <summary>A line that is written over in a terminal; nothing elsewhere, where the report itself tells all.</summary>
    public Action<ImportFile> Progress(int total)
    {
        if (quiet || total < 2 || Console.IsErrorRedirected)
        {
            return _ => { };
        }

        var done = 0;
        return file => errors.Write(string.Create(German, $"\r\u001b[K[{++done}/{total}] {file.Path}{(done == total ? "\r\u001b[K" : "")}"));
    }

    public void Print(ImmutableArray<ImportFile> files, ImmutableArray<ImportedMinutes> minutes, ImmutableArray<Diagnostic> findings)
    {
        var byFile = findings.ToLookup(d => d.Where.File, StringComparer.Ordinal);
        var byPath = minutes.ToDictionary(m => m.File.Path, StringComparer.Ordinal);
        var told = new HashSet<string>(StringComparer.Ordinal);
        foreach (var file in files)
        {
            var imported = byPath.GetValueOrDefault(file.Path);
            var target = imported is null ? null : TargetFolder.Shown(imported.Target);
            Tell(file, imported, target);
            var about = byFile[file.Path].Union(target is not null && imported?.Result != WriteResult.Refused ? byFile[target] : []);
            DiagnosticPrinter.Print(output, DiagnosticPrinter.Told(about, quiet), "", Language);
            told.UnionWith([file.Path, target ?? ""]);
        }

        DiagnosticPrinter.Print(output, findings.Where(d => !told.Contains(d.Where.File)), "", Language);
        if (!quiet)
        {
            Total(files, minutes, findings);
        }
    }

    private void Tell(ImportFile file, ImportedMinutes? minutes, string? target)
    {
        if (quiet)
        {
            return;
        }

        output.WriteLine(minutes?.Result switch
        {
            WriteResult.Written => $"{file.Path} → {target}",
            WriteResult.Unchanged => $"{file.Path} → {target} (unverändert)",
            _ => $"{file.Path}: nicht importiert",
        });
        if (minutes is { Result: not WriteResult.Refused })
        {
            output.WriteLine($"  erkannt: {Recognised(minutes.Meeting)}");
        }
    }

    private static string Recognised(Meeting meeting)
    {
        var parts = new List<string>();
        if (meeting.Date is { } date)
        {
            parts.Add(date.ToString("dd.MM.yyyy", German));
        }

        if (meeting.Start is { } start)
        {
            parts.Add(meeting.End is { } end ? $"{Time(start)}–{Time(end)} Uhr" : $"{Time(start)} Uhr");
        }

        Add(parts, "Gremium", meeting.Committee);
        Add(parts, "Ort", meeting.Location);
        Add(parts, "Leitung", meeting.Chair);
        Add(parts, "Protokoll", meeting.MinutesBy);
        Add(parts, meeting.Attendance.Present.Length, "anwesend", "anwesend");
        Add(parts, meeting.Attendance.Excused.Length, "entschuldigt", "entschuldigt");
        Add(parts, meeting.Attendance.Absent.Length, "abwesend", "abwesend");
        Add(parts, meeting.Attendance.Guests.Length, "Gast", "Gäste");
        Add(parts, meeting.Items.Length, "Tagesordnungspunkt", "Tagesordnungspunkte");
        Add(parts, meeting.Resolutions.Length, "Beschluss", "Beschlüsse");
        Add(parts, meeting.Tasks.Length, "Aufgabe", "Aufgaben");
        return parts.Count == 0 ? "nur der Text" : string.Join(" · ", parts);
    }

    private void Total(ImmutableArray<ImportFile> files, ImmutableArray<ImportedMinutes> minutes, ImmutableArray<Diagnostic> findings)
    {
        var done = minutes.Where(m => m.Result != WriteResult.Refused).ToList();
        output.WriteLine();
        output.WriteLine(files.IsEmpty
            ? "Es war kein Dokument dabei, das eingelesen werden kann (.docx, .odt, .pdf, .html, .txt, .md)."
            : string.Create(German, $"{Count(files.Length, "Datei", "Dateien")}: {done.Count} importiert, {files.Length - done.Count} nicht."));
        if (done.Count == 0)
        {
            return;
        }

        var meetings = done.ConvertAll(m => m.Meeting);
        output.WriteLine(string.Create(
            German,
            $"Erkannt: Datum bei {meetings.Count(m => m.Date is not null)}, Gremium bei {meetings.Count(m => m.Committee is not null)}, Anwesenheit bei {meetings.Count(m => !m.Attendance.IsEmpty)}; "
            + $"{Count(meetings.Sum(m => m.Items.Length), "Tagesordnungspunkt", "Tagesordnungspunkte")}, "
            + $"{Count(meetings.Sum(m => m.Resolutions.Length), "Beschluss", "Beschlüsse")}, {Count(meetings.Sum(m => m.Tasks.Length), "Aufgabe", "Aufgaben")}."));
        var warnings = findings.Count(d => d.Code.Severity == Severity.Warning);
        output.WriteLine(warnings == 0
            ? "Prüfen Sie das Ergebnis am besten neben dem Original."
            : string.Create(German, $"Zu prüfen: {Count(warnings, "Stelle", "Stellen")}, siehe oben. Legen Sie das Ergebnis am besten neben das Original."));
    }

    private static string Time(TimeOnly time) => time.ToString("HH:mm", German);

    private static string Count(int count, string one, string many) => string.Create(German, $"{count:#,0} {(count == 1 ? one : many)}");

    private static void Add(List<string> parts, string label, string? value)
    {
        if (value is not null)
        {
            parts.Add($"{label} {value}");
        }
    }

    private static void Add(List<string> parts, int count, string one, string many)
    {
        if (count > 0)
        {
            parts.Add(Count(count, one, many));
        }
    }
}
