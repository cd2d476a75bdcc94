using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using Protokollarchiv.Archive;

namespace Protokollarchiv.Tests.OpenData.Oparl;

public sealed class OparlEndpointTests
{
    private static readonly Organization Counsel = new()
    {
        Slug = "opferberatung",
        Name = "Opferberatung",
        Web = "https://ob.example/",
        Kind = "Verein",
    };

    private static readonly Person Steckel = new()
    {
        Slug = "m-steckel",
        Name = "M. Steckel",
        Salutation = "Frau",
        Role = "Vorsitz",
        Affiliations = [new Affiliation("Opferberatung", new DateOnly(2020, 1, 1), null), new Affiliation("Unbekannte", null, null)],
    };

    [Fact]
    public void Every_object_has_what_its_schema_requires_and_nothing_else()
    {
        var site = new OparlSite(FullArchive());

        var everything = site.Everything();

        Assert.Empty(everything.SelectMany(OparlSchema.Violations));
        Assert.Equal(
            ["AgendaItem", "Body", "File", "Location", "Meeting", "Membership", "Organization", "Person", "System"],
            everything.Select(o => OparlSite.Text(o, "type")[OparlSchema.Namespace.Length..]).Distinct().Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_URL_of_every_object_serves_a_document_that_holds_it()
    {
        var site = new OparlSite(FullArchive());

        foreach (var id in site.Everything().Select(o => OparlSite.Text(o, "id")).Distinct())
        {
            var served = OparlSite.WithEmbedded(site.Get(id)).Where(o => o.TryGetProperty("id", out var own) && own.GetString() == id);
            Assert.Single(served);
        }
    }

    [Fact]
    public void Every_reference_leads_to_an_object()
    {
        var everything = new OparlSite(FullArchive()).Everything();

        var ids = everything.Select(o => OparlSite.Text(o, "id")).ToHashSet();

        string[] references = ["organization", "participant", "meeting", "membership", "person"];
        var named = everything
            .Where(o => !OparlSite.Text(o, "type").EndsWith("Body", StringComparison.Ordinal))
            .SelectMany(o => references.Where(r => o.TryGetProperty(r, out _)).Select(r => o.GetProperty(r)))
            .SelectMany(value => value.ValueKind == JsonValueKind.Array ? value.EnumerateArray().ToArray() : [value])
            .Where(value => value.ValueKind == JsonValueKind.String)
            .Select(value => value.GetString() ?? "")
            .ToList();
        Assert.NotEmpty(named);
        Assert.DoesNotContain(named, url => !ids.Contains(url));
    }

    [Fact]
    public void The_lists_lead_from_the_system_to_every_meeting()
    {
        var first = new DateOnly(2020, 1, 1);
        var dates = Enumerable.Range(0, 250).Select(day => first.AddDays(day).ToString("O", CultureInfo.InvariantCulture)).ToList();
        var site = new OparlSite(Archives.Of([.. dates.Select(date => Archives.Meeting(date, "AG", "# 1 Begrüßung"))]));

        var system = site.Get("https://rt.example/api/oparl/system.json");
        var body = Assert.Single(site.List(OparlSite.Text(system, "body")));
        var meetings = site.List(OparlSite.Text(body, "meeting"));

        Assert.Equal(dates.Select(date => $"https://rt.example/protokolle/{date}-ag/"), meetings.Select(m => OparlSite.Text(m, "web")));
        Assert.Equal(250, site.List(OparlSite.Text(body, "agendaItem")).Count);
        Assert.Contains("api/oparl/meetings/3.json", site.Paths);
        Assert.DoesNotContain("api/oparl/meetings/4.json", site.Paths);
    }

    [Fact]
    public void A_meeting_says_what_its_minutes_say()
    {
        var site = new OparlSite(FullArchive());

        var meeting = site.Get("https://rt.example/api/oparl/meeting/2022-10-24-vorstand.json");

        Assert.Equal("2022-10-24T14:00:00+02:00", OparlSite.Text(meeting, "start"));
        Assert.Equal("2022-10-24T16:00:00+02:00", OparlSite.Text(meeting, "end"));
        Assert.Equal("Multikultizentrum", OparlSite.Text(meeting.GetProperty("location"), "description"));
        Assert.Equal("https://rt.example/api/oparl/organization/gremium/vorstand.json", meeting.GetProperty("organization")[0].GetString());
        var participant = Assert.Single(meeting.GetProperty("participant").EnumerateArray());
        Assert.Equal("https://rt.example/api/oparl/person/m-steckel.json", participant.GetString());
        var item = meeting.GetProperty("agendaItem")[0];
        Assert.Equal("3", OparlSite.Text(item, "number"));
        Assert.Equal("Finanzen", OparlSite.Text(item, "name"));
        Assert.Equal(0, item.GetProperty("order").GetInt32());
        Assert.Equal("angenommen", OparlSite.Text(item, "result"));
        Assert.Equal("Wir kaufen <Stühle>.", OparlSite.Text(item, "resolutionText"));
        var page = OparlSite.Text(meeting.GetProperty("resultsProtocol"), "accessUrl");
        Assert.Equal("https://rt.example/protokolle/2022-10-24-vorstand/", page);
        Assert.Equal(page + "plan%20a.pdf", OparlSite.Text(meeting.GetProperty("auxiliaryFile")[0], "accessUrl"));
    }

    [Fact]
    public void A_membership_is_told_only_with_an_organization_that_the_archive_knows()
    {
        var person = new OparlSite(FullArchive()).Get("https://rt.example/api/oparl/person/m-steckel.json");

        var membership = Assert.Single(person.GetProperty("membership").EnumerateArray());
        Assert.Equal("https://rt.example/api/oparl/organization/partner/opferberatung.json", OparlSite.Text(membership, "organization"));
        Assert.Equal("2020-01-01", OparlSite.Text(membership, "startDate"));
    }

    [Theory]
    [InlineData(Visibility.Initials, "M. S.")]
    [InlineData(Visibility.Anonymous, "[Name nicht öffentlich]")]
    public void Of_a_person_who_is_not_named_nothing_else_is_told(object visibility, string name)
    {
        var hidden = Steckel with { Slug = "p1", Name = name, Visibility = (Visibility)visibility };
        var archive = FullArchive() with { People = [Archives.Record(hidden)] };

        var person = new OparlSite(archive).Get("https://rt.example/api/oparl/person/p1.json");

        Assert.Equal(name, OparlSite.Text(person, "name"));
        Assert.Equal(["id", "type", "body", "name", "created", "modified", "web"], person.EnumerateObject().Select(p => p.Name));
    }

    [Fact]
    public void Two_committees_whose_names_make_one_slug_stay_two()
    {
        var archive = Archives.Of(Archives.Meeting("2022-09-14", "Prüfung"), Archives.Meeting("2022-10-24", "Pruefung"));

        var paths = new OparlSite(archive).Paths;

        Assert.Contains("api/oparl/organization/gremium/pruefung.json", paths);
        Assert.Contains("api/oparl/organization/gremium/pruefung-2.json", paths);
    }

    [Fact]
    public void Undated_and_broken_text_is_served_as_valid_JSON()
    {
        var archive = Archives.Of(Archives.Meeting(null, "★") with { Title = "\"\\\u0000 \uD800 </script>" });

        var site = new OparlSite(archive);

        Assert.Empty(site.Everything().SelectMany(OparlSchema.Violations));
        var meeting = site.Get("https://rt.example/api/oparl/meeting/ohne-datum-★.json");
        Assert.Equal("\"\\\u0000 \uFFFD </script>", OparlSite.Text(meeting, "name"));
        Assert.False(meeting.TryGetProperty("start", out _));
    }

    [Fact]
    public void An_empty_archive_has_a_system_and_empty_lists()
    {
        var everything = new OparlSite(Archives.Of()).Everything();

        Assert.Equal(["System", "Body"], everything.Select(o => OparlSite.Text(o, "type")[OparlSchema.Namespace.Length..]));
        Assert.Empty(everything.SelectMany(OparlSchema.Violations));
    }

    private static MinutesArchive FullArchive()
    {
        var meeting = Archives.Meeting("2022-10-24", "Vorstand", "# 3 Finanzen", "Beschluss: Wir kaufen <Stühle>.", "# 4 Termine") with
        {
            Start = new TimeOnly(14, 0),
            End = new TimeOnly(16, 0),
            Location = "Multikultizentrum",
            Status = MeetingStatus.Approved,
            Attendance = Attendance.None with { Present = [Named("M. Steckel"), Named("X")], Absent = [Named("M. S.")] },
            Resolutions = [new Resolution(0, 1, "Wir kaufen <Stühle>.", new Vote(5, 0, 0, VoteResult.Accepted))],
            Attachments = [new Attachment("Plan", "plan a.pdf", "plan a.pdf"), new Attachment("Gesetz", "https://gesetz.example/", null)],
        };
        var archive = Archives.Of(Archives.Meeting("2022-09-14", "Vorstand", "# 1 Begrüßung"), meeting);
        ImmutableArray<Person?> attendees = [Steckel, null, Steckel];
        return archive with
        {
            Meetings = [archive.Meetings[0], archive.Meetings[1] with { Attendees = attendees }],
            People = [Archives.Record(Steckel) with { Meetings = [1] }],
            Organizations = [Archives.Record(Counsel)],
        };
    }

    private static Attendee Named(string name) => new(name, name, null);
}
