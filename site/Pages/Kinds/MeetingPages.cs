using System.Collections.Immutable;
using Protokollarchiv.Archive;
using Protokollarchiv.Pages.Markup;
using Protokollarchiv.Pages.Views;

namespace Protokollarchiv.Pages.Kinds;

/// <summary>A page for the minutes of each meeting.</summary>
internal static class MeetingPages
{
    public static IEnumerable<PageGroup> Of(Site site) => site.Archive.Meetings.Select(linked => new PageGroup(linked.Meeting.Url, () => [Of(site, linked)]));

    private static Page Of(Site site, LinkedMeeting linked)
    {
        var meeting = linked.Meeting;
        return new Page
        {
            Url = meeting.Url,
            Template = "meeting",
            Title = Title(site, meeting),
            Description = Description(site, meeting),
            View = () => View(site, linked),
            Above = Above(site, meeting),
            Changed = meeting.Date,
            NoIndex = meeting.Status == MeetingStatus.Draft,
            Source = meeting.Source,
            StructuredData = () => site.Data.Meeting(linked),
        };
    }

    /// <summary>With the date, unless the title names it.</summary>
    private static string Title(Site site, Meeting meeting) =>
        meeting.Date is { } date && !meeting.Title.Contains(site.Words.ShortDate(date), StringComparison.Ordinal)
            ? $"{meeting.Title}, {site.Words.ShortDate(date)}"
            : meeting.Title;

    private static string? Description(Site site, Meeting meeting)
    {
        var titles = meeting.Items.Where(i => i is { Level: 0, Title.Length: > 0 }).Select(i => i.Title).Take(6);
        var agenda = string.Join("; ", titles);
        return agenda.Length == 0 ? null : $"{site.Words["meeting.agenda"]}: {agenda}";
    }

    private static ImmutableArray<NamedLink> Above(Site site, Meeting meeting)
    {
        var above = ImmutableArray.Create(new NamedLink(site.Words["menu.meetings"], "/protokolle/"));
        return site.Rows.CommitteeOf(meeting) is { } committee ? above.Add(new NamedLink(committee.Name, committee.Url)) : above;
    }

    private static MeetingView View(Site site, LinkedMeeting linked)
    {
        var meeting = linked.Meeting;
        var rows = site.Rows;
        return new MeetingView
        {
            Heading = new Html(writer => WriteHeading(writer, site, linked)),
            HeadingAnchor = meeting.TitleLine?.Anchor,
            Row = rows.Meeting(linked.Index),
            Committee = rows.CommitteeOf(meeting),
            Number = meeting.Number,
            Chair = People(linked, meeting.Chair),
            MinutesBy = People(linked, meeting.MinutesBy),
            Attendance = Attendance(site.Words, linked),
            Agenda = Agenda(meeting),
            Text = BlockHtml.OfMinutes(site, linked),
            Resolutions = [.. meeting.ListedResolutions.Select(i => rows.Resolution(linked.Index, i) with { IsInOwnMinutes = true })],
            Tasks = [.. Enumerable.Range(0, meeting.Tasks.Length).Select(i => rows.Task(linked.Index, i)).Select(row => row with { IsInOwnMinutes = row.Meeting == rows.Meeting(linked.Index) })],
            Topics = [.. linked.Topics.Select(Link)],
            Organizations = [.. linked.Organizations.Select(Link)],
            Attachments = [.. meeting.Attachments.Select(a => new NamedLink(a.Title, a.Url))],
            ApprovedIn = NamedBy(site, linked, linked.ReferredFrom.Where(r => r.Kind == ReferenceKind.Approval)),
            CorrectedIn = NamedBy(site, linked, linked.ReferredFrom.Where(r => r.Kind == ReferenceKind.Correction)),
            ReviewedIn = NamedBy(site, linked, Reviews(linked)),
            AnnouncedIn = NamedBy(site, linked, linked.AnnouncedIn),
            TakenUpIn = NamedBy(site, linked, linked.ReferredFrom.Where(r => r.Kind is ReferenceKind.Mention or ReferenceKind.Date)),
            RefersTo = Named(site, linked.RefersTo),
            Previous = linked.Previous is { } previous ? rows.Meeting(previous) : null,
            Next = linked.Next is { } next ? rows.Meeting(next) : null,
            IsDraft = meeting.Status == MeetingStatus.Draft,
            Citation = Citation(site, meeting),
        };
    }

    /// <summary>Where minutes were checked and not approved in the same meeting.</summary>
    private static IEnumerable<MeetingLink> Reviews(LinkedMeeting linked) =>
        linked.ReferredFrom.Where(r => r.Kind == ReferenceKind.Review && !linked.ReferredFrom.Any(other => other.Meeting == r.Meeting && other.Kind == ReferenceKind.Approval));

    private static void WriteHeading(TextWriter writer, Site site, LinkedMeeting linked)
    {
        if (linked.Meeting.TitleLine is { } line)
        {
            new PassageHtml(writer, site, linked, new PassageRoles(linked)).WriteContent(line);
        }
        else
        {
            writer.WriteText(linked.Meeting.Title);
        }
    }

    /// <summary>Whose minutes they are, of which meeting, and whether they may still change.</summary>
    private static string Citation(Site site, Meeting meeting)
    {
        var title = $"{site.Archive.Settings.Title}, {meeting.Committee ?? meeting.Title}";
        var cited = meeting.Date is { } date ? $"{title}, {site.Words["citation.meeting"]} {site.Words.ShortDate(date)}" : title;
        return meeting.Status switch
        {
            MeetingStatus.Provisional => $"{cited} ({site.Words["status.provisional"]})",
            MeetingStatus.Draft => $"{cited} ({site.Words["status.draft"]})",
            _ => cited,
        };
    }

    private static NamedLink Link(Subject subject) => new(subject.Name, subject.Url);

    /// <summary>Names separated by commas, each with a link where somebody of that name attended or is known by it.</summary>
    private static ImmutableArray<NamedLink> People(LinkedMeeting linked, string? names) =>
        names is null
            ? []
            : [.. names.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(name => new NamedLink(name, UrlOf(linked, name)))];

    private static string UrlOf(LinkedMeeting linked, string name)
    {
        var attendee = linked.Meeting.Attendance.All.Index().FirstOrDefault(a => a.Item.Name == name);
        var person = attendee.Item is null ? null : linked.Attendees[attendee.Index];
        return (person ?? linked.People.FirstOrDefault(p => p.Name == name || p.Aliases.Contains(name, StringComparer.Ordinal)))?.Url ?? "";
    }

    private static ImmutableArray<AttendanceGroup> Attendance(Words words, LinkedMeeting linked)
    {
        var attendance = linked.Meeting.Attendance;
        var groups = ImmutableArray.CreateBuilder<AttendanceGroup>();
        var at = 0;
        Add("present", attendance.Present);
        Add("guest", attendance.Guests);
        Add("excused", attendance.Excused);
        Add("absent", attendance.Absent);
        return groups.ToImmutable();

        void Add(string kind, ImmutableArray<Attendee> attendees)
        {
            var first = at;
            at += attendees.Length;
            if (!attendees.IsEmpty)
            {
                var people = attendees.Select((a, i) => new NamedLink(a.Name, linked.Attendees[first + i]?.Url ?? "", kind == "guest" && a.Note is "Gast" or "Gästin" ? null : a.Note));
                groups.Add(new AttendanceGroup(kind, words[$"attendance.{kind}"], [.. people]));
            }
        }
    }

    private static ImmutableArray<AgendaEntry> Agenda(Meeting meeting)
    {
        var resolved = meeting.ListedResolutions.Select(i => meeting.Resolutions[i].Item).ToHashSet();
        var putOff = meeting.Resolutions.Where(r => r.OnlyPutsOff).Select(r => r.Item).ToHashSet();
        var set = meeting.Tasks.Select(t => t.Item).ToHashSet();
        return [.. meeting.Items.Select(i => new AgendaEntry(i.Number, i.Title, i.Anchor, i.Level, resolved.Contains(i.Index), set.Contains(i.Index)) { IsPutOff = putOff.Contains(i.Index) && !resolved.Contains(i.Index) })];
    }

    /// <summary>The meetings that name this one or an item of it, each once, with the first passage that does.</summary>
    private static ImmutableArray<RelatedMeeting> NamedBy(Site site, LinkedMeeting linked, IEnumerable<MeetingLink> links) =>
    [
        .. links.DistinctBy(l => (l.Meeting, l.Item)).Select(l => new RelatedMeeting(
            site.Rows.Meeting(l.Meeting),
            Rows.UrlOf(site.Archive.Meetings[l.Meeting], l.Passage),
            l.Item is { } item ? Rows.ItemTitle(linked.Meeting, item, site.Words) : null)),
    ];

    /// <summary>The meetings and items that this one names, each once.</summary>
    private static ImmutableArray<RelatedMeeting> Named(Site site, IEnumerable<MeetingLink> links) =>
    [
        .. links.DistinctBy(l => (l.Meeting, l.Item)).Select(l =>
        {
            var other = site.Archive.Meetings[l.Meeting];
            return l.Item is { } item
                ? new RelatedMeeting(site.Rows.Meeting(l.Meeting), Rows.UrlOf(other, other.Meeting.Items[item].Heading.Index), Rows.ItemTitle(other.Meeting, item, site.Words))
                : new RelatedMeeting(site.Rows.Meeting(l.Meeting), other.Meeting.Url);
        }),
    ];
}
