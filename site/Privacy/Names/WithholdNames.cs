using Protokollarchiv.Archive;
using Protokollarchiv.Diagnostics;
using Protokollarchiv.Minutes;
using Protokollarchiv.Minutes.Passages;
using Protokollarchiv.Pipelines;

namespace Protokollarchiv.Privacy.Names;

/// <summary>
/// Takes the names of people who are withheld out of minutes as soon as it is known who was there, which tells of two with one name who is
/// meant. Everything behind this module works on minutes that never held them.
/// </summary>
internal sealed class WithholdNames(WithheldNames names) : IModule<MeetingDraft, MeetingDraft>
{
    public MeetingDraft Run(MeetingDraft document, BuildContext context)
    {
        if (names.IsEmpty)
        {
            return document;
        }

        var meeting = document.Meeting;
        var text = new WithheldText(names, new WithheldNameFinder(names, meeting.Attendance), new SourceLocation(meeting.Source), context.Diagnostics);
        var cut = meeting with
        {
            Title = text.In(meeting.Title),
            Committee = text.InOptional(meeting.Committee),
            Location = text.InOptional(meeting.Location),
            Chair = text.InNames(meeting.Chair),
            MinutesBy = text.InNames(meeting.MinutesBy),
            Number = text.InOptional(meeting.Number),
            TopicNames = text.In(meeting.TopicNames),
            Attendance = In(meeting.Attendance, text),
            TitleLine = meeting.TitleLine is { } line ? text.In(line) : null,
            Preamble = text.In(meeting.Preamble),
            Items = [.. meeting.Items.Select(item => item with { Title = text.In(item.Title), Heading = text.In(item.Heading), Blocks = text.In(item.Blocks) })],
        };
        return text.HasChanged ? document with { Meeting = PassageRenaming.Of(cut), TitleWords = text.InOptional(document.TitleWords) } : document;
    }

    private static Attendance In(Attendance attendance, WithheldText text) =>
        attendance with
        {
            Present = [.. attendance.Present.Select(text.In)],
            Excused = [.. attendance.Excused.Select(text.In)],
            Absent = [.. attendance.Absent.Select(text.In)],
            Guests = [.. attendance.Guests.Select(text.In)],
        };
}
