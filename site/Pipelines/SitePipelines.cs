using System.Buffers;
using System.Collections.Frozen;
using System.Collections.Immutable;
using Protokollarchiv.Archive;
using Protokollarchiv.Files;
using Protokollarchiv.Minutes;
using Protokollarchiv.Minutes.Agenda;
using Protokollarchiv.Minutes.Appointments;
using Protokollarchiv.Minutes.Header;
using Protokollarchiv.Minutes.Links;
using Protokollarchiv.Minutes.Presence;
using Protokollarchiv.Minutes.Resolutions;
using Protokollarchiv.Minutes.Speakers;
using Protokollarchiv.Minutes.Tasks;
using Protokollarchiv.OpenData;
using Protokollarchiv.OpenData.Oparl;
using Protokollarchiv.Pages;
using Protokollarchiv.Pages.Kinds;
using Protokollarchiv.Privacy.Marks;
using Protokollarchiv.Privacy.Names;
using Protokollarchiv.Registers;
using Protokollarchiv.Search;
using Protokollarchiv.Sources;
using Protokollarchiv.Theming;

namespace Protokollarchiv.Pipelines;

/// <summary>Every pipeline there is, as a list of its modules: what happens to a file on its way to a page.</summary>
internal static class SitePipelines
{
    /// <summary>What all sources have in common: bytes to text, what is marked as internal taken out, marks that were not understood reported, the front matter read, tags and marks of other programs taken out.</summary>
    private static Pipeline<SourceFile, ReadSource> Sources(string name) =>
        Split(Pipeline.StartWith(name, new ReadText()).Then(new WithholdMarked()));

    private static Pipeline<SourceText, ReadSource> Texts(string name) => Split(Pipeline.StartWith(name, new WithholdMarked()));

    private static Pipeline<T, ReadSource> Split<T>(Pipeline<T, SourceText> withheld)
        where T : class =>
        withheld.Then(new ReportLeftOverMarks()).Then(new SplitFrontMatter()).Then(new ReadFrontMatter()).Then(new ReadLiquid()).Then(new ReadForeignMarks());

    /// <summary>Entries of the registers and pages of the site: front matter and Markdown.</summary>
    private static Pipeline<SourceFile, SourceDocument> Documents(string name, SiteSettings settings) =>
        Sources(name).Then(new ParseMarkdown(settings.AllowedTags));

    /// <summary>Text that is in no file yet, as blocks.</summary>
    public static Pipeline<SourceText, SourceDocument> Texts(SiteSettings settings) => Texts("texts").Then(new ParseMarkdown(settings.AllowedTags));

    /// <summary>Minutes that are in no file yet.</summary>
    public static Pipeline<SourceText, Meeting> Minutes(SiteSettings settings) =>
        Minutes(Texts("minutes"), settings, FrozenSet<string>.Empty, WithheldNames.None);

    /// <param name="attachments">Paths of the files beside the minutes.</param>
    /// <param name="withheld">Whose names must not be in the minutes.</param>
    public static Pipeline<SourceFile, Meeting> Meetings(SiteSettings settings, FrozenSet<string> attachments, WithheldNames withheld) =>
        Minutes(Sources("meetings"), settings, attachments, withheld);

    private static Pipeline<T, Meeting> Minutes<T>(Pipeline<T, ReadSource> sources, SiteSettings settings, FrozenSet<string> attachments, WithheldNames withheld)
        where T : class =>
        sources
            .Then(new UnfoldFrontMatter(MinutesKey.All))
            .Then(new ParseMarkdown(settings.AllowedTags))
            .Then(new ReportSeveralMeetings())
            .Then(new FindAgenda())
            .Then(new DivideIntoItems())
            .Then(new ReadHeader())
            .Then(new ReadAttendance())
            .Then(new DivideParagraphs())
            .Then(new WithholdNames(withheld))
            .Then(new FindResolutions())
            .Then(new FindTasks())
            .Then(new FindSpeakers())
            .Then(new FindReferences())
            .Then(new FindAppointments())
            .Then(new NameMeeting(new WithheldPaths(withheld)))
            .Then(new FindAttachments(attachments, new WithheldPaths(withheld)))
            .Then(new FindLocalReferences());

    /// <summary>Every kind of page: a name, what makes its pages, and with them a template of that name in the theme.</summary>
    private static readonly ImmutableArray<(string Name, Func<Site, IEnumerable<PageGroup>> Groups)> PageKinds =
    [
        ("start page", StartPage.Of),
        ("meeting pages", MeetingPages.Of),
        ("meeting lists", MeetingLists.Of),
        ("registers", RegisterPages.Of),
        ("person pages", PersonPages.Of),
        ("organization pages", OrganizationPages.Of),
        ("topic pages", TopicPages.Of),
        ("resolutions", ResolutionPages.Of),
        ("tasks", TaskPages.Of),
        ("dates", DatePages.Of),
        ("overview", OverviewPage.Of),
        ("keywords", KeywordPages.Of),
        ("text pages", TextPages.Of),
    ];

    /// <summary>The pages of every kind, in groups that a preview makes one by one.</summary>
    public static IEnumerable<PageGroup> Groups(Site site) => PageKinds.SelectMany(kind => kind.Groups(site));

    /// <summary>The pages of every kind, planned at once; each is made only when it is written.</summary>
    public static ImmutableArray<PagePlan> Plan(Site site, BuildContext context) => context.Runs.Measure(
        "plan",
        () =>
        {
            var groups = PageKinds.SelectMany(kind => kind.Groups(site).Select(group => (kind.Name, group.Pages))).ToList();
            var pages = new ImmutableArray<Page>[groups.Count];
            // The last first: the keywords take as long as all others together.
            Parallel.For(1, groups.Count + 1, context.Parallel, back => pages[^back] = [.. groups[^back].Pages()]);
            return groups.Zip(pages).GroupBy(g => g.First.Name, StringComparer.Ordinal).Select(g => new PagePlan(g.Key, [.. g.SelectMany(p => p.Second)])).ToImmutableArray();
        },
        plans => plans.Sum(p => p.Pages.Length));

    /// <summary>Every file of the site; none depends on another. What takes longest in one piece comes first, so that no thread waits for it at the end.</summary>
    public static ImmutableArray<FilePipeline> Files(Site site, ImmutableArray<PagePlan> plan, Theme theme, SourceFiles sources, BuildContext context)
    {
        var renderer = new PageRenderer(theme, site, context.Diagnostics);
        return
        [
            .. FilesBesidePages(site, () => plan, theme, sources, context),
            .. plan.Select(kind => new FilePipeline(kind.Kind, () => kind.Pages.Select(renderer.File), kind.Pages.Length)),
        ];
    }

    /// <summary>Every file of the site that is no page.</summary>
    /// <param name="plan">Asked for only when the list of pages is wanted.</param>
    public static ImmutableArray<FilePipeline> FilesBesidePages(Site site, Func<ImmutableArray<PagePlan>> plan, Theme theme, SourceFiles sources, BuildContext context) =>
        [
            new("search", () => [FileBatch.Of(SearchPaths.All, () => SearchFiles.Of(site, sources, context))], Alone: true),
            new("calendar", () => CalendarFile.Of(site.Archive, () => site.Dates)),
            new("assets", () => theme.Assets.Files),
            new("attachments", () => AttachmentFiles.Of(site.Archive, sources, context.Diagnostics)),
            new("feeds", () => AtomFeeds.Of(site.Archive)),
            new("resolution table", () => [FileBatch.Of("beschluesse.csv", () => [ResolutionTable.Of(site.Archive)])]),
            new("oparl", () => OparlEndpoint.Of(site.Archive)),
            new("redirects", () => RedirectsFile.Of(site.Archive.Settings) is { } redirects ? [FileBatch.Of(redirects)] : []),
            new("for search engines", () =>
            [
                FileBatch.Of(RobotsFile.Of(site.Archive.Settings)),
                FileBatch.Of(OpenSearchFile.Of(site.Archive.Settings)),
                FileBatch.Of(Sitemap.Prefix, () => Sitemap.Of(site.Archive.Settings, SitemapEntry.Of(plan().SelectMany(kind => kind.Pages)))),
            ]),
        ];

    public static Register Registers(SourceFiles sources, SiteSettings settings, BuildContext context) =>
        new(
            DistinctSlugs.Of(Documents("people", settings).Then(new ReadPerson()).Run(sources.People, context), context.Diagnostics),
            DistinctSlugs.Of(Documents("organizations", settings).Then(new ReadOrganization()).Run(sources.Organizations, context), context.Diagnostics),
            DistinctSlugs.Of(Documents("topics", settings).Then(new ReadTopic()).Run(sources.Topics, context), context.Diagnostics),
            Documents("site pages", settings).Then(new ReadSitePage()).Run(sources.Pages, context));
}
