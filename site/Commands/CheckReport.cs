using System.Collections.Immutable;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using Protokollarchiv.Archive;
using Protokollarchiv.Diagnostics;

namespace Protokollarchiv.Commands;

/// <summary>The archive as one JSON object for other programs: what <c>check --json</c> prints.</summary>
internal static class CheckReport
{
    private static readonly JsonSerializerOptions Written = new() { WriteIndented = true, Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    public static void Write(Stream stream, MinutesArchive? archive, ImmutableArray<Diagnostic> diagnostics, string language) =>
        JsonSerializer.Serialize(
            stream,
            new
            {
                meetings = (archive?.Meetings ?? []).Select(linked => Meeting(linked, archive)),
                people = Subjects(archive?.People.Select(p => p.Subject)),
                organizations = Subjects(archive?.Organizations.Select(o => o.Subject)),
                topics = Subjects(archive?.Topics.Select(t => t.Subject)),
                diagnostics = Findings(diagnostics, language),
            },
            Written);

    /// <summary>Findings as they are written, each with its place.</summary>
    public static IEnumerable<object> Findings(ImmutableArray<Diagnostic> diagnostics, string language) => diagnostics.Select(diagnostic => new
    {
        file = diagnostic.Where.File,
        line = diagnostic.Where.Line,
        column = diagnostic.Where.Column,
        severity = diagnostic.Code.Severity.ToString().ToLowerInvariant(),
        code = diagnostic.Code.Id,
        message = diagnostic.Message(language),
    });

    private static object Meeting(LinkedMeeting linked, MinutesArchive? archive)
    {
        var meeting = linked.Meeting;
        return new
        {
            source = meeting.Source,
            url = meeting.Url,
            title = meeting.Title,
            committee = meeting.Committee,
            date = Iso(meeting.Date),
            start = Time(meeting.Start),
            end = Time(meeting.End),
            location = meeting.Location,
            chair = meeting.Chair,
            minutesBy = meeting.MinutesBy,
            status = meeting.Status?.ToString().ToLowerInvariant(),
            present = meeting.Attendance.Present.Select(a => a.Written),
            excused = meeting.Attendance.Excused.Select(a => a.Written),
            absent = meeting.Attendance.Absent.Select(a => a.Written),
            guests = meeting.Attendance.Guests.Select(a => a.Written),
            items = meeting.Items.Select(item => new { number = item.Number, title = item.Title, anchor = item.Anchor }),
            resolutions = meeting.Resolutions.Select(resolution => new { item = Item(meeting, resolution.Item), text = resolution.Text, vote = VoteOf(resolution) }),
            tasks = meeting.Tasks.Select(task => new { item = Item(meeting, task.Item), text = task.Text, who = task.Who, due = Iso(task.Due), done = task.Done }),
            appointments = meeting.Appointments.Select(appointment => new
            {
                item = Item(meeting, appointment.Item),
                title = appointment.Title,
                date = Iso(appointment.Date),
                lastDay = Iso(appointment.LastDay),
                start = Time(appointment.Start),
                end = Time(appointment.End),
                location = appointment.Location,
            }),
            statements = linked.Statements.Select(statement => new { item = Item(meeting, statement.Item), person = statement.Person.Slug }),
            references = References(linked, archive),
            people = linked.People.Select(p => p.Slug),
            organizations = linked.Organizations.Select(o => o.Slug),
            topics = linked.Topics.Select(t => t.Slug),
        };
    }

    private static object? VoteOf(Resolution resolution) =>
        resolution.Vote is { } vote ? new { yes = vote.Yes, no = vote.No, abstain = vote.Abstain, result = vote.Result?.ToString().ToLowerInvariant() } : null;

    /// <summary>Earlier minutes the text names as such, and other earlier dates on which the committee met.</summary>
    private static IEnumerable<string> References(LinkedMeeting linked, MinutesArchive? archive)
    {
        var named = linked.Meeting.References.Where(r => r.Kind != ReferenceKind.Date).Select(r => (DateOnly?)r.Date);
        var met = linked.RefersTo.Select(r => archive?.Meetings[r.Meeting].Meeting.Date);
        return named.Concat(met).Distinct().Order().Select(Iso).OfType<string>();
    }

    private static IEnumerable<object> Subjects(IEnumerable<Subject>? subjects) => (subjects ?? []).Select(subject => new { slug = subject.Slug, name = subject.Name });

    /// <summary>The item's number, or its anchor where it has none; null before the first item.</summary>
    private static string? Item(Meeting meeting, int index) => index < 0 ? null : meeting.Items[index].Number ?? meeting.Items[index].Anchor;

    private static string? Iso(DateOnly? date) => date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string? Time(TimeOnly? time) => time?.ToString("HH:mm", CultureInfo.InvariantCulture);
}
