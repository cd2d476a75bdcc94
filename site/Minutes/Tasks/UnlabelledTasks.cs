using System.Text.RegularExpressions;
using Protokollarchiv.Archive;
using Protokollarchiv.Minutes.Passages;
using Protokollarchiv.Minutes.Presence;

namespace Protokollarchiv.Minutes.Tasks;

/// <summary>Finds the tasks of a text that begins with no label: by a mark in it, by the names that it ends with, or where someone takes something on.</summary>
internal sealed partial class UnlabelledTasks(FoundTasks tasks, TaskSubject subject, MeetingPeople people)
{
    private readonly NamesAside aside = new(people);
    private readonly Promises promises = new(people);

    /// <summary>A question or matter that the list below it discusses, and so nobody's task.</summary>
    public Passage? Discussed { get; set; }

    /// <param name="text">Of the passage, or a lettered point in it.</param>
    public void Take(Passage passage, string text)
    {
        if (TaskMark.Behind(text, people) is { } mark)
        {
            var task = TaskWords.Tidy(text[..mark.Start]);
            tasks.Add(new MeetingTask(tasks.Item, passage.Index, task, mark.Who.IsEmpty ? tasks.Responsible.In(task) : mark.Who, DueDate.In(task, tasks.Day), Undeleted.IsNothing(passage)));
        }
        else if (TaskLabel.EndInside(text) is > 0 and var start && people.NamesOnly(text.AsSpan(start).Trim(" .")).IsEmpty)
        {
            tasks.Add(passage, text[start..]);
        }
        else if (IsAssigned(passage, text))
        {
            tasks.Add(passage, text, DoneMark.IsIn(text));
        }
        else
        {
            TakePromises(passage, text);
        }
    }

    private bool IsAssigned(Passage passage, string text) =>
        !ReferenceEquals(passage, Discussed)
        && passage.Kind is PassageKind.ListItem or PassageKind.Paragraph
        && (AssignedText.Is(text, aside, passage.Kind == PassageKind.ListItem) || (passage.Kind == PassageKind.ListItem && IsAddressed(text)))
        && !people.IsListed(text)
        && (!subject.IsOn(OfficesAreGiven()) || TaskWords.EndWithInfinitive(text.AsSpan(0, Math.Max(0, text.LastIndexOfAny(['(', '['])))));

    /// <summary><c>@Rolf: Rinne spülen</c></summary>
    private bool IsAddressed(string text) =>
        text is ['@', .., not '?'] && !people.Leading(text, out var names).IsEmpty && text.AsSpan(names) is [':', ' ', ..] && TaskWords.EndWithInfinitive(text.AsSpan(names)) && !TaskWords.Report(text);

    private void TakePromises(Passage passage, string text)
    {
        if (Promises.HasArrow(text) && HandsOver().IsMatch(text) && (subject.IsOn(KeysChangeHands()) || subject.IsOn(OfficesAreGiven())))
        {
            return;
        }

        foreach (var (sentence, who) in promises.In(text))
        {
            var task = EllipticTask.Is(sentence, people) ? EllipticTask.Completed(sentence, subject.Of(sentence, text)) : sentence;
            tasks.Add(new MeetingTask(tasks.Item, passage.Index, TaskWords.Tidy(task), who, DueDate.In(sentence, tasks.Day), Undeleted.IsNothing(passage)));
        }
    }

    [GeneratedRegex(@"(schlüssel|transponder|chip)übergabe|^\W*offene\s+(schlüssel|transponder|chips)\W*$", Matching.AnyCase)]
    private static partial Regex KeysChangeHands();

    /// <summary>Says who does what at all times, and not next: <c>Ämter</c>, then <c>Kasse (K. Blau)</c>.</summary>
    [GeneratedRegex(@"^\W*((\p{L}+e|wer\s+macht)\s+)?(ämter|posten|zuständigkeiten|verantwortlichkeiten|(ämter|posten)(verteilung|vergabe|liste))(\s+(im|in|des|der|für|und)\s.{1,40})?\W*$", Matching.AnyCase)]
    private static partial Regex OfficesAreGiven();

    /// <summary>Who gives to whom, below <c>Schlüsselübergabe</c>: <c>Karla → Rolf</c>, <c>+ 1 neuer → Mara</c>.</summary>
    [GeneratedRegex(@"^\W*(\p{Lu}\p{L}+|\d+\s+\p{L}+)\s*(→|-{1,3}>|=>)", Matching.Exact)]
    private static partial Regex HandsOver();
}
