using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Protokollarchiv.Archive;
using Protokollarchiv.Minutes.Agenda;
using Protokollarchiv.Minutes.Presence;

namespace Protokollarchiv.Minutes.Tasks;

/// <summary>Goes through a text in reading order and collects its tasks.</summary>
internal sealed partial class TaskWalk
{
    /// <summary>A longer line does not announce tasks.</summary>
    private const int LongestLabel = 60;

    private readonly HashSet<int> decisions;
    private readonly FoundTasks tasks;
    private readonly TaskSubject subject;
    private readonly PassageTasks passages;
    private readonly SentAgenda agenda;

    private string title = "";

    /// <summary>Whether the title of the item says that all of it is tasks.</summary>
    private bool itemOfTasks;

    /// <summary>Whether a heading or the line above announces tasks: what a list has below it is to do.</summary>
    private bool headed;

    /// <summary>Whether it speaks of steps, or of what was pending: of those below, a task says who or ends with what is to do.</summary>
    private bool ofSteps;
    private bool announced;

    /// <summary>Whether the line above announces the agenda: boxes below it are ticked when a point has been dealt with.</summary>
    private bool ofAgenda;

    public TaskWalk(Meeting meeting)
    {
        var people = new MeetingPeople(meeting);
        decisions = [.. meeting.Resolutions.Select(r => r.Passage)];
        tasks = new FoundTasks(meeting.Date, people);
        subject = new TaskSubject(people, decisions);
        passages = new PassageTasks(tasks, subject, people, decisions);
        agenda = new SentAgenda(meeting);
    }

    public ImmutableArray<MeetingTask> Tasks => tasks.All;

    /// <param name="item">Null before the first.</param>
    public void Walk(AgendaItem? item, ImmutableArray<Block> blocks)
    {
        tasks.Item = item?.Index ?? -1;
        title = item?.Title ?? "";
        passages.Begin(item);
        announced = ofAgenda = false;
        itemOfTasks = item is not null && HeadingWords.AreTasks(item.Title);
        Head(item?.Title ?? "");
        Walk(blocks);
    }

    private void Head(string heading)
    {
        headed = HeadingWords.AreTasks(heading);
        ofSteps = HeadingWords.AreSteps(heading);
        tasks.Due = headed ? DueDate.In(heading, tasks.Day) : null;
    }

    private void Walk(ImmutableArray<Block> blocks)
    {
        foreach (var block in blocks)
        {
            switch (block)
            {
                case Passage { Kind: not PassageKind.Code } passage:
                    passages.Take(passage);
                    announced = passage.Text.Length <= LongestLabel && HeadingWords.AreTasks(passage.Text);
                    ofSteps = announced ? HeadingWords.AreSteps(passage.Text) : ofSteps;
                    ofAgenda = passage.Text.Length <= LongestLabel && HeadingWords.AnnounceAgenda(passage.Text);
                    tasks.Due = headed ? tasks.Due : announced ? DueDate.In(passage.Text, tasks.Day) : null;
                    break;
                case Heading heading:
                    Head(heading.Title.Text);
                    announced = false;
                    ofAgenda = HeadingWords.AnnounceAgenda(heading.Title.Text);
                    break;
                case ItemList list when ofAgenda && list.Items.All(entry => entry.Done is not null):
                    ofAgenda = false;
                    break;
                case ItemList list when (headed || announced) && IsFlat(list):
                    TakeTasks(list);
                    break;
                case ItemList list when itemOfTasks || !agenda.Is(list):
                    headed = announced = false;
                    var ofPost = Begins(list, Requirements()) && Begins(list, Duties());
                    foreach (var entry in list.Items.Where(entry => !(ofPost && Begins(entry, Duties()))))
                    {
                        Take(entry);
                    }

                    break;
                case Quote quote:
                    Walk(quote.Blocks);
                    break;
                case Table table:
                    foreach (var task in TaskTable.Read(table, tasks.Item, title, tasks.Day))
                    {
                        tasks.Add(task);
                    }

                    break;
            }
        }
    }

    private static bool Begins(ItemList list, Regex words) => list.Items.Any(entry => Begins(entry, words));

    private static bool Begins(ListItem entry, Regex words) => entry.Blocks is [Passage first, ..] && words.IsMatch(first.Text);

    /// <summary>A list with others inside is a discussion, or groups boxes; every entry of a plain one below <c>Aufgaben</c> is a task.</summary>
    private static bool IsFlat(ItemList list) => list.Items.All(entry => entry.Done is null && !entry.Blocks.Any(block => block is ItemList));

    private void TakeTasks(ItemList list)
    {
        foreach (var first in list.Items.Select(entry => entry.Blocks.FirstOrDefault()).OfType<Passage>().Where(first => !NothingToDo().IsMatch(first.Text) && first.Text[^1] != '?'))
        {
            if (!ofSteps || TaskWords.EndWithInfinitive(first.Text) || (!TaskWords.Report(first.Text) && !tasks.Responsible.In(first.Text).IsEmpty))
            {
                tasks.Add(first, first.Text[TaskLabel.LengthIn(first.Text)..]);
            }
        }
    }

    private void Take(ListItem entry)
    {
        if (entry is { Done: { } done, Blocks: [Passage first, .. var below] })
        {
            if (!NothingToDo().IsMatch(first.Text) && !(done && decisions.Contains(first.Index)))
            {
                tasks.Add(first, first.Text[TaskLabel.LengthIn(first.Text)..], done);
            }

            subject.Above = first;
            Walk(below);
            return;
        }

        if (entry.Blocks is [Passage head, ItemList discussion, ..] && (AssignedText.IsQuestion(head.Text) || IsReport(head.Text, discussion)))
        {
            passages.Discuss(head);
        }

        Walk(entry.Blocks);
    }

    /// <summary>A matter with who speaks of it, and below what has become of it: <c>Fahrradtour (K. Blau)</c>, <c>fand im Mai statt</c>.</summary>
    private static bool IsReport(string head, ItemList below) =>
        !TaskWords.EndWithInfinitive(head.AsSpan(0, Math.Max(0, head.LastIndexOfAny(['(', '['])))) && below.Items.Any(entry => entry.Blocks is [Passage told, ..] && HasBeen().IsMatch(told.Text));

    /// <summary>Beside what someone has to know, <c>Aufgaben:</c> are those of a post that is to be filled, not of anybody.</summary>
    [GeneratedRegex(@"^\W*(anforderungen|anforderungsprofil|voraussetzungen|qualifikation(en)?|profil)\b[^:\n]{0,30}:", Matching.AnyCase)]
    private static partial Regex Requirements();

    [GeneratedRegex(@"^\W*(ihre\s+|deine\s+)?aufgaben\W*:", Matching.AnyCase)]
    private static partial Regex Duties();

    [GeneratedRegex(@"\b(wurden?|waren?|hatten?|fand(en)?|gab(en)?|lief(en)?|blieb(en)?)\b", Matching.AnyCase)]
    private static partial Regex HasBeen();

    /// <summary>What a template leaves, that there are none, the answers of a poll, and a question that has been answered with no.</summary>
    [GeneratedRegex(@"^\W*((ja|nein|keine?|entfällt)\W*)?$|\?\s+nein\b[^?:→>]*$", Matching.AnyCase)]
    private static partial Regex NothingToDo();
}
