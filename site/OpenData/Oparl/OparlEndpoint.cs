using System.Text.Json.Serialization.Metadata;
using Protokollarchiv.Archive;
using Protokollarchiv.Files;

namespace Protokollarchiv.OpenData.Oparl;

/// <summary>
/// <c>/api/oparl/</c>: the archive by OParl 1.1, a document for each object and lists of all, beginning at <c>system.json</c>. A host of
/// files answers a filter (<c>?modified_since=…</c>) with the whole list, and a removed object with 404; everything else of the
/// specification that concerns reading holds. Minutes hold no printed papers, so those lists are there and empty.
/// </summary>
internal sealed class OparlEndpoint
{
    private const string Bodies = "bodies";
    private const string Organizations = "organizations";
    private const string People = "people";
    private const string Memberships = "memberships";
    private const string Meetings = "meetings";
    private const string AgendaItems = "agendaItems";
    private const string FileList = "files";
    private const string Locations = "locations";
    private const string Papers = "papers";
    private const string Consultations = "consultations";
    private const string LegislativeTerms = "legislativeTerms";

    private readonly MinutesArchive archive;
    private readonly SiteSettings settings;
    private readonly SiteClock clock;
    private readonly OparlUrls urls;
    private readonly NamesOfMeetings committees;
    private readonly NamesOfMeetings places;
    private readonly OparlMeetings meetings;
    private readonly OparlPeople people;

    private OparlEndpoint(MinutesArchive archive)
    {
        this.archive = archive;
        settings = archive.Settings;
        clock = new SiteClock(settings);
        urls = new OparlUrls(settings);
        committees = NamesOfMeetings.Of(archive.Meetings, m => m.Committee);
        places = NamesOfMeetings.Of(archive.Meetings, m => m.Location);
        meetings = new OparlMeetings(settings, urls, committees, places);
        people = new OparlPeople(archive, urls);
    }

    public static IEnumerable<OutputFile> Of(MinutesArchive archive) => new OparlEndpoint(archive).Files();

    private IEnumerable<OutputFile> Files()
    {
        var json = OparlJson.Default;
        var minutes = archive.Meetings.Select(m => m.Meeting);
        var organizations = committees.All.Select(people.Committee).Concat(archive.Organizations.Select(people.Partner));
        IEnumerable<OutputFile>[] lists =
        [
            Listed(Bodies, 1, [Body()], json.OparlBody),
            Listed(Organizations, committees.All.Count + archive.Organizations.Length, organizations, json.OparlOrganization),
            Listed(People, archive.People.Length, archive.People.Select(people.Of), json.OparlPerson),
            Listed(Memberships, people.Memberships.Count(), people.Memberships, json.OparlMembership),
            Listed(Meetings, archive.Meetings.Length, archive.Meetings.Select(meetings.Of), json.OparlMeeting),
            Listed(AgendaItems, minutes.Sum(m => m.Items.Length), minutes.SelectMany(meetings.AgendaItems), json.OparlAgendaItem),
            Listed(FileList, minutes.Sum(m => 1 + m.Attachments.Length), minutes.SelectMany(meetings.Files), json.OparlFile),
            Listed(Locations, places.All.Count, places.All.Select(meetings.Place), json.OparlLocation),
            Empty(Papers),
            Empty(Consultations),
            Empty(LegislativeTerms),
        ];
        return lists.SelectMany(files => files).Prepend(new OutputFile(urls.PathOf(urls.System), OparlJson.Write(System(), json.OparlSystem)));
    }

    /// <summary>The documents of the objects that have their own, and the pages of their list.</summary>
    private IEnumerable<OutputFile> Listed<T>(string list, int total, IEnumerable<T> objects, JsonTypeInfo<T> type)
        where T : OparlObject
    {
        if (total == 0)
        {
            return Empty(list);
        }

        return objects.Chunk(OparlListPage.Size).Index().SelectMany(chunk => PageAndDocuments(chunk.Index + 1, chunk.Item));

        IEnumerable<OutputFile> PageAndDocuments(int number, T[] page)
        {
            var written = Array.ConvertAll(page, item => OparlJson.Write(item, type));
            var documents = page
                .Zip(written)
                .Where(pair => OparlUrls.IsDocument(pair.First.Id))
                .Select(pair => new OutputFile(urls.PathOf(pair.First.Id), pair.Second));
            return documents.Append(new OparlListPage(urls, list, number, total, written).Write());
        }
    }

    private IEnumerable<OutputFile> Empty(string list) => [new OparlListPage(urls, list, 1, 0, []).Write()];

    private OparlSystem System() => new()
    {
        Id = urls.System,
        Body = urls.List(Bodies),
        Name = settings.Title,
        Website = settings.Absolute("/"),
        Created = Oldest(),
        Modified = Newest(),
        Web = settings.Absolute("/"),
    };

    private OparlBody Body() => new()
    {
        Id = urls.Body,
        System = urls.System,
        Name = settings.Title,
        Website = settings.Absolute("/"),
        Organization = urls.List(Organizations),
        Person = urls.List(People),
        Meeting = urls.List(Meetings),
        Paper = urls.List(Papers),
        AgendaItem = urls.List(AgendaItems),
        Consultation = urls.List(Consultations),
        File = urls.List(FileList),
        LocationList = urls.List(Locations),
        LegislativeTermList = urls.List(LegislativeTerms),
        Membership = urls.List(Memberships),
        Created = Oldest(),
        Modified = Newest(),
        Web = settings.Absolute("/"),
    };

    private DateTimeOffset Oldest() => archive.Meetings.IsEmpty ? SiteClock.Unknown : clock.BeginOf(archive.Meetings[0].Meeting);

    private DateTimeOffset Newest() => archive.Meetings.IsEmpty ? SiteClock.Unknown : clock.BeginOf(archive.Meetings[^1].Meeting);
}
