using Protokollarchiv.Archive;
using Protokollarchiv.Minutes.Passages;
using Protokollarchiv.Minutes.Presence;

namespace Protokollarchiv.Minutes.Tasks;

/// <summary>Finds the tasks of one passage, by what it begins with: lines of an assignment, a label, a box, or none of them.</summary>
internal sealed class PassageTasks(FoundTasks tasks, TaskSubject subject, MeetingPeople people, HashSet<int> decisions)
{
    private readonly AssignedTasks assigned = new(tasks, subject);
    private readonly UnlabelledTasks unlabelled = new(tasks, subject, people);

    /// <param name="item">Null before the first.</param>
    public void Begin(AgendaItem? item)
    {
        assigned.Forget();
        subject.Begin(item);
    }

    /// <summary>The question or the matter of an entry, which the list below it discusses.</summary>
    public void Discuss(Passage head) => unlabelled.Discussed = head;

    public void Take(Passage passage)
    {
        var text = passage.Text;
        if (tasks.Item >= 0 && AssignmentLines.In(text) is not null)
        {
            assigned.Take(passage);
            subject.Above = passage;
            return;
        }

        assigned.Forget();
        if (TaskLabel.LengthIn(text) is > 0 and var label && label < text.Length)
        {
            TakeLabelled(passage, label);
        }
        else if (TaskBox.LengthIn(text, out var ticked) is > 0 and var box)
        {
            tasks.Add(passage, text[box..], ticked);
        }
        else if (!assigned.TryTakeAlone(passage) && tasks.Item >= 0 && !decisions.Contains(passage.Index))
        {
            foreach (var part in LetteredLines.Parts(text))
            {
                unlabelled.Take(passage, part);
            }
        }

        subject.Pass(passage);
    }

    /// <summary>A label with names alone says who does what stands above.</summary>
    private void TakeLabelled(Passage passage, int label)
    {
        if (subject.Above is { } above && people.NamesOnly(passage.Text.AsSpan(label).Trim(" .!")) is { IsEmpty: false } who)
        {
            tasks.Add(new MeetingTask(tasks.Item, above.Index, TaskWords.Tidy(above.Text), who, DueDate.In(above.Text, tasks.Day), Undeleted.IsNothing(passage)));
        }
        else if (passage.Text[..label].Contains('\n', StringComparison.Ordinal) && passage.Text[label..].Split('\n') is { Length: > 1 } lines && Array.TrueForAll(lines, IsOneTask))
        {
            foreach (var line in lines)
            {
                tasks.Add(passage, line[TaskBox.LengthIn(line, out var ticked)..], ticked, passage.Text[..label]);
            }
        }
        else
        {
            tasks.Add(passage, passage.Text[label..], label: passage.Text[..label]);
        }
    }

    /// <summary>Below a label on a line of its own, a line with a box or with whose task it is: <c>Karla: Leiter holen</c>.</summary>
    private bool IsOneTask(string line) =>
        TaskBox.LengthIn(line, out _) > 0 || (people.Leading(line, out var length) is { IsEmpty: false } && line.AsSpan(length).TrimStart() is [':', ..]);
}
