using System.Collections.Frozen;
using System.Collections.Immutable;
using Protokollarchiv.Archive;
using Protokollarchiv.Files;
using Protokollarchiv.Minutes;
using Protokollarchiv.Privacy;
using Protokollarchiv.Registers;
using Protokollarchiv.Sources;

namespace Protokollarchiv.Pipelines;

/// <summary>Every pipeline there is, as a list of its modules: what happens to a file on its way to a page.</summary>
internal static class SitePipelines
{
    /// <summary>What all sources have in common: bytes to text, what is marked as internal taken out, front matter and Markdown read.</summary>
    private static Pipeline<SourceFile, SourceDocument> Sources(string name, SiteSettings settings) =>
        Pipeline.StartWith(name, Phase.Input, new ReadText())
            .Then(new WithholdMarked())
            .Then(new SplitFrontMatter())
            .Then(new ReadFrontMatter())
            .Then(new ParseMarkdown(settings.AllowedTags));

    /// <param name="attachments">Paths of the files beside the minutes.</param>
    public static Pipeline<SourceFile, Meeting> Meetings(SiteSettings settings, FrozenSet<string> attachments) =>
        Sources("meetings", settings)
            .Then(new FindHeadings())
            .Then(new NamePassages())
            .Then(new DivideIntoItems())
            .Then(new ReadHeader())
            .Then(new ReadAttendance())
            .Then(new FindResolutions())
            .Then(new FindTasks())
            .Then(new FindSpeakers())
            .Then(new FindReferences())
            .Then(new FindAppointments())
            .Then(new NameMeeting())
            .Then(new FindAttachments(attachments));

    public static Register Registers(SourceFiles sources, SiteSettings settings, BuildContext context) =>
        new(
            Sources("people", settings).Then(new ReadPerson()).Run(sources.People, context),
            Sources("organizations", settings).Then(new ReadOrganization()).Run(sources.Organizations, context),
            Sources("topics", settings).Then(new ReadTopic()).Run(sources.Topics, context),
            Sources("site pages", settings).Then(new ReadSitePage()).Run(sources.Pages, context));
}
