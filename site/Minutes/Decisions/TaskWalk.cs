using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Protokollarchiv.Archive;
using Protokollarchiv.Minutes.Presence;

namespace Protokollarchiv.Minutes.Decisions;

/// <summary>Goes through a text in reading order and collects its tasks.</summary>
internal sealed partial class TaskWalk
{
    private const int LongestLabel = 30;

    private readonly ImmutableArray<MeetingTask>.Builder tasks = ImmutableArray.CreateBuilder<MeetingTask>();
    private readonly HashSet<int> decisions;
    private readonly TaskText words;
    private Passage? before;
    private int item;

    public TaskWalk(Meeting meeting)
    {
        words = new TaskText(meeting);
        decisions = [.. meeting.Resolutions.Select(r => r.Passage)];
    }

    public ImmutableArray<MeetingTask> Tasks => tasks.ToImmutable();

    public void Walk(int ofItem, ImmutableArray<Block> blocks)
    {
        item = ofItem;
        before = null;
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
                    break;
                case ItemList list:
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

    private void Take(ListItem entry)
    {
        if (entry is { Done: { } done, Blocks: [Passage first, .. var below] })
        {
            if (!(done && decisions.Contains(first.Index)))
            {
                Add(first, first.Text[TaskText.LabelLength(first.Text)..], done || IsStruckOut(first));
            }

            before = first;
            Walk(below);
        }
        else
        {
            Walk(entry.Blocks);
        }
    }

    private void Take(Passage passage)
    {
        var text = passage.Text;
        if (TaskText.LabelLength(text) is > 0 and var label && label < text.Length)
        {
            Add(passage, text[label..], IsStruckOut(passage), label);
        }
        else if (MayNameResponsible(text) && Responsible().Match(text) is { Success: true } responsible && before is not null)
        {
            tasks.Add(new MeetingTask(item, before.Index, Tidy(before.Text), NameList.Names(text[responsible.Length..]), words.Due(before.Text), Done: false));
        }
        else if (item >= 0 && !decisions.Contains(passage.Index))
        {
            TakeUnlabelled(passage);
        }

        before = passage;
    }

    private void TakeUnlabelled(Passage passage)
    {
        var text = passage.Text;
        if (passage.Kind == PassageKind.ListItem && words.IsAssigned(text) && !words.People.IsListed(text))
        {
            Add(passage, text, TaskText.IsMarkedDone(text) || IsStruckOut(passage));
            return;
        }

        if (!TaskText.MayPromise(text))
        {
            return;
        }

        foreach (var (sentence, who) in words.Promises(text))
        {
            tasks.Add(new MeetingTask(item, passage.Index, Tidy(sentence), who, words.Due(sentence), IsStruckOut(passage)));
        }
    }

    private void Add(Passage passage, string text, bool done, int label = 0)
    {
        var tidy = Tidy(text);
        var named = label > 0 ? InLabel().Match(passage.Text[..label]) : Match.Empty;
        var who = named.Success ? words.People.NamesOnly(named.Groups["names"].ValueSpan) : [];
        tasks.Add(new MeetingTask(item, passage.Index, tidy, who.IsEmpty ? words.Who(tidy) : who, words.Due(tidy), done || TaskText.IsMarkedDone(tidy)));
    }

    /// <summary><c>Verantwortlich: …</c>, <c>Zuständig: …</c>, <c>Wer: …</c>: a colon soon, and one of few first letters.</summary>
    private static bool MayNameResponsible(ReadOnlySpan<char> text) => text[..Math.Min(text.Length, LongestLabel)].Contains(':') && text.TrimStart(" →*") is ['V' or 'v' or 'Z' or 'z' or 'W' or 'w' or 'r' or 'R', ..];

    private static string Tidy(string text) => text.Replace('\n', ' ').Trim();

    private static bool IsStruckOut(Passage passage) => passage.Content is [Emphasis { Kind: EmphasisKind.Deleted }];

    [GeneratedRegex(@"^[\s→*]*(verantwortlich(keit)?|zuständig(keit)?|wer kümmert sich|wer|responsible)\s*:[\s*]*(?=\p{Lu})", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Responsible();

    [GeneratedRegex(@"\((?<names>[^)]+)\)|\b(?<names>\p{Lu}{2,3})\s*:?\s*$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex InLabel();
}
