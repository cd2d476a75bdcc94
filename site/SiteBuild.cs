using System.Collections.Frozen;
using System.Collections.Immutable;
using Protokollarchiv.Archive;
using Protokollarchiv.Archive.Linking;
using Protokollarchiv.Commands;
using Protokollarchiv.Diagnostics;
using Protokollarchiv.Files;
using Protokollarchiv.Pipelines;
using Protokollarchiv.Registers;
using Protokollarchiv.Sources;

namespace Protokollarchiv;

/// <summary>The main flow: read this first.</summary>
internal static class SiteBuild
{
    /// <returns>Null when there is no input folder.</returns>
    public static MinutesArchive? ReadArchive(BuildOptions options, BuildContext context)
    {
        if (!Directory.Exists(options.Input))
        {
            context.Diagnostics.Report(DiagnosticCodes.InputMissing, new SourceLocation(""), options.Input);
            return null;
        }

        var sources = new InputFolder(options.Input, context.Diagnostics).List();
        var settings = Settings(sources, context);
        var registers = SitePipelines.Registers(sources, settings, context);
        var meetings = SitePipelines.Meetings(settings, sources.Others.Keys.ToFrozenSet(StringComparer.Ordinal)).Run(sources.Minutes, context); // nothing behind this line can leak
        MinutesArchive? archive = null;
        context.Times.Measure("links", Phase.Process, () => (archive = ArchiveLinker.Link(meetings, registers, settings, context)).Meetings.Length);
        if (sources.Minutes.IsEmpty)
        {
            context.Diagnostics.Report(DiagnosticCodes.NoMinutes, new SourceLocation("protokolle"));
        }

        return archive;
    }

    private static SiteSettings Settings(SourceFiles sources, BuildContext context) =>
        SettingsReader.Read(sources.Settings is null ? null : new ReadText().Run(sources.Settings, context), context.Diagnostics);
}
