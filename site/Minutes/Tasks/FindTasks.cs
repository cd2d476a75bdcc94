using System.Collections.Immutable;
using Protokollarchiv.Archive;
using Protokollarchiv.Minutes.Agenda;
using Protokollarchiv.Pipelines;

namespace Protokollarchiv.Minutes.Tasks;

/// <summary>
/// Tasks: list entries with a box; what <c>Aufgabe:</c> or <c>TODO</c> introduces; entries that end with names of the meeting; sentences in
/// which someone of the meeting takes something on; rows of a table of tasks. A passage that records a decision is no task.
/// </summary>
internal sealed class FindTasks : IModule<MeetingDraft, MeetingDraft>
{
    public MeetingDraft Run(MeetingDraft document, BuildContext context)
    {
        var meeting = document.Meeting;
        var walk = new TaskWalk(meeting);
        walk.Walk(null, PlannedAgenda.Behind(meeting));
        foreach (var item in meeting.Items)
        {
            walk.Walk(item, item.Blocks);
        }

        return walk.Tasks.IsEmpty ? document : document with { Meeting = meeting with { Tasks = [.. walk.Tasks.Select(task => task with { Who = WrittenOut(task.Who, meeting.Attendance) })] } };
    }

    /// <summary>Initials that the attendance list explains are the names it gives for them, wherever they say whose task it is.</summary>
    private static ImmutableArray<string> WrittenOut(ImmutableArray<string> names, Attendance attendance) => [.. names.Select(name => attendance.NameOf(name))];
}
