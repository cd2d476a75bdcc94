using System.Collections.Immutable;
using Protokollarchiv.Archive;
using Protokollarchiv.Minutes.Passages;
using Protokollarchiv.Minutes.Presence;

namespace Protokollarchiv.Minutes.Tasks;

/// <summary>The tasks of one meeting as they are found.</summary>
/// <param name="day">Of the meeting.</param>
internal sealed class FoundTasks(DateOnly? day, MeetingPeople people)
{
    private readonly ImmutableArray<MeetingTask>.Builder tasks = ImmutableArray.CreateBuilder<MeetingTask>();

    /// <summary>Without those that say only who or when.</summary>
    public ImmutableArray<MeetingTask> All => [.. tasks.Where(task => SaysWhat(task.Text))];

    public DateOnly? Day => day;

    public ResponsibleNames Responsible { get; } = new(people);

    /// <summary>Index of the item that is being read, -1 before the first.</summary>
    public int Item { get; set; } = -1;

    /// <summary>Until when the tasks are due that say nothing else, as the heading above them says: <c>Aufgaben bis 30.11.</c></summary>
    public DateOnly? Due { get; set; }

    /// <summary>A text that is certainly a task; one without a word is none.</summary>
    /// <param name="done">Whether a box or mark says so; its words may as well.</param>
    /// <param name="label">What introduces it, where that may name someone.</param>
    public void Add(Passage passage, string text, bool done = false, string label = "")
    {
        var tidy = TaskWords.Tidy(text);
        if (!tidy.Any(char.IsLetterOrDigit))
        {
            return;
        }

        var tail = TaskTail.Of(tidy, people, day);
        var who = people.NamesOrShortOnly(TaskLabel.NamesIn(label));
        who = !who.IsEmpty ? who : tail?.Who ?? Responsible.In(tidy);
        var assumed = who.IsEmpty ? ResponsibleNames.Assumed(tidy) : [];
        Add(new MeetingTask(Item, passage.Index, tidy, [.. who, .. assumed], DueDate.In(tidy, day) ?? tail?.Due ?? Due, done || Undeleted.IsNothing(passage) || DoneMark.IsIn(tidy)) { IsWhoAssumed = !assumed.IsEmpty });
    }

    /// <returns>Its place, for <see cref="PutDue"/>.</returns>
    public int Add(MeetingTask task)
    {
        for (var i = tasks.Count - 1; i >= 0 && tasks[i].Passage >= task.Passage; i--)
        {
            if (tasks[i].Passage == task.Passage && tasks[i].Text == task.Text && Both(tasks[i], task) is { } both)
            {
                tasks[i] = both;
                return i;
            }
        }

        tasks.Add(task);
        return tasks.Count - 1;
    }

    /// <summary>What a sentence sets and the line below gives to whom it belongs: <c>Karla kauft Farbe.</c>, <c>Zuständig: Karla, Rolf</c></summary>
    /// <returns>Null where the one says somebody or a day that the other does not.</returns>
    private static MeetingTask? Both(MeetingTask set, MeetingTask given)
    {
        var gives = set.Who.All(name => given.Who.Contains(name, StringComparer.Ordinal));
        return set.Who.IsEmpty || given.Who.IsEmpty || set.IsWhoAssumed || given.IsWhoAssumed || (set.Due is not null && given.Due is not null && set.Due != given.Due) || !(gives || given.Who.All(name => set.Who.Contains(name, StringComparer.Ordinal)))
            ? null
            : set with { Who = gives ? given.Who : set.Who, Due = set.Due ?? given.Due, Done = set.Done || given.Done };
    }

    /// <summary><c>Karla → Rolf</c> hands something over, and nothing says what.</summary>
    private bool SaysWhat(string text) => TaskWords.BetweenArrows(text).Any(part => part.Any(char.IsLetter) && people.NamesOnly(part.Trim(' ', '.', '!', '(', ')', '+')).IsEmpty);

    public void PutDue(int place, DateOnly due) => tasks[place] = tasks[place] with { Due = due };
}
