using Protokollarchiv.Archive;
using Protokollarchiv.Minutes.Passages;
using Protokollarchiv.Minutes.Presence;
using Protokollarchiv.Minutes.Resolutions;

namespace Protokollarchiv.Minutes.Tasks;

/// <summary>Takes lines for whose task it is and until when, of what stands above them, or of each resolution that they stand below.</summary>
internal sealed class AssignedTasks(FoundTasks tasks, TaskSubject subject)
{
    /// <summary>Place of the task that a line right above has given to someone; -1 for none.</summary>
    private int assigned = -1;

    /// <summary>What comes next does not stand below such a line.</summary>
    public void Forget() => assigned = -1;

    public void Take(Passage passage)
    {
        var text = passage.Text;
        for (var at = 0; at >= 0;)
        {
            var next = ResolutionLabel.Next(text.AsSpan(at), 1);
            if (AssignmentLines.In(next < 0 ? text[at..] : text.Substring(at, next)) is { } lines)
            {
                Assign(passage, lines);
            }

            at = next < 0 ? -1 : at + next;
        }
    }

    /// <summary>Takes a passage that is nothing but such a line and says whose task the one above is.</summary>
    /// <returns>False for any other passage.</returns>
    public bool TryTakeAlone(Passage passage)
    {
        if (subject.Above is not { } above || AssignmentLines.Alone(passage.Text) is not var (names, until))
        {
            return false;
        }

        tasks.Add(new MeetingTask(tasks.Item, above.Index, TaskWords.ToDo(above.Text), NameList.Names(names), DueDate.Of(until, tasks.Day) ?? DueDate.In(above.Text, tasks.Day), Done: false));
        return true;
    }

    private void Assign(Passage passage, AssignmentLines lines)
    {
        var due = DueDate.Of(lines.Due, tasks.Day);
        var above = lines.What.Length == 0 ? subject.Above : passage;
        var what = TaskWords.ToDo(lines.What.Length == 0 ? subject.Above?.Text ?? "" : lines.What);
        if (lines.Names.Length > 0 && above is not null && what.Length > 0)
        {
            assigned = tasks.Add(new MeetingTask(tasks.Item, above.Index, what, NameList.Names(lines.Names), due ?? DueDate.In(what, tasks.Day), DoneMark.IsIn(what) || Undeleted.IsNothing(above)));
        }
        else if (lines.What.Length == 0 && assigned >= 0 && due is { } until)
        {
            tasks.PutDue(assigned, until);
        }
    }
}
