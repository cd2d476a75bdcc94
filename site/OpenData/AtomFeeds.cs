using System.Buffers;
using System.ServiceModel.Syndication;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using Protokollarchiv.Archive;
using Protokollarchiv.Files;

namespace Protokollarchiv.OpenData;

/// <summary>
/// Atom feeds: the newest meetings, of all and of each committee, and for each topic the newest passages that name it. An entry's date is
/// that of its meeting, so a feed changes only with the minutes. Undated minutes are no news and stay out.
/// </summary>
internal sealed class AtomFeeds(MinutesArchive archive)
{
    private const int MostEntries = 30;

    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    private readonly SiteSettings settings = archive.Settings;
    private readonly SiteClock clock = new(archive.Settings);

    public static IEnumerable<FileBatch> Of(MinutesArchive archive)
    {
        var feeds = new AtomFeeds(archive);
        yield return FileBatch.Of("feed.xml", () => [feeds.NewestMeetings()]);
        foreach (var committee in archive.Committees.Where(c => c.IsDated))
        {
            yield return FileBatch.Of(UrlOf(committee).TrimStart('/'), () => [feeds.Committee(committee)]);
        }

        foreach (var topic in archive.Topics)
        {
            yield return FileBatch.Of($"{topic.Subject.Url.TrimStart('/')}feed.xml", () => [feeds.Topic(topic)]);
        }
    }

    public static string UrlOf(Committee committee) => $"{committee.Url}feed.xml";

    private OutputFile NewestMeetings() =>
        Feed("/feed.xml", "/protokolle/", settings.Title, settings.Subtitle, Newest(archive.Meetings.Reverse()));

    private OutputFile Committee(Committee committee) =>
        Feed(UrlOf(committee), committee.Url, $"{committee.Name} – {settings.Title}", about: null, Newest(committee.Meetings.Reverse().Select(i => archive.Meetings[i])));

    /// <param name="meetings">Newest first.</param>
    private List<SyndicationItem> Newest(IEnumerable<LinkedMeeting> meetings) =>
        [.. meetings.Where(m => m.Meeting.Date is not null).Take(MostEntries).Select(m => MeetingEntry(m.Meeting))];

    private OutputFile Topic(SubjectRecord<Topic> record)
    {
        var topic = record.Subject;
        var entries = record.Appearances
            .Reverse()
            .Select(a => (archive.Meetings[a.Meeting].Meeting, a.Passage))
            .Where(a => a.Meeting.Date is not null)
            .Select(a => PassageEntry(a.Meeting, a.Passage))
            .DistinctBy(entry => entry.Id, StringComparer.Ordinal)
            .Take(MostEntries);
        return Feed($"{topic.Url}feed.xml", topic.Url, $"{topic.Name} – {settings.Title}", about: null, [.. entries]);
    }

    private SyndicationItem MeetingEntry(Meeting meeting)
    {
        var entry = Entry(meeting, meeting.Url, meeting.Title);
        entry.Content = SyndicationContent.CreateHtmlContent(Agenda(meeting));
        return entry;
    }

    private SyndicationItem PassageEntry(Meeting meeting, int index)
    {
        var passage = meeting.Passages[index];
        var title = meeting.ItemOf(index) is { } item ? $"{item.Title} – {meeting.Title}" : meeting.Title;
        var entry = Entry(meeting, $"{meeting.Url}#{passage.Anchor}", title);
        entry.Content = SyndicationContent.CreatePlaintextContent(PlainCharacters.Of(passage.Text));
        return entry;
    }

    private SyndicationItem Entry(Meeting meeting, string url, string title)
    {
        var address = settings.Absolute(url);
        var begin = clock.BeginOf(meeting);
        return new SyndicationItem
        {
            Id = address,
            Title = new TextSyndicationContent(PlainCharacters.Of(title)),
            Links = { SyndicationLink.CreateAlternateLink(new Uri(address)) },
            PublishDate = begin,
            LastUpdatedTime = begin,
        };
    }

    private OutputFile Feed(string path, string page, string title, string? about, List<SyndicationItem> entries)
    {
        var feed = new SyndicationFeed(entries)
        {
            Id = settings.Absolute(path),
            Title = new TextSyndicationContent(PlainCharacters.Of(title)),
            Description = about is null ? null : new TextSyndicationContent(PlainCharacters.Of(about)),
            Language = settings.Language,
            LastUpdatedTime = entries.Count > 0 ? entries[0].LastUpdatedTime : SiteClock.Unknown,
            Authors = { new SyndicationPerson { Name = PlainCharacters.Of(settings.Title) } },
            Links =
            {
                SyndicationLink.CreateSelfLink(new Uri(settings.Absolute(path)), "application/atom+xml"),
                SyndicationLink.CreateAlternateLink(new Uri(settings.Absolute(page)), "text/html"),
            },
        };
        return XmlFile.Write(path.TrimStart('/'), feed.GetAtom10Formatter().WriteTo);
    }

    /// <summary>The agenda as a list of links, each resolution below its item.</summary>
    private string Agenda(Meeting meeting)
    {
        var html = new StringBuilder("<ul>");
        foreach (var item in meeting.Items)
        {
            var address = settings.Absolute($"{meeting.Url}#{item.Anchor}");
            var number = item.Number is null ? "" : $"{item.Number} ";
            html.Append("<li><a href=\"").Append(Html(address)).Append("\">").Append(Html(number + item.Title)).Append("</a>");
            foreach (var resolution in meeting.Resolutions.Where(r => r.Item == item.Index))
            {
                html.Append("<blockquote>").Append(Html(resolution.Text)).Append("</blockquote>");
            }

            html.Append("</li>");
        }

        return html.Append("</ul>").ToString();
    }

    private static string Html(string text) => Encoder.Encode(PlainCharacters.Of(text));
}
