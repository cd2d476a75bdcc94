using System.Collections.Immutable;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using Protokollarchiv.Archive;
using Protokollarchiv.Diagnostics;
using Protokollarchiv.Files;

namespace Protokollarchiv.Commands;

/// <summary>The archive as one JSON object for other programs: what <c>check --json</c> prints.</summary>
internal static class CheckReport
{
    public static void Write(Stream stream, MinutesArchive? archive, ImmutableArray<Diagnostic> diagnostics, string language)
    {
        using var json = new Utf8JsonWriter(stream, new JsonWriterOptions { Indented = true, Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) });
        json.WriteStartObject();
        json.WriteObjects("meetings", archive?.Meetings ?? [], meeting => WriteMeeting(json, meeting, archive));
        WriteSubjects(json, "people", archive?.People.Select(p => (Subject)p.Subject));
        WriteSubjects(json, "organizations", archive?.Organizations.Select(o => (Subject)o.Subject));
        WriteSubjects(json, "topics", archive?.Topics.Select(t => (Subject)t.Subject));
        json.WritePropertyName("diagnostics");
        WriteDiagnostics(json, diagnostics, language);
        json.WriteEndObject();
    }

    private static void WriteMeeting(Utf8JsonWriter json, LinkedMeeting linked, MinutesArchive? archive)
    {
        var meeting = linked.Meeting;
        json.WriteString("source", meeting.Source);
        json.WriteString("url", meeting.Url);
        json.WriteString("title", meeting.Title);
        json.WriteString("committee", meeting.Committee);
        json.WriteString("date", Iso(meeting.Date));
        json.WriteString("start", Time(meeting.Start));
        json.WriteString("end", Time(meeting.End));
        json.WriteString("location", meeting.Location);
        json.WriteString("chair", meeting.Chair);
        json.WriteString("minutesBy", meeting.MinutesBy);
        json.WriteString("status", meeting.Status?.ToString().ToLowerInvariant());
        json.WriteStrings("present", meeting.Attendance.Present.Select(a => a.Written));
        json.WriteStrings("excused", meeting.Attendance.Excused.Select(a => a.Written));
        json.WriteStrings("absent", meeting.Attendance.Absent.Select(a => a.Written));
        json.WriteStrings("guests", meeting.Attendance.Guests.Select(a => a.Written));
        WriteItems(json, meeting);
        WriteResolutions(json, meeting);
        WriteTasks(json, meeting);
        WriteAppointments(json, meeting);
        json.WriteObjects("statements", linked.Statements, statement =>
        {
            json.WriteString("item", Item(meeting, statement.Item));
            json.WriteString("person", statement.Person.Slug);
        });
        json.WriteStrings("references", References(linked, archive));
        json.WriteStrings("people", linked.People.Select(p => p.Slug));
        json.WriteStrings("organizations", linked.Organizations.Select(o => o.Slug));
        json.WriteStrings("topics", linked.Topics.Select(t => t.Slug));
    }

    private static void WriteItems(Utf8JsonWriter json, Meeting meeting) =>
        json.WriteObjects("items", meeting.Items, item =>
        {
            json.WriteString("number", item.Number);
            json.WriteString("title", item.Title);
            json.WriteString("anchor", item.Anchor);
        });

    private static void WriteResolutions(Utf8JsonWriter json, Meeting meeting) =>
        json.WriteObjects("resolutions", meeting.Resolutions, resolution =>
        {
            json.WriteString("item", Item(meeting, resolution.Item));
            json.WriteString("text", resolution.Text);
            json.WritePropertyName("vote");
            WriteVote(json, resolution.Vote);
        });

    private static void WriteVote(Utf8JsonWriter json, Vote? vote)
    {
        if (vote is null)
        {
            json.WriteNullValue();
            return;
        }

        json.WriteStartObject();
        WriteNumber(json, "yes", vote.Yes);
        WriteNumber(json, "no", vote.No);
        WriteNumber(json, "abstain", vote.Abstain);
        json.WriteString("result", vote.Result?.ToString().ToLowerInvariant());
        json.WriteEndObject();
    }

    private static void WriteTasks(Utf8JsonWriter json, Meeting meeting) =>
        json.WriteObjects("tasks", meeting.Tasks, task =>
        {
            json.WriteString("item", Item(meeting, task.Item));
            json.WriteString("text", task.Text);
            json.WriteStrings("who", task.Who);
            json.WriteString("due", Iso(task.Due));
            json.WriteBoolean("done", task.Done);
        });

    private static void WriteAppointments(Utf8JsonWriter json, Meeting meeting) =>
        json.WriteObjects("appointments", meeting.Appointments, appointment =>
        {
            json.WriteString("item", Item(meeting, appointment.Item));
            json.WriteString("title", appointment.Title);
            json.WriteString("date", Iso(appointment.Date));
            json.WriteString("lastDay", Iso(appointment.LastDay));
            json.WriteString("start", Time(appointment.Start));
            json.WriteString("end", Time(appointment.End));
            json.WriteString("location", appointment.Location);
        });

    /// <summary>Earlier minutes the text names as such, and other earlier dates on which the committee met.</summary>
    private static IEnumerable<string> References(LinkedMeeting linked, MinutesArchive? archive)
    {
        var named = linked.Meeting.References.Where(r => r.Kind != ReferenceKind.Date).Select(r => (DateOnly?)r.Date);
        var met = linked.RefersTo.Select(r => archive?.Meetings[r.Meeting].Meeting.Date);
        return named.Concat(met).Distinct().Order().Select(Iso).OfType<string>();
    }

    private static void WriteSubjects(Utf8JsonWriter json, string name, IEnumerable<Subject>? subjects) =>
        json.WriteObjects(name, subjects ?? [], subject =>
        {
            json.WriteString("slug", subject.Slug);
            json.WriteString("name", subject.Name);
        });

    /// <summary>An array of findings, each with its place.</summary>
    public static void WriteDiagnostics(Utf8JsonWriter json, ImmutableArray<Diagnostic> diagnostics, string language) =>
        json.WriteObjects(diagnostics, diagnostic =>
        {
            json.WriteString("file", diagnostic.Where.File);
            json.WriteNumber("line", diagnostic.Where.Line);
            json.WriteNumber("column", diagnostic.Where.Column);
            json.WriteString("severity", diagnostic.Code.Severity.ToString().ToLowerInvariant());
            json.WriteString("code", diagnostic.Code.Id);
            json.WriteString("message", diagnostic.Message(language));
        });

    private static void WriteNumber(Utf8JsonWriter json, string name, int? value)
    {
        if (value is { } number)
        {
            json.WriteNumber(name, number);
        }
        else
        {
            json.WriteNull(name);
        }
    }

    /// <summary>The item's number, or its anchor where it has none; null before the first item.</summary>
    private static string? Item(Meeting meeting, int index) => index < 0 ? null : meeting.Items[index].Number ?? meeting.Items[index].Anchor;

    private static string? Iso(DateOnly? date) => date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string? Time(TimeOnly? time) => time?.ToString("HH:mm", CultureInfo.InvariantCulture);
}
