using Protokollarchiv.Archive;
using Protokollarchiv.Pages.Views;

namespace Protokollarchiv.Pages.Kinds;

/// <summary>A page for each partner organization: its people, and where it is mentioned.</summary>
internal static class OrganizationPages
{
    public static IEnumerable<PageGroup> Of(Site site)
    {
        var members = new Lazy<ILookup<Subject, NamedLink>>(() => Members(site));
        return site.Archive.Organizations.Select(record => new PageGroup(record.Subject.Url, () => Of(site, record, members.Value[record.Subject])));
    }

    private static IEnumerable<Page> Of(Site site, SubjectRecord<Organization> record, IEnumerable<NamedLink> people)
    {
        var chronicle = SubjectChronicle.Of(site, record, whole: false);
        return SubjectPages.Of(site, record, "organization", new NamedLink(site.Words["menu.organizations"], "/partner/"), chronicle, View)
            .Select(page => page with { StructuredData = () => site.Data.Organization(record.Subject) });

        OrganizationView View(ReadOnlyMemory<int> meetings, Period<int>? period)
        {
            var organization = record.Subject;
            var mentions = chronicle.MentionsIn(meetings);
            var counted = period?.Entries ?? record.Meetings.AsMemory();
            return new OrganizationView
            {
                Name = organization.Name,
                Url = organization.Url,
                Aliases = organization.Aliases,
                Kind = organization.Kind,
                Location = organization.Location,
                Web = organization.Web,
                About = SubjectPages.About(site, organization),
                HasAbout = period is null && !organization.About.IsEmpty,
                MeetingCount = counted.Length,
                MentionCount = chronicle.MentionsIn(counted).Length,
                People = period is null ? [.. people] : [],
                Mentions = site.Quotes.Of(mentions, [organization], whole: false),
                MentionsShown = mentions.Length,
                Periods = chronicle.Meetings.Links(site.Words, organization.Url, period),
                Period = period?.Title(site.Words),
            };
        }
    }

    /// <summary>Who belongs to an organization, by what the registers say; a person once, in the order of names.</summary>
    private static ILookup<Subject, NamedLink> Members(Site site) =>
        site.Archive.People
            .Select(p => p.Subject)
            .Where(p => p.Visibility == Visibility.Full)
            .SelectMany(p => p.Affiliations.Select(a => site.Organizations.Find(a.Organization)).OfType<Subject>().Distinct<Subject>(ReferenceEqualityComparer.Instance).Select(o => (Organization: o, Person: p)))
            .ToLookup(m => m.Organization, m => new NamedLink(m.Person.Name, m.Person.Url, m.Person.Role));
}
