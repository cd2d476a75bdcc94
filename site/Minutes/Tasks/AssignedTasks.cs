using System.Text.RegularExpressions;
using Protokollarchiv.Archive;
using Protokollarchiv.Minutes.Presence;
using Protokollarchiv.Minutes.Resolutions;

namespace Protokollarchiv.Minutes.Tasks;

/// <summary>Takes lines for whose task it is and until when, of what stands above them, or of each resolution that they stand below.</summary>
internal sealed partial class AssignedTasks(FoundTasks tasks, TaskSubject subject)
{
    private const int LongestLabel = 30;

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

    /// <summary>Takes a passage that is nothing but such a line, also before the first item, with more labels than one in a text has.</summary>
    /// <returns>False for any other passage.</returns>
    public bool TryTakeAlone(Passage passage)
    {
        if (subject.Above is not { } above || !MayNameResponsible(passage.Text) || Label().Match(passage.Text) is not { Success: true } label)
        {
            return false;
        }

        var (names, until) = AssignmentLines.Apart(passage.Text[label.Length..]);
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

    /// <summary>A colon soon, and one of few first letters.</summary>
    private static bool MayNameResponsible(ReadOnlySpan<char> text) => text[..Math.Min(text.Length, LongestLabel)].Contains(':') && text.TrimStart(" →*") is ['V' or 'v' or 'Z' or 'z' or 'W' or 'w' or 'r' or 'R', ..];

    /// <summary><c>Verantwortlich: …</c>, <c>Zuständig: …</c>, <c>Wer: …</c></summary>
    [GeneratedRegex(@"^[\s→*]*(verantwortlich(keit)?|zuständig(keit)?|wer kümmert sich|wer|responsible)\s*:[\s*]*(?=\p{Lu})", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Label();
}
