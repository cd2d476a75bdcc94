using System.Collections.Immutable;
using System.Globalization;
using Protokollarchiv.Pipelines;
using Spectre.Console;

namespace Protokollarchiv.Commands;

/// <summary>The closing table: what each pipeline made and how long it took, and what became of it.</summary>
internal sealed class BuildSummary(string language)
{
    private static readonly CultureInfo German = CultureInfo.GetCultureInfo("de-DE");

    public void Print(ImmutableArray<PipelineRun> runs, BuiltSite? site, ExitCode verdict)
    {
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
    }

    private string Outcome(BuiltSite? site, ExitCode verdict) =>
        verdict == ExitCode.Success
            ? Words(
                $"{Number(site?.Files ?? 0)} Dateien veröffentlicht, davon {Number(site?.Changed ?? 0)} neu oder geändert.",
                $"{Number(site?.Files ?? 0)} files published, {Number(site?.Changed ?? 0)} of them new or changed.")
            : Words("Nichts veröffentlicht: Beheben Sie die Fehler oben.", "Nothing published: mend the errors above.");

    private string Number(int n) => n.ToString("#,0", language == "de" ? German : CultureInfo.InvariantCulture);

    private string Words(string german, string english) => language == "de" ? german : english;
}
