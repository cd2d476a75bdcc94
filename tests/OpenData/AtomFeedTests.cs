using System.ServiceModel.Syndication;
using System.Text;
using System.Xml;
using Protokollarchiv.Archive;
using Protokollarchiv.Files;
using Protokollarchiv.OpenData;

namespace Protokollarchiv.Tests.OpenData;

public sealed class AtomFeedTests
{
    [Fact]
    public void The_newest_meeting_comes_first_with_its_agenda_and_resolutions()
    {
        var autumn = Archives.Meeting("2022-10-24", "Vorstand", "# 1 Finanzen & Prüfung", "Wir kaufen <nichts>.") with
        {
            Start = new TimeOnly(14, 0),
            Resolutions = [new Resolution(0, 1, "Wir kaufen <nichts>.", null)],
        };
        var archive = Archives.Of(Archives.Meeting("2022-09-14", "Vorstand"), autumn);

        var feed = Load(Made.Files(AtomFeeds.Of(archive)), "feed.xml");

        Assert.Equal("Runder Tisch", feed.Title.Text);
        Assert.Equal(
            ["https://rt.example/protokolle/2022-10-24-vorstand/", "https://rt.example/protokolle/2022-09-14-vorstand/"],
            feed.Items.Select(entry => entry.Id));
        var newest = feed.Items.First();
        Assert.Equal(new DateTimeOffset(2022, 10, 24, 14, 0, 0, TimeSpan.FromHours(2)), newest.LastUpdatedTime);
        Assert.Equal(newest.LastUpdatedTime, feed.LastUpdatedTime);
        Assert.Equal(
            "<ul><li><a href=\"https://rt.example/protokolle/2022-10-24-vorstand/#top-1\">1 Finanzen &amp; Prüfung</a>" +
            "<blockquote>Wir kaufen &lt;nichts&gt;.</blockquote></li></ul>",
            ((TextSyndicationContent)newest.Content).Text);
    }

    [Fact]
    public void A_committee_has_a_feed_of_its_meetings()
    {
        var archive = Archives.Of(Archives.Meeting("2022-09-14", "Vorstand"), Archives.Meeting("2022-10-20", "Beirat"), Archives.Meeting("2022-10-24", "Vorstand")) with
        {
            Committees = [new Committee("Vorstand", "vorstand", [0, 2]) { IsDated = true }],
        };

        var feed = Load(Made.Files(AtomFeeds.Of(archive)), "gremien/vorstand/feed.xml");

        Assert.Equal("Vorstand – Runder Tisch", feed.Title.Text);
        Assert.Equal(
            ["https://rt.example/protokolle/2022-10-24-vorstand/", "https://rt.example/protokolle/2022-09-14-vorstand/"],
            feed.Items.Select(entry => entry.Id));
    }

    [Fact]
    public void Undated_minutes_are_no_news()
    {
        var archive = Archives.Of(Archives.Meeting(null, "Vorstand"), Archives.Meeting("2022-09-14", "Vorstand"));

        var feed = Load(Made.Files(AtomFeeds.Of(archive)), "feed.xml");

        Assert.Equal("https://rt.example/protokolle/2022-09-14-vorstand/", Assert.Single(feed.Items).Id);
    }

    [Fact]
    public void A_topic_has_a_feed_of_its_thirty_newest_passages()
    {
        var meeting = Archives.Meeting("2022-10-24", "Vorstand", ["# 3 Anhörung", .. Enumerable.Range(1, 40).Select(i => $"Karte {i}")]);
        var topic = new Topic { Slug = "karte", Name = "Gesundheitskarte" };
        var archive = Archives.Of(meeting) with
        {
            Topics = [Archives.Record(topic, [.. Enumerable.Range(1, 40).Select(i => new Appearance(0, i))])],
        };

        var feed = Load(Made.Files(AtomFeeds.Of(archive)), "themen/karte/feed.xml");

        Assert.Equal("Gesundheitskarte – Runder Tisch", feed.Title.Text);
        Assert.Equal(30, feed.Items.Count());
        var newest = feed.Items.First();
        Assert.Equal("https://rt.example/protokolle/2022-10-24-vorstand/#p40", newest.Id);
        Assert.Equal("Anhörung – Sitzung Vorstand", newest.Title.Text);
        Assert.Equal("Karte 40", ((TextSyndicationContent)newest.Content).Text);
    }

    [Fact]
    public void Two_cells_of_one_table_are_one_entry()
    {
        var meeting = Archives.Meeting("2022-10-24", "Vorstand", "Karte", "Karten");
        meeting = meeting with { Passages = [.. meeting.Passages.Select(p => p with { Anchor = "tabelle" })] };
        var archive = Archives.Of(meeting) with
        {
            Topics = [Archives.Record(new Topic { Slug = "karte", Name = "Karte" }, new Appearance(0, 0), new Appearance(0, 1))],
        };

        Assert.Single(Load(Made.Files(AtomFeeds.Of(archive)), "themen/karte/feed.xml").Items);
    }

    [Fact]
    public void Characters_that_XML_refuses_are_left_out()
    {
        var archive = Archives.Of(Archives.Meeting("2022-10-24", "Vorstand") with { Title = "Sit\u0001zung \uD800mit 🙂\uFFFF" });

        var feed = Load(Made.Files(AtomFeeds.Of(archive)), "feed.xml");

        Assert.Equal("Sitzung mit 🙂", Assert.Single(feed.Items).Title.Text);
    }

    [Fact]
    public void An_archive_without_meetings_has_an_empty_feed()
    {
        var feed = Load(Made.Files(AtomFeeds.Of(Archives.Of())), "feed.xml");

        Assert.Empty(feed.Items);
        Assert.Equal(DateTimeOffset.UnixEpoch, feed.LastUpdatedTime);
    }

    private static SyndicationFeed Load(IEnumerable<OutputFile> files, string path)
    {
        var file = Assert.Single(files, f => f.Path == path);
        using var reader = XmlReader.Create(new StringReader(Encoding.UTF8.GetString(file.Content.Span)));
        return SyndicationFeed.Load(reader);
    }
}
