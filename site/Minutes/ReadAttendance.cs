using System.Collections.Immutable;
using Protokollarchiv.Archive;
using Protokollarchiv.Pipelines;
using Protokollarchiv.Sources;

namespace Protokollarchiv.Minutes;

/// <summary>Who was there: from the front matter; what it leaves open, from the lines and lists of the text that say so.</summary>
internal sealed class ReadAttendance : IModule<MeetingDraft, MeetingDraft>
{
    public MeetingDraft Run(MeetingDraft document, BuildContext context)
    {
        var frontMatter = document.FrontMatter;
        var written = new AttendanceInText(document.Meeting).Read();
        var attendance = new Attendance(
            Either(frontMatter, Key.Present, written.Present),
            Either(frontMatter, Key.Excused, written.Excused),
            Either(frontMatter, Key.Absent, written.Absent),
            Either(frontMatter, Key.Guests, written.Guests));
        return document with { Meeting = document.Meeting with { Attendance = attendance } };
    }

    private static ImmutableArray<Attendee> Either(FrontMatter frontMatter, FrontMatterKey key, ImmutableArray<Attendee> written) =>
        frontMatter.Value(key) switch
        {
            YamlScalar scalar => NameList.Read(scalar.Text, scalar.Where.Line),
            null => written,
            _ => [.. frontMatter.List(key).Select(name => NameList.Entry(name.Text, name.Where.Line)).OfType<Attendee>()],
        };
}
