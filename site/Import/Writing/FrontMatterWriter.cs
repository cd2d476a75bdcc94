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
        Append(yaml, Key.Title, title);
        Append(yaml, Key.Committee, meeting.Committee);
        Append(yaml, Key.Date, meeting.Date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        Append(yaml, Key.Start, Time(meeting.Start));
        Append(yaml, Key.End, Time(meeting.End));
        Append(yaml, Key.Location, meeting.Location);
        Append(yaml, Key.Chair, meeting.Chair);
        Append(yaml, Key.MinutesBy, meeting.MinutesBy);
        Append(yaml, Key.Present, meeting.Attendance.Present);
        Append(yaml, Key.Excused, meeting.Attendance.Excused);
        Append(yaml, Key.Absent, meeting.Attendance.Absent);
        Append(yaml, Key.Guests, meeting.Attendance.Guests);
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
