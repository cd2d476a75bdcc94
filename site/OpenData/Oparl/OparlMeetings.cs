using System.Collections.Immutable;
using Protokollarchiv.Archive;

namespace Protokollarchiv.OpenData.Oparl;

/// <summary>
/// Meetings as OParl objects, with their agenda items, files and places. <c>created</c> and <c>modified</c> are the day of the meeting:
/// minutes carry no other date, and the same minutes must give the same bytes.
/// </summary>
internal sealed class OparlMeetings(MinutesArchive archive, OparlUrls urls, NamesOfMeetings committees, NamesOfMeetings places)
{
    private readonly SiteSettings settings = archive.Settings;
    private readonly SiteClock clock = new(archive.Settings);

    public OparlMeeting Of(LinkedMeeting linked)
    {
        var meeting = linked.Meeting;
        var begin = clock.BeginOf(meeting);
        return new OparlMeeting
        {
            Id = urls.Meeting(meeting),
            Name = meeting.Title,
            MeetingState = meeting.Date > archive.Today ? "eingeladen" : "durchgeführt",
            Start = meeting.Date is null ? null : begin,
            End = clock.EndOf(meeting),
            Location = meeting.Location is null ? null : Place(places[meeting.Location]),
            Organization = meeting.Committee is null ? null : [urls.Committee(committees[meeting.Committee].Slug)],
            Participant = NullIfEmpty(Participants(linked)),
            ResultsProtocol = Minutes(meeting),
            AuxiliaryFile = NullIfEmpty(Attachments(meeting)),
            AgendaItem = NullIfEmpty(AgendaItems(meeting)),
            Keyword = NullIfEmpty(linked.Topics.Select(topic => topic.Name)),
            Created = begin,
            Modified = begin,
            Web = settings.Absolute(meeting.Url),
        };
    }

    public IEnumerable<OparlAgendaItem> AgendaItems(Meeting meeting)
    {
        var resolutions = meeting.Resolutions.ToLookup(r => r.Item);
        return meeting.Items.Select(item => AgendaItem(meeting, item, [.. resolutions[item.Index]]));
    }

    /// <summary>The files of a meeting as they stand by themselves.</summary>
    public IEnumerable<OparlFile> Files(Meeting meeting) =>
        Attachments(meeting).Prepend(Minutes(meeting)).Select(file => file with { Meeting = [urls.Meeting(meeting)] });

    public OparlLocation Place(NameOfMeetings place) => new()
    {
        Id = urls.Location(place.Slug),
        Description = place.Name,
        Created = clock.BeginOf(place.First),
        Modified = clock.BeginOf(place.Last),
    };

    private OparlAgendaItem AgendaItem(Meeting meeting, AgendaItem item, ImmutableArray<Resolution> resolutions)
    {
        var begin = clock.BeginOf(meeting);
        var results = resolutions.Select(r => OpenDataWords.German.Of(r.Vote?.Result)).OfType<string>();
        return new OparlAgendaItem
        {
            Id = urls.AgendaItem(meeting, item),
            Meeting = urls.Meeting(meeting),
            Number = item.Number,
            Order = item.Index,
            Name = item.Title,
            Result = NullIfBlank(string.Join(", ", results.Distinct(StringComparer.Ordinal))),
            ResolutionText = NullIfBlank(string.Join('\n', resolutions.Select(r => r.Text))),
            Created = begin,
            Modified = begin,
            Web = settings.Absolute($"{meeting.Url}#{item.Anchor}"),
        };
    }

    private OparlFile Minutes(Meeting meeting) => new()
    {
        Id = urls.Minutes(meeting),
        Name = "Protokoll",
        MimeType = "text/html",
        Date = meeting.Date,
        AccessUrl = settings.Absolute(meeting.Url),
        Created = clock.BeginOf(meeting),
        Modified = clock.BeginOf(meeting),
    };

    private IEnumerable<OparlFile> Attachments(Meeting meeting)
    {
        var page = new Uri(settings.Absolute(meeting.Url));
        foreach (var (index, attachment) in meeting.Attachments.Index())
        {
            yield return new OparlFile
            {
                Id = urls.Attachment(meeting, index),
                Name = attachment.Title,
                Date = meeting.Date,
                AccessUrl = Uri.TryCreate(page, attachment.Url, out var url) ? url.AbsoluteUri : page.AbsoluteUri,
                Created = clock.BeginOf(meeting),
                Modified = clock.BeginOf(meeting),
            };
        }
    }

    /// <summary>Those present and the guests, as far as the archive knows them.</summary>
    private IEnumerable<string> Participants(LinkedMeeting linked)
    {
        var attendance = linked.Meeting.Attendance;
        return linked.Attendees
            .Take(attendance.Present.Length + attendance.Guests.Length)
            .OfType<Person>()
            .Select(urls.Person)
            .Distinct(StringComparer.Ordinal);
    }

    private static string? NullIfBlank(string text) => text.Length == 0 ? null : text;

    private static List<T>? NullIfEmpty<T>(IEnumerable<T> items)
    {
        List<T> list = [.. items];
        return list.Count == 0 ? null : list;
    }
}
