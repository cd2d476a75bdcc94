using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Protokollarchiv.Archive;
using Protokollarchiv.Minutes.Agenda;
using Protokollarchiv.Minutes.Presence;

namespace Protokollarchiv.Minutes.Decisions;

/// <summary>Goes through a text in reading order and collects its tasks.</summary>
internal sealed partial class TaskWalk
{
    private const int LongestLabel = 30;

    /// <summary>A longer text says more than who does it.</summary>
    private const int LongestAnswer = 100;

    /// <summary>A shorter list is hardly an agenda.</summary>
    private const int FewestEntries = 3;

    private readonly ImmutableArray<MeetingTask>.Builder tasks = ImmutableArray.CreateBuilder<MeetingTask>();
    private readonly Meeting meeting;
    private readonly HashSet<int> decisions;
    private readonly TaskText words;
    private HashSet<string>? titles;
    private Passage? before;

    /// <summary>The last passage that says more than who does it, or how a vote went.</summary>
    private Passage? subject;

    /// <summary>A question that the list below it discusses.</summary>
    private Passage? discussed;
    private int item;

    /// <summary>Place of the task that a line right above has given to someone; -1 for none.</summary>
    private int assigned = -1;

    /// <summary>Whether a heading or the line above announces tasks: what a list has below it is to do.</summary>
    private bool headed;
    private bool announced;

    public TaskWalk(Meeting meeting)
    {
        this.meeting = meeting;
        words = new TaskText(meeting);
        decisions = [.. meeting.Resolutions.Select(r => r.Passage)];
    }

    public ImmutableArray<MeetingTask> Tasks => tasks.ToImmutable();

    public void Walk(int ofItem, ImmutableArray<Block> blocks)
    {
        item = ofItem;
        before = null;
        subject = null;
        assigned = -1;
        announced = false;
        headed = item >= 0 && HeadingWords.AreTasks(meeting.Items[item].Title);
        Walk(blocks);
    }

    private void Walk(ImmutableArray<Block> blocks)
    {
        foreach (var block in blocks)
        {
            switch (block)
            {
                case Passage { Kind: not PassageKind.Code } passage:
                    Take(passage);
                    announced = passage.Text.Length <= LongestLabel && HeadingWords.AreTasks(passage.Text);
                    break;
                case Heading heading:
                    headed = HeadingWords.AreTasks(heading.Title.Text);
                    announced = false;
                    break;
                case ItemList list when (headed || announced) && IsFlat(list):
                    TakeTasks(list);
                    break;
                case ItemList list when !IsAgenda(list):
                    headed = announced = false;
                    foreach (var entry in list.Items)
                    {
                        Take(entry);
                    }

                    break;
                case Quote quote:
                    Walk(quote.Blocks);
                    break;
                case Table table:
                    tasks.AddRange(TaskTable.Read(table, item, words));
                    break;
            }
        }
    }

    /// <summary>The agenda as it was sent out, with who will speak on what: at least half of its entries are items of these minutes.</summary>
    private bool IsAgenda(ItemList list)
    {
        if (!list.Ordered || list.Items.Length < FewestEntries || (item >= 0 && HeadingWords.AreTasks(meeting.Items[item].Title)) || list.Items.Any(HasBoxes))
        {
            return false;
        }

        titles ??= meeting.Items.Select(i => WithoutAside(i.Title)).ToHashSet(StringComparer.OrdinalIgnoreCase);
        return list.Items.Count(entry => entry.Blocks is [Passage first, ..] && titles.Contains(WithoutAside(AgendaTitle.Of(first.Text)))) * 2 >= list.Items.Length;
    }

    private static bool HasBoxes(ListItem entry) => entry.Blocks.OfType<ItemList>().Any(below => below.Items.Any(inner => inner.Done is not null));

    private static string WithoutAside(string title) => (title.IndexOf(" (", StringComparison.Ordinal) is > 0 and var aside ? title[..aside] : title).TrimEnd();

    /// <summary>A list with others inside is a discussion, or groups boxes; every entry of a plain one below <c>Aufgaben</c> is a task.</summary>
    private static bool IsFlat(ItemList list) => list.Items.All(entry => entry.Done is null && !entry.Blocks.Any(block => block is ItemList));

    private void TakeTasks(ItemList list)
    {
        foreach (var first in list.Items.Select(entry => entry.Blocks.FirstOrDefault()).OfType<Passage>().Where(first => first.Text.Length > 0 && first.Text[^1] != '?'))
        {
            Add(first, first.Text[TaskText.LabelLength(first.Text)..], IsStruckOut(first));
        }
    }

    private void Take(ListItem entry)
    {
        if (entry is { Done: { } done, Blocks: [Passage first, .. var below] })
        {
            if (!NothingToDo().IsMatch(first.Text) && !(done && decisions.Contains(first.Index)))
            {
                Add(first, first.Text[TaskText.LabelLength(first.Text)..], done || IsStruckOut(first));
            }

            before = first;
            Walk(below);
        }
        else
        {
            discussed = entry.Blocks is [Passage asked, ItemList, ..] && TaskText.Asks(asked.Text) ? asked : discussed;
            Walk(entry.Blocks);
        }
    }

    private void Take(Passage passage)
    {
        var text = passage.Text;
        if (item >= 0 && AssignmentLines.In(text) is not null)
        {
            TakeAssigned(passage);
            before = passage;
            return;
        }

        assigned = -1;
        if (TaskText.LabelLength(text) is > 0 and var label && label < text.Length)
        {
            TakeLabelled(passage, label);
        }
        else if (TaskText.BoxLength(text, out var ticked) is > 0 and var box)
        {
            Add(passage, text[box..], ticked || IsStruckOut(passage));
        }
        else if (MayNameResponsible(text) && Responsible().Match(text) is { Success: true } responsible && before is not null)
        {
            var (names, until) = AssignmentLines.Apart(text[responsible.Length..]);
            tasks.Add(new MeetingTask(item, before.Index, ToDo(before.Text), NameList.Names(names), words.Due("bis " + until) ?? words.Due(before.Text), Done: false));
        }
        else if (item >= 0 && !decisions.Contains(passage.Index))
        {
            foreach (var part in LetteredLines.Parts(text))
            {
                TakeUnlabelled(passage, part);
            }
        }

        // The vote below a resolution says nothing of what is to do.
        var isVote = text.Length <= VoteText.Longest && VoteText.Read(text).IsVoteAlone;
        before = isVote && before is not null && decisions.Contains(before.Index) ? before : passage;
        subject = isVote || (text.Length <= LongestAnswer && EllipticTask.Is(text, words.People)) ? subject : passage;
    }

    /// <summary>Lines for whose task it is and until when, of what stands above them, or of each resolution that they stand below.</summary>
    private void TakeAssigned(Passage passage)
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

    private void Assign(Passage passage, AssignmentLines lines)
    {
        var due = words.Due("bis " + lines.Due);
        var above = lines.What.Length == 0 ? before : passage;
        var what = ToDo(lines.What.Length == 0 ? before?.Text ?? "" : lines.What);
        if (lines.Names.Length > 0 && above is not null && what.Length > 0)
        {
            assigned = tasks.Count;
            tasks.Add(new MeetingTask(item, above.Index, what, NameList.Names(lines.Names), due ?? words.Due(what), TaskText.IsMarkedDone(what) || IsStruckOut(above)));
        }
        else if (lines.What.Length == 0 && assigned >= 0 && due is not null)
        {
            tasks[assigned] = tasks[assigned] with { Due = due };
        }
    }

    /// <summary>The text without its label and lines that count votes.</summary>
    private static string ToDo(string text)
    {
        text = text[(ResolutionLabel.Of(text)?.Length ?? TaskText.LabelLength(text))..];
        return Tidy(string.Join('\n', text.Split('\n').Where(line => !VoteText.Read(line).IsVoteAlone)));
    }

    /// <summary>A label with names alone says who does what stands above.</summary>
    private void TakeLabelled(Passage passage, int label)
    {
        if (before is not null && words.People.NamesOnly(passage.Text.AsSpan(label).Trim(" .!")) is { IsEmpty: false } who)
        {
            tasks.Add(new MeetingTask(item, before.Index, Tidy(before.Text), who, words.Due(before.Text), IsStruckOut(passage)));
        }
        else
        {
            Add(passage, passage.Text[label..], IsStruckOut(passage), label);
        }
    }

    private void TakeUnlabelled(Passage passage, string text)
    {
        if (words.EndBeforeMark(text, out var marked) is > 0 and var end)
        {
            var task = Tidy(text[..end]);
            tasks.Add(new MeetingTask(item, passage.Index, task, marked.IsEmpty ? words.Who(task) : marked, words.Due(task), IsStruckOut(passage)));
            return;
        }

        if (InlineLabel(text) is > 0 and var start && words.People.NamesOnly(text.AsSpan(start).Trim(" .")).IsEmpty)
        {
            Add(passage, text[start..], IsStruckOut(passage));
            return;
        }

        if (!ReferenceEquals(passage, discussed) && passage.Kind is PassageKind.ListItem or PassageKind.Paragraph && words.IsAssigned(text, passage.Kind == PassageKind.ListItem) && !words.People.IsListed(text))
        {
            Add(passage, text, TaskText.IsMarkedDone(text) || IsStruckOut(passage));
            return;
        }

        foreach (var (sentence, who) in words.Promises(text))
        {
            var task = EllipticTask.Is(sentence, words.People) ? EllipticTask.Completed(sentence, Above(text, sentence)) : sentence;
            tasks.Add(new MeetingTask(item, passage.Index, Tidy(task), who, words.Due(sentence), IsStruckOut(passage)));
        }
    }

    /// <summary>What a sentence is on that does not say it: what stands before it in its passage, the passage above, or the title of the item.</summary>
    private string Above(string text, string sentence) =>
        text[..text.IndexOf(sentence, StringComparison.Ordinal)].Trim() is { Length: > 0 } own ? own : subject is null ? meeting.Items[item].Title : ToDo(subject.Text);

    private void Add(Passage passage, string text, bool done, int label = 0)
    {
        var tidy = Tidy(text);
        if (!tidy.Any(char.IsLetterOrDigit))
        {
            return;
        }

        var named = label > 0 ? InLabel().Match(passage.Text[..label]) : Match.Empty;
        var who = named.Success ? words.People.NamesOnly(named.Groups["names"].ValueSpan) : [];
        who = who.IsEmpty ? words.Who(tidy) : who;
        var assumed = who.IsEmpty ? TaskText.AssumedWho(tidy) : [];
        tasks.Add(new MeetingTask(item, passage.Index, tidy, [.. who, .. assumed], words.Due(tidy), done || TaskText.IsMarkedDone(tidy)) { IsWhoAssumed = !assumed.IsEmpty });
    }

    /// <summary>Where a task begins that is announced inside a line: <c>Kontostand: 210 € → TODO: Differenz klären</c>; 0 when none is.</summary>
    private static int InlineLabel(string text) =>
        text.AsSpan().ContainsAny(TaskText.Marks) && InLine().Match(text) is { Success: true } label && label.Index + label.Length < text.Length ? label.Index + label.Length : 0;

    /// <summary><c>Verantwortlich: …</c>, <c>Zuständig: …</c>, <c>Wer: …</c>: a colon soon, and one of few first letters.</summary>
    private static bool MayNameResponsible(ReadOnlySpan<char> text) => text[..Math.Min(text.Length, LongestLabel)].Contains(':') && text.TrimStart(" →*") is ['V' or 'v' or 'Z' or 'z' or 'W' or 'w' or 'r' or 'R', ..];

    private static string Tidy(string text) => text.Replace('\n', ' ').Trim();

    private static bool IsStruckOut(Passage passage) => passage.HasMarkup && !Undeleted.TextOf(passage).Any(char.IsLetterOrDigit);

    /// <summary>What a template leaves, and the answers of a poll.</summary>
    [GeneratedRegex(@"^\W*((ja|nein)\W*)?$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex NothingToDo();

    [GeneratedRegex(@"^[\s→*]*(verantwortlich(keit)?|zuständig(keit)?|wer kümmert sich|wer|responsible)\s*:[\s*]*(?=\p{Lu})", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Responsible();

    [GeneratedRegex(@"(→|-{1,3}>|=>|[.;–-]\s)\s*((todo|to-?\s?do)'?s?\s*:\s*|(?-i:TODO|ToDo|To Do)\s+(?=\p{L}))", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex InLine();

    [GeneratedRegex(@"\((?<names>[^)]+)\)|\b(?<names>\p{Lu}{2,3})\s*:?\s*$|\b(für|an)\s+(?<names>[^:\n]{2,40}):[\s*]*$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex InLabel();
}
