using System.Buffers;
using System.Collections.Immutable;
using System.Text.Json.Serialization.Metadata;
using Protokollarchiv.Archive;
using Protokollarchiv.Files;

namespace Protokollarchiv.OpenData.Oparl;

/// <summary>
/// <c>/api/oparl/</c>: the archive by OParl 1.1, beginning at <c>system.json</c>. Minutes hold no printed papers, so the lists of these
/// are there and empty. What files without a server can't do: a filter (<c>?modified_since=…</c>) is answered with the whole list, a
/// removed object with 404, and a later correction of old minutes does not show in <c>modified</c>.
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
        meetings = new OparlMeetings(archive, urls, committees, places);
        people = new OparlPeople(archive, urls);
    }

    /// <summary>A batch for each page of a list, with the documents of the objects on it.</summary>
    public static IEnumerable<FileBatch> Of(MinutesArchive archive) => new OparlEndpoint(archive).Batches();

    private IEnumerable<FileBatch> Batches()
    {
        var json = OparlJson.Default;
        var minutes = archive.Meetings.Select(m => m.Meeting);
        var organizations = committees.All.Select(people.Committee).Concat(archive.Organizations.Select(people.Partner));
        IEnumerable<FileBatch>[] lists =
        [
            Listed(Bodies, 1, [BodyObject()], json.OparlBody),
            Listed(Organizations, committees.All.Count + archive.Organizations.Length, organizations, json.OparlOrganization),
            Listed(People, archive.People, people.Of, json.OparlPerson),
            Listed(Memberships, people.Memberships.Count(), people.Memberships, json.OparlMembership),
            Listed(Meetings, archive.Meetings, meetings.Of, json.OparlMeeting),
            Listed(AgendaItems, minutes.Sum(m => m.Items.Length), minutes.SelectMany(meetings.AgendaItems), json.OparlAgendaItem),
            Listed(FileList, minutes.Sum(m => 1 + m.Attachments.Length), minutes.SelectMany(meetings.Files), json.OparlFile),
            Listed(Locations, places.All.Count, places.All.Select(meetings.Place), json.OparlLocation),
            [Empty(Papers), Empty(Consultations), Empty(LegislativeTerms)],
        ];
        return lists.SelectMany(batches => batches).Prepend(FileBatch.Of(urls.PathOf(urls.System), target =>
        {
            using var writer = new OparlJsonWriter();
            target.Write(writer.Write(SystemObject(), json.OparlSystem));
        }));
    }

    /// <summary>As below, for objects that are made one by one from a list.</summary>
    private IEnumerable<FileBatch> Listed<TSource, T>(string list, ImmutableArray<TSource> sources, Func<TSource, T> make, JsonTypeInfo<T> type)
        where T : OparlObject
    {
        if (sources.IsEmpty)
        {
            yield return Empty(list);
        }

        for (var start = 0; start < sources.Length; start += OparlListPage.Size)
        {
            var number = (start / OparlListPage.Size) + 1;
            var page = sources.AsMemory().Slice(start, Math.Min(OparlListPage.Size, sources.Length - start));
            yield return FileBatch.Of(OparlUrls.Folder, () => Page(list, number, sources.Length, [.. page.ToArray().Select(make)], type));
        }
    }

    /// <summary>The documents of the objects that have their own, and the pages of their list.</summary>
    private IEnumerable<FileBatch> Listed<T>(string list, int total, IEnumerable<T> objects, JsonTypeInfo<T> type)
        where T : OparlObject
    {
        if (total == 0)
        {
            yield return Empty(list);
        }

        foreach (var (index, page) in objects.Chunk(OparlListPage.Size).Index())
        {
            yield return FileBatch.Of(OparlUrls.Folder, () => Page(list, index + 1, total, page, type));
        }
    }

    private IEnumerable<OutputFile> Page<T>(string list, int number, int total, T[] page, JsonTypeInfo<T> type)
        where T : OparlObject
    {
        using var writer = new OparlJsonWriter();
        var written = Array.ConvertAll(page, item => writer.Write(item, type));
        foreach (var (item, json) in page.Zip(written).Where(pair => OparlUrls.IsDocument(pair.First.Id)))
        {
            yield return new OutputFile(urls.PathOf(item.Id), json);
        }

        yield return new OparlListPage(urls, list, number, total, written).Write();
    }

    private FileBatch Empty(string list) => FileBatch.Of(new OparlListPage(urls, list, 1, 0, []).Write());

    private OparlSystem SystemObject() => new()
    {
        Id = urls.System,
        Body = urls.List(Bodies),
        Name = settings.Title,
        Website = settings.Absolute("/"),
        Created = Oldest(),
        Modified = Newest(),
        Web = settings.Absolute("/"),
    };

    private OparlBody BodyObject() => new()
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
