using System.Globalization;
using Protokollarchiv.Diagnostics;
using Protokollarchiv.Pipelines;
using Spectre.Console;
using MeetingStatus = Protokollarchiv.Archive.MeetingStatus;

namespace Protokollarchiv.Commands;

/// <summary>The closing table: what each pipeline made and how long it took, and what became of it.</summary>
internal sealed class BuildSummary(BuildContext context)
{
    private static readonly CultureInfo German = CultureInfo.GetCultureInfo("de-DE");

    private readonly string language = context.Language;

    public void Print(BuiltSite? site, ExitCode verdict)
    {
        var runs = context.Runs.All;
        var table = new Table().Border(TableBorder.Simple);
        table.AddColumn(Words("Phase", "Phase"));
        table.AddColumn(Words("Was", "Pipeline"));
        table.AddColumn(new TableColumn(Words("Dokumente", "Documents")).RightAligned());
        table.AddColumn(new TableColumn(Words("Zeit", "Time")).RightAligned());
        foreach (var run in runs.OrderBy(r => r.Phase))
        {
            table.AddRow(PipelineWords.Of(run.Phase, language), PipelineWords.Of(run, language), Number(run.Done), $"{Number((int)Math.Ceiling(run.Elapsed.TotalMilliseconds))} ms");
        }

        if (!runs.IsEmpty)
        {
            AnsiConsole.Write(table);
        }

        AnsiConsole.WriteLine(Outcome(site, verdict));
        if (verdict == ExitCode.Success && site?.Archive.Meetings.Any(m => m.Meeting.Status == MeetingStatus.Draft) == true)
        {
            AnsiConsole.WriteLine(Words("Entwürfe sind dabei: Laden Sie diese Fassung nicht hoch.", "Drafts are among them: do not upload this version."));
        }
    }

    private string Outcome(BuiltSite? site, ExitCode verdict) =>
        verdict == ExitCode.Success
            ? Words(
                $"{Number(site?.Files ?? 0)} Dateien veröffentlicht, davon {Number(site?.Changed ?? 0)} neu oder geändert.",
                $"{Number(site?.Files ?? 0)} files published, {Number(site?.Changed ?? 0)} of them new or changed.")
            : context.Diagnostics.Sorted().Count(d => d.Code.Severity == Severity.Error) is > 0 and var errors
                ? errors == 1
                    ? Words("Nichts veröffentlicht: Beheben Sie den Fehler oben.", "Nothing published: mend the error above.")
                    : Words($"Nichts veröffentlicht: Beheben Sie die {Number(errors)} Fehler oben.", $"Nothing published: mend the {Number(errors)} errors above.")
                : Words("Nichts veröffentlicht: Mit --strict gelten die Warnungen oben als Fehler.", "Nothing published: with --strict, the warnings above count as errors.");

    private string Number(int n) => n.ToString("#,0", language == "de" ? German : CultureInfo.InvariantCulture);

    private string Words(string german, string english) => language == "de" ? german : english;
}
