using System.Text.Json;
using Protokollarchiv.Archive;
using Protokollarchiv.OpenData;

namespace Protokollarchiv.Tests.OpenData;

public sealed class StructuredDataTests
{
    private static readonly SiteSettings Settings = new() { BaseUrl = "https://rt.example", Title = "Runder Tisch" };

    private static readonly Person Steckel = new()
    {
        Slug = "m-steckel",
        Name = "M. Steckel",
        Salutation = "Frau",
        Affiliations = [new Affiliation("Opferberatung", null, null)],
    };

    [Fact]
    public void The_site_names_its_search()
    {
        var site = Parse(new StructuredData(Settings).Website());

        Assert.Equal("https://schema.org", site.GetProperty("@context").GetString());
        Assert.Equal("WebSite", site.GetProperty("@type").GetString());
        Assert.Equal(
            "https://rt.example/suche/?q={search_term_string}",
            site.GetProperty("potentialAction").GetProperty("target").GetProperty("urlTemplate").GetString());
        Assert.False(site.TryGetProperty("description", out _));
    }

    [Fact]
    public void A_meeting_is_an_event_with_time_and_place()
    {
        var meeting = Archives.Meeting("2022-10-24", "Vorstand") with
        {
            Start = new TimeOnly(14, 0),
            End = new TimeOnly(16, 0),
            Location = "Multikultizentrum",
        };

        var written = new StructuredData(Settings).Meeting(Archives.Of(meeting).Meetings[0]);

        Assert.Equal(
            """
            {"@context":"https://schema.org","@type":"Event","@id":"https://rt.example/protokolle/2022-10-24-vorstand/",
            "url":"https://rt.example/protokolle/2022-10-24-vorstand/","name":"Sitzung Vorstand",
            "startDate":"2022-10-24T14:00:00\u002B02:00","endDate":"2022-10-24T16:00:00\u002B02:00",
            "location":{"@type":"Place","name":"Multikultizentrum"},"organizer":{"@type":"Organization","name":"Vorstand"}}
            """.ReplaceLineEndings(""),
            written);
    }

    [Theory]
    [InlineData("2022-10-24", "2022-10-24")]
    [InlineData(null, null)]
    public void What_the_minutes_do_not_say_is_left_out(string? date, string? expected)
    {
        var written = Parse(new StructuredData(Settings).Meeting(Archives.Of(Archives.Meeting(date, "Vorstand")).Meetings[0]));

        Assert.Equal(expected, written.TryGetProperty("startDate", out var start) ? start.GetString() : null);
        Assert.False(written.TryGetProperty("location", out _));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Who_attended_is_told_only_if_people_may_be_found(bool peopleInSearchEngines)
    {
        var meeting = Archives.Meeting("2022-10-24", "Vorstand") with
        {
            Attendance = new Attendance([new Attendee("M. Steckel", "M. Steckel", null)], [], [], []),
        };
        var linked = Archives.Of(meeting).Meetings[0] with { Attendees = [Steckel] };

        var written = Parse(new StructuredData(Settings with { PeopleInSearchEngines = peopleInSearchEngines }).Meeting(linked));

        Assert.Equal(peopleInSearchEngines, written.TryGetProperty("attendee", out _));
    }

    [Theory]
    [InlineData(Visibility.Full, true)]
    [InlineData(Visibility.Initials, false)]
    [InlineData(Visibility.Anonymous, false)]
    public void Of_a_person_who_is_not_named_nothing_else_is_told(object visibility, bool told)
    {
        var person = Parse(new StructuredData(Settings).Person(Steckel with { Visibility = (Visibility)visibility }));

        Assert.Equal("M. Steckel", person.GetProperty("name").GetString());
        Assert.Equal(told, person.TryGetProperty("affiliation", out _));
        Assert.Equal(told, person.TryGetProperty("honorificPrefix", out _));
    }

    [Fact]
    public void No_name_can_end_the_script_element_it_stands_in()
    {
        var organization = new Organization { Slug = "o", Name = "</script><script>alert('&')//<!--", Aliases = ["</SCRIPT>"] };

        var written = new StructuredData(Settings).Organization(organization);

        Assert.DoesNotContain('<', written);
        Assert.DoesNotContain('&', written);
        Assert.Equal(organization.Name, Parse(written).GetProperty("name").GetString());
    }

    [Fact]
    public void Breadcrumbs_count_from_the_start_page()
    {
        var list = Parse(new StructuredData(Settings).Breadcrumbs([("Start", "/"), ("Protokolle", "/protokolle/")]));

        Assert.Equal(
            [(1, "Start", "https://rt.example/"), (2, "Protokolle", "https://rt.example/protokolle/")],
            list.GetProperty("itemListElement").EnumerateArray().Select(e =>
                (e.GetProperty("position").GetInt32(), e.GetProperty("name").GetString(), e.GetProperty("item").GetString())));
    }

    private static JsonElement Parse(string json) => JsonDocument.Parse(json).RootElement;
}
