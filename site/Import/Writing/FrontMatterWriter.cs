using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Protokollarchiv.Archive;
using Protokollarchiv.Minutes;
using Protokollarchiv.Sources;

namespace Protokollarchiv.Import.Writing;

/// <summary>The front matter of minutes, with the German keys, in the order in which the head of minutes names these things.</summary>
internal static class FrontMatterWriter
{
    /// <param name="title">Null for none.</param>
    /// <param name="further">Lines that come last, as they are.</param>
    /// <returns>From <c>---</c> to <c>---</c> and a line break.</returns>
    public static string Write(Meeting meeting, string? title, IEnumerable<string> further)
    {
        var yaml = new StringBuilder("---\n");
        Append(yaml, MinutesKey.Title, title);
        Append(yaml, MinutesKey.Committee, meeting.Committee);
        Append(yaml, MinutesKey.Date, meeting.Date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        Append(yaml, MinutesKey.Start, Time(meeting.Start));
        Append(yaml, MinutesKey.End, Time(meeting.End));
        Append(yaml, MinutesKey.Location, meeting.Location);
        Append(yaml, MinutesKey.Chair, meeting.Chair);
        Append(yaml, MinutesKey.MinutesBy, meeting.MinutesBy);
        Append(yaml, MinutesKey.Present, meeting.Attendance.Present);
        Append(yaml, MinutesKey.Excused, meeting.Attendance.Excused);
        Append(yaml, MinutesKey.Absent, meeting.Attendance.Absent);
        Append(yaml, MinutesKey.Guests, meeting.Attendance.Guests);
        foreach (var line in further)
        {
            yaml.Append(line).Append('\n');
        }

        return yaml.Append("---\n").ToString();
    }

    private static void Append(StringBuilder yaml, FrontMatterKey key, string? value)
    {
        if (!string.IsNullOrWhiteSpace(value))
        {
            yaml.Append(key.German).Append(": ").Append(YamlText.Of(value)).Append('\n');
        }
    }

    private static void Append(StringBuilder yaml, FrontMatterKey key, ImmutableArray<Attendee> people)
    {
        if (people.IsEmpty)
        {
            return;
        }

        yaml.Append(key.German).Append(":\n");
        foreach (var person in people)
        {
            yaml.Append("  - ").Append(YamlText.Of(person.Written)).Append('\n');
        }
    }

    private static string? Time(TimeOnly? time) => time?.ToString("HH:mm", CultureInfo.InvariantCulture);
}
