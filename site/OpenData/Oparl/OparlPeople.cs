using System.Collections.Immutable;
using Protokollarchiv.Archive;

namespace Protokollarchiv.OpenData.Oparl;

/// <summary>
/// People, committees and partner organizations as OParl objects. Of a person who asked not to be named there is only what the archive
/// calls them: organization, role and form of address would tell who it is.
/// </summary>
internal sealed class OparlPeople
{
    private readonly MinutesArchive archive;
    private readonly SiteSettings settings;
    private readonly OparlUrls urls;
    private readonly SiteClock clock;
    private readonly Dictionary<string, Organization> partners = new(StringComparer.OrdinalIgnoreCase);
    private readonly ILookup<string, string> membershipsOf;

    public OparlPeople(MinutesArchive archive, OparlUrls urls)
    {
        this.archive = archive;
        this.urls = urls;
        settings = archive.Settings;
        clock = new SiteClock(settings);
        foreach (var names in new Func<Organization, IEnumerable<string>>[] { o => [o.Slug], o => [o.Name], o => o.Aliases })
        {
            foreach (var (name, organization) in archive.Organizations.SelectMany(r => names(r.Subject).Select(n => (n, r.Subject))))
            {
                partners.TryAdd(name, organization);
            }
        }

        membershipsOf = Memberships.ToLookup(m => m.Organization, m => m.Id, StringComparer.Ordinal);
    }

    public IEnumerable<OparlMembership> Memberships => archive.People.SelectMany(MembershipsOf);

    public OparlPerson Of(SubjectRecord<Person> record)
    {
        var person = record.Subject;
        var isNamed = person.Visibility == Visibility.Full;
        var memberships = MembershipsOf(record).ToList();
        return new OparlPerson
        {
            Id = urls.Person(person),
            Body = urls.Body,
            Name = person.Name,
            FormOfAddress = isNamed ? person.Salutation : null,
            Status = isNamed && person.Role is { } role ? [role] : null,
            Membership = memberships.Count == 0 ? null : memberships,
            Created = First(record.Meetings),
            Modified = Last(record.Meetings),
            Web = settings.Absolute(person.Url),
        };
    }

    public OparlOrganization Partner(SubjectRecord<Organization> record)
    {
        var organization = record.Subject;
        var id = urls.Partner(organization);
        return new OparlOrganization
        {
            Id = id,
            Body = urls.Body,
            Name = organization.Name,
            OrganizationType = "Institution",
            Classification = organization.Kind,
            Website = organization.Web,
            Membership = membershipsOf.Contains(id) ? [.. membershipsOf[id]] : null,
            Created = First(record.Meetings),
            Modified = Last(record.Meetings),
            Web = settings.Absolute(organization.Url),
        };
    }

    public OparlOrganization Committee(NameOfMeetings committee) => new()
    {
        Id = urls.Committee(committee.Slug),
        Body = urls.Body,
        Name = committee.Name,
        OrganizationType = "Gremium",
        Created = clock.BeginOf(committee.First),
        Modified = clock.BeginOf(committee.Last),
    };

    /// <summary>Affiliations with an organization that the archive knows.</summary>
    private IEnumerable<OparlMembership> MembershipsOf(SubjectRecord<Person> record)
    {
        var person = record.Subject;
        if (person.Visibility != Visibility.Full)
        {
            yield break;
        }

        foreach (var (index, affiliation) in person.Affiliations.Index())
        {
            if (partners.TryGetValue(affiliation.Organization, out var organization))
            {
                yield return new OparlMembership
                {
                    Id = urls.Membership(person, organization, index + 1),
                    Person = urls.Person(person),
                    Organization = urls.Partner(organization),
                    StartDate = affiliation.Since,
                    EndDate = affiliation.Until,
                    Created = First(record.Meetings),
                    Modified = Last(record.Meetings),
                };
            }
        }
    }

    private DateTimeOffset First(ImmutableArray<int> meetings) =>
        meetings.IsEmpty ? SiteClock.Unknown : clock.BeginOf(archive.Meetings[meetings[0]].Meeting);

    private DateTimeOffset Last(ImmutableArray<int> meetings) =>
        meetings.IsEmpty ? SiteClock.Unknown : clock.BeginOf(archive.Meetings[meetings[^1]].Meeting);
}
