using System.Collections.Immutable;
using Protokollarchiv.Archive;
using Protokollarchiv.Minutes.Presence;
using Protokollarchiv.Minutes.Votes;
using Protokollarchiv.Pipelines;

namespace Protokollarchiv.Minutes.Speakers;

/// <summary>
/// Passages that may name their speaker before a colon. Most such words are labels (<c>Vorschlag:</c>); which are people, the registers
/// and the attendance decide when the archive is linked. Whose task it is does not speak (<c>KB: Nachbarn fragen</c>), nor does who gets votes
/// or stands in the attendance list (<c>Karla Blau: Kassenwartin</c>).
/// </summary>
internal sealed class FindSpeakers : IModule<MeetingDraft, MeetingDraft>
{
    public MeetingDraft Run(MeetingDraft document, BuildContext context)
    {
        var labels = ImmutableArray.CreateBuilder<SpeakerLabel>();
        var tasks = document.Meeting.Tasks.ToLookup(task => task.Passage);
        var people = new MeetingPeople(document.Meeting);
        foreach (var passage in document.Meeting.Passages)
        {
            if (passage.Kind is not (PassageKind.Heading or PassageKind.Code) && Label(passage) is { } label
                && !people.IsListed(passage.Text.Split('\n')[0])
                && !tasks[passage.Index].Any(task => IsOf(document.Meeting, task, passage.Text, label)))
            {
                labels.Add(label);
            }
        }

        return labels.Count == 0 ? document : document with { Meeting = document.Meeting with { SpeakerLabels = labels.DrainToImmutable() } };
    }

    /// <summary>Whether the label names whose task the whole passage is.</summary>
    private static bool IsOf(Meeting meeting, MeetingTask task, string text, SpeakerLabel label)
    {
        var name = text[..label.Length].Trim();
        return task.Text.Length >= text.Trim().Length && task.Who.Contains(meeting.Attendance.NameOf(name), StringComparer.Ordinal);
    }

    private static SpeakerLabel? Label(Passage passage) =>
        SpeakerLabel.LengthIn(passage.Text) is > 0 and var length && !ElectionCount.IsAll(passage.Text.AsSpan(length + 1)) ? new SpeakerLabel(passage.Index, length, passage.Text.AsSpan(length + 1).IsWhiteSpace()) : null;
}
