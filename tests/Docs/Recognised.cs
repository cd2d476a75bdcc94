using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Protokollarchiv.Archive;
using Protokollarchiv.Diagnostics;

namespace Protokollarchiv.Tests.Docs;

/// <summary>Everything that was recognised in one file of minutes, a line each, in the words of docs/schreiben.md.</summary>
internal sealed class Recognised
{
    private readonly StringBuilder lines = new();

    /// <param name="named">Whether title, committee and date are of interest too.</param>
    public static string In(LinkedMeeting? linked, IEnumerable<Diagnostic> diagnostics, bool named)
    {
        var recognised = new Recognised();
        if (linked is not null)
        {
            recognised.WriteHeader(linked.Meeting, named);
            recognised.WriteAttendance(linked.Meeting.Attendance);
            recognised.WriteText(linked);
        }

        foreach (var diagnostic in diagnostics)
        {
            recognised.Line("Meldung", $"{diagnostic.Code.Id} in Zeile {diagnostic.Where.Line}");
        }

        return recognised.lines.ToString().TrimEnd();
    }

    private void WriteHeader(Meeting meeting, bool named)
    {
        Line("Titel", named ? meeting.Title : null);
        Line("Gremium", named ? meeting.Committee : null);
        Line("Datum", named ? Day(meeting.Date) : null);
        Line("Beginn", Time(meeting.Start));
        Line("Ende", Time(meeting.End));
        Line("Ort", meeting.Location);
        Line("Leitung", meeting.Chair);
        Line("Protokoll", meeting.MinutesBy);
        Line("Nummer", meeting.Number);
        Line("Status", meeting.Status switch { MeetingStatus.Provisional => "vorläufig", MeetingStatus.Approved => "genehmigt", _ => null });
        Line("Themen", meeting.TopicNames.IsEmpty ? null : string.Join(", ", meeting.TopicNames));
    }

    private void WriteAttendance(Attendance attendance)
    {
        WriteNames("Anwesend", attendance.Present);
        WriteNames("Entschuldigt", attendance.Excused);
        WriteNames("Abwesend", attendance.Absent);
        WriteNames("Gäste", attendance.Guests);
    }

    private void WriteNames(string label, ImmutableArray<Attendee> attendees)
    {
        foreach (var attendee in attendees)
        {
            Line(label, Parts(
                attendee.Name,
                Named("Organisation", attendee.Organization),
                Named("Kürzel", attendee.Initials),
                Named("Rolle", attendee.Role),
                Named("ab", Time(attendee.From)),
                Named("bis", Time(attendee.Until)),
                Named("Stimme von", attendee.Proxies.IsEmpty ? null : string.Join(", ", attendee.Proxies))));
        }
    }

    private void WriteText(LinkedMeeting linked)
    {
        var meeting = linked.Meeting;
        foreach (var item in meeting.Items)
        {
            Line($"{new string(' ', item.Level * 2)}TOP{(item.Number is null ? "" : " " + item.Number)}", item.Title);
        }

        foreach (var resolution in meeting.Resolutions)
        {
            Line(resolution.Number is null ? "Beschluss" : $"Beschluss {resolution.Number}", Parts(
                resolution.Text,
                Named("Ja", Number(resolution.Vote?.Yes)),
                Named("Nein", Number(resolution.Vote?.No)),
                Named("Enthaltung", Number(resolution.Vote?.Abstain)),
                resolution.Vote?.Result switch { VoteResult.Accepted => "angenommen", VoteResult.Rejected => "abgelehnt", VoteResult.Postponed => "vertagt", _ => null }));
        }

        foreach (var task in meeting.Tasks)
        {
            Line("Aufgabe", Parts(task.Text, Named("wer", task.Who.IsEmpty ? null : string.Join(", ", task.Who)), Named("bis", Day(task.Due)), task.Done ? "erledigt" : null));
        }

        foreach (var statement in linked.Statements)
        {
            Line($"{statement.Person.Name} sagt", string.Join(" ", statement.Passages.Select(i => meeting.Passages[i].Text)));
        }

        foreach (var date in meeting.Appointments)
        {
            Line("Termin", Parts(date.Title, Day(date.Date), Named("bis zum", Day(date.LastDay)), Named("von", Time(date.Start)), Named("bis", Time(date.End)), Named("Ort", date.Location)));
        }

        foreach (var attachment in meeting.Attachments)
        {
            Line("Anlage", attachment.Title);
        }
    }

    private void Line(string label, string? value)
    {
        if (value is not null)
        {
            lines.Append($"{label}: {value}".TrimEnd()).Append('\n');
        }
    }

    private static string Parts(params IEnumerable<string?> parts) => string.Join(" | ", parts.Where(p => p is not null));

    private static string? Named(string name, string? value) => value is null ? null : $"{name} {value}";

    private static string? Number(int? number) => number?.ToString(CultureInfo.InvariantCulture);

    private static string? Day(DateOnly? day) => day?.ToString("dd.MM.yyyy", CultureInfo.InvariantCulture);

    private static string? Time(TimeOnly? time) => time?.ToString("HH:mm", CultureInfo.InvariantCulture);
}
