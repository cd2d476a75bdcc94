using System.Collections.Frozen;
using Protokollarchiv.Pipelines;

namespace Protokollarchiv.Commands;

/// <summary>What pipelines and phases, which have English names, are called before maintainers.</summary>
internal static class PipelineWords
{
    private static readonly FrozenDictionary<string, string> German = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["people"] = "Personen",
        ["organizations"] = "Partner",
        ["topics"] = "Themen",
        ["site pages"] = "Eigene Seiten",
        ["meetings"] = "Protokolle",
        ["links"] = "Verknüpfungen",
        ["plan"] = "Plan der Seiten",
        ["search"] = "Suche",
        ["calendar"] = "Kalender",
        ["assets"] = "Gestaltung",
        ["attachments"] = "Anlagen",
        ["feeds"] = "Feeds",
        ["resolution table"] = "Tabelle der Beschlüsse",
        ["oparl"] = "OParl",
        ["redirects"] = "Weiterleitungen",
        ["for search engines"] = "Für Suchmaschinen",
        ["start page"] = "Startseite",
        ["meeting pages"] = "Seiten der Sitzungen",
        ["meeting lists"] = "Listen der Sitzungen",
        ["registers"] = "Register",
        ["person pages"] = "Seiten der Personen",
        ["organization pages"] = "Seiten der Partner",
        ["topic pages"] = "Seiten der Themen",
        ["resolutions"] = "Beschlüsse",
        ["tasks"] = "Aufgaben",
        ["dates"] = "Termine",
        ["overview"] = "Überblick",
        ["keywords"] = "Stichwörter",
        ["text pages"] = "Textseiten",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    public static string Of(PipelineRun run, string language) => language == "de" ? German.GetValueOrDefault(run.Name, run.Name) : run.Name;

    public static string Of(Phase phase, string language) =>
        (language, phase) switch
        {
            ("de", Phase.Input) => "Lesen",
            ("de", Phase.Process) => "Verarbeiten",
            ("de", Phase.PostProcess) => "Erzeugen",
            ("de", Phase.Output) => "Ausgeben",
            _ => phase.ToString(),
        };
}
