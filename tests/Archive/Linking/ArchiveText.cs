using System.Text;
using Protokollarchiv.Archive;
using Protokollarchiv.Commands;
using Protokollarchiv.Diagnostics;

namespace Protokollarchiv.Tests.Archive.Linking;

/// <summary>All that linking made of an archive as one text, so that two archives are the same when their texts are.</summary>
internal static class ArchiveText
{
    public static string Of(MinutesArchive archive, IEnumerable<Diagnostic> diagnostics)
    {
        using var report = new MemoryStream();
        CheckReport.Write(report, archive, [.. diagnostics.OrderBy(d => d.Where, SourceLocation.Order).ThenBy(d => d.Code.Id, StringComparer.Ordinal).ThenBy(d => d.Message("de"), StringComparer.Ordinal)], "de");
        var text = new StringBuilder(Encoding.UTF8.GetString(report.ToArray())).AppendLine();
        foreach (var meeting in archive.Meetings)
        {
            text.AppendLine(meeting.Meeting.Url);
            foreach (var passage in meeting.Meeting.Passages)
            {
                text.Append(passage.Index).Append(' ')
                    .AppendJoin(' ', meeting.Mentions[passage.Index].Select(m => $"{m.Start}+{m.Length}>{m.Url}")).Append(" | ")
                    .AppendJoin(' ', meeting.Named[passage.Index].Select(s => s.Slug)).Append(" | ")
                    .Append(meeting.SpeakerOf(passage.Index)?.Slug).Append(" | ")
                    .Append(meeting.Words.Of(passage.Index).Length).AppendLine();
            }

            text.AppendJoin(' ', meeting.Attendees.Select(a => a?.Slug ?? "-")).Append(" | ")
                .AppendJoin(' ', meeting.TaskPeople.SelectMany(p => p).Select(p => p.Slug)).Append(" | ")
                .AppendJoin(' ', meeting.RefersTo.Select(Link)).Append(" | ")
                .AppendJoin(' ', meeting.ReferredFrom.Select(Link)).Append(" | ")
                .AppendJoin(' ', meeting.Announces.Select(Link)).Append(" | ")
                .AppendJoin(' ', meeting.AnnouncedIn.Select(Link)).Append(" | ")
                .AppendJoin(' ', meeting.Places.OrderBy(place => place.Key, StringComparer.Ordinal)).Append(" | ")
                .Append(meeting.Previous).Append(' ').Append(meeting.Next).AppendLine();
        }

        foreach (var task in archive.Tasks)
        {
            text.Append(task.Meeting).Append(' ').Append(task.Task).Append(' ').AppendJoin(' ', task.Repeats).Append(' ').Append(task.Closed).Append(' ').Append(task.MeetingsOpen).AppendLine();
        }

        Append(text, archive.People);
        Append(text, archive.Organizations);
        Append(text, archive.Topics);
        return text.ToString();
    }

    private static string Link(MeetingLink link) => $"{link.Meeting}.{link.Passage}.{link.Kind}.{link.Item}";

    private static void Append<T>(StringBuilder text, IEnumerable<SubjectRecord<T>> records)
        where T : Subject
    {
        foreach (var record in records)
        {
            text.Append(record.Subject.Url).Append(' ')
                .AppendJoin(' ', record.Appearances.Select(a => $"{a.Meeting}.{a.Passage}")).Append(" | ")
                .AppendJoin(' ', record.Statements).Append(" | ")
                .AppendJoin(' ', record.Attendances).Append(" | ")
                .AppendJoin(' ', record.Tasks).Append(" | ")
                .AppendJoin(' ', record.Meetings).AppendLine();
        }
    }
}
