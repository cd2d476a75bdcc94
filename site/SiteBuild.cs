using System.Collections.Frozen;
using Protokollarchiv.Archive;
using Protokollarchiv.Archive.Linking;
using Protokollarchiv.Commands;
using Protokollarchiv.Diagnostics;
using Protokollarchiv.Files;
using Protokollarchiv.Minutes;
using Protokollarchiv.Minutes.Links;
using Protokollarchiv.Pages;
using Protokollarchiv.Pipelines;
using Protokollarchiv.Privacy.Names;
using Protokollarchiv.Registers;
using Protokollarchiv.Sources;
using Protokollarchiv.Theming;

namespace Protokollarchiv;

/// <summary>The main flow: read this first.</summary>
internal static class SiteBuild
{
    /// <summary>From the input folder to the published site. Any error in the content leaves what was published as it was.</summary>
    /// <param name="publish">False to make and check everything and write nothing.</param>
    /// <returns>Null when there is no input folder.</returns>
    /// <exception cref="IOException">The output folder cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">Neither.</exception>
    public static BuiltSite? Run(BuildOptions options, bool publish, BuildContext context)
    {
        if (ReadSources(options, context) is not { } sources)
        {
            return null;
        }

        var settings = ReadSettings(sources, context);
        var loading = Task.Run(() => Theme.Load(options.Theme, settings, context)); // needs no archive, so minutes are read and linked meanwhile
        var archive = Link(ReadFiles(sources, settings, context), context);
        if (loading.GetAwaiter().GetResult() is not { } theme)
        {
            return new BuiltSite(archive, Files: 0, Changed: 0);
        }

        var site = new Site(archive, theme.Words);
        var plan = SitePipelines.Plan(site, context);
        site.DeadLinks = DeadLinks.In(archive, plan, context.Diagnostics);
        var guards = new Guards(archive, theme, context);
        guards.Read(plan);
        var placed = new LinksBelowPath(settings, plan);
        using var publication = publish && !context.Failed ? new Publication(options.Output) : null;
        Production.Run(SitePipelines.Files(site, plan, theme, sources, context), file =>
        {
            if (guards.Read(file))
            {
                publication?.Stage(placed.In(file));
            }
        }, context);
        guards.Report();
        if (!context.Failed)
        {
            publication?.Commit();
        }

        return new BuiltSite(archive, publication?.Total ?? 0, publication?.Changed ?? 0);
    }

    /// <returns>Null when there is no input folder; this has then been reported.</returns>
    public static MinutesArchive? ReadArchive(BuildOptions options, BuildContext context) =>
        ReadSources(options, context) is { } sources ? Read(sources, context) : null;

    /// <returns>Null when there is no input folder; this has then been reported.</returns>
    public static SourceFiles? ReadSources(BuildOptions options, BuildContext context)
    {
        if (Directory.Exists(options.Input))
        {
            return new InputFolder(options.Input, context.Diagnostics).List();
        }

        context.Diagnostics.Report(DiagnosticCodes.InputMissing, new SourceLocation(""), options.Input);
        return null;
    }

    /// <summary>The two halves of reading: what each file says, then what all of them say together.</summary>
    public static MinutesArchive Read(SourceFiles sources, BuildContext context) => Link(ReadFiles(sources, ReadSettings(sources, context), context), context);

    private static MinutesArchive Link(ReadFiles read, BuildContext context) =>
        context.Runs.Measure("links", () => ArchiveLinker.Link(read.Meetings, read.Register, read.Settings, context), archive => archive.Meetings.Length);

    public static SiteSettings ReadSettings(SourceFiles sources, BuildContext context)
    {
        var settings = SettingsReader.Read(sources.Settings is null ? null : new ReadText().Run(sources.Settings, context), context.Diagnostics);
        context.Language = settings.Language;
        return settings;
    }

    public static ReadFiles ReadFiles(SourceFiles sources, SiteSettings settings, BuildContext context)
    {
        var written = SitePipelines.Registers(sources, settings, context);
        var withheld = context.Unwithheld ? WithheldNames.None : WithheldNames.Of(written.People);
        context.Withheld.Names = withheld;
        var withhold = new WithholdInRegister(withheld, context.Diagnostics);
        var attachments = sources.Others.Keys.ToFrozenSet(StringComparer.Ordinal);
        var minutes = SitePipelines.Meetings(settings, attachments, withheld);
        var meetings = minutes.Run(sources.Minutes, context); // nothing behind this line can leak
        var register = withhold.In(written);
        var ofPages = new PageAttachments(attachments, new WithheldPaths(withheld), context.Diagnostics);
        register = register with
        {
            Pages = [.. register.Pages.Select(ofPages.In)],
            FolderNotes = [.. sources.Minutes.Select(file => file.Path).Where(FolderNote.IsCalledSo).Except(meetings.Select(meeting => meeting.Source), StringComparer.Ordinal)],
        };
        UnlinkedFiles.Report(attachments, meetings, register.Pages, context.Diagnostics);
        SameMinutes.Report(meetings, context.Diagnostics);
        if (sources.Minutes.IsEmpty)
        {
            context.Diagnostics.Report(DiagnosticCodes.NoMinutes, new SourceLocation("protokolle"));
        }

        return new ReadFiles(withhold.In(settings), register, minutes, meetings);
    }
}
