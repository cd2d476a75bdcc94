using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Protokollarchiv.Archive;
using Protokollarchiv.Language;
using Protokollarchiv.Pipelines;

namespace Protokollarchiv.Minutes;

/// <summary>
/// Tasks: list entries with a box, and what <c>Aufgabe:</c> or <c>TODO</c> introduces, with names in parentheses or brackets at the end
/// (<c>(R. Sternal)</c>), before a colon, or as "bis …" a date.
/// </summary>
internal sealed partial class FindTasks : IModule<MeetingDraft, MeetingDraft>
{
    private const int LongestNames = 60;

    public MeetingDraft Run(MeetingDraft document, BuildContext context)
    {
        var tasks = ImmutableArray.CreateBuilder<MeetingTask>();
        foreach (var (item, blocks) in ItemBlocks.Of(document.Meeting))
        {
            foreach (var run in ItemBlocks.Runs(blocks))
            {
                tasks.AddRange(Find(item, run, document.Meeting.Date));
            }
        }

        return document with { Meeting = document.Meeting with { Tasks = [.. tasks.OrderBy(t => t.Passage)] } };
    }

    private static IEnumerable<MeetingTask> Find(int item, ImmutableArray<Block> run, DateOnly? meeting)
    {
        foreach (var block in run)
        {
            switch (block)
            {
                case ItemList list:
                    foreach (var entry in list.Items.Where(entry => entry.Done is not null && entry.Blocks is [Passage, ..]))
                    {
                        var passage = (Passage)entry.Blocks[0];
                        yield return Task(item, passage, Label().Replace(passage.Text, ""), entry.Done ?? false, meeting);
                    }

                    foreach (var passage in list.Items.Where(entry => entry.Done is null).Select(entry => entry.Blocks.FirstOrDefault()).OfType<Passage>())
                    {
                        if (Labelled(item, passage, meeting) is { } task)
                        {
                            yield return task;
                        }
                    }

                    break;
                case Passage { Kind: PassageKind.Paragraph } passage when Labelled(item, passage, meeting) is { } task:
                    yield return task;
                    break;
            }
        }
    }

    private static MeetingTask? Labelled(int item, Passage passage, DateOnly? meeting) =>
        Label().Match(passage.Text) is { Success: true } label && passage.Text.Length > label.Length
            ? Task(item, passage, passage.Text[label.Length..], done: false, meeting)
            : null;

    private static MeetingTask Task(int item, Passage passage, string text, bool done, DateOnly? meeting)
    {
        var tidy = text.Replace('\n', ' ').Trim();
        return new MeetingTask(item, passage.Index, tidy, Who(tidy), Due(tidy, meeting), done);
    }

    private static ImmutableArray<string> Who(string text)
    {
        if (AtEnd().Match(text) is { Success: true } atEnd && atEnd.Groups["names"].Length <= LongestNames)
        {
            return Names(atEnd.Groups["names"].Value);
        }

        return AtStart().Match(text) is { Success: true } atStart ? Names(atStart.Groups["names"].Value) : [];
    }

    private static ImmutableArray<string> Names(string text) => [.. NameList.Read(UntilDate().Replace(text, ""), 1).Select(n => n.Name)];

    private static DateOnly? Due(string text, DateOnly? meeting)
    {
        if (Until().Match(text) is not { Success: true } until)
        {
            return null;
        }

        var written = text[(until.Index + until.Length)..];
        if (GermanDate.FindFirst(written) is { Start: 0 } found)
        {
            return found.Date;
        }

        return meeting is { } from && GermanDate.WithoutYear(written, from) is { } date ? date : null;
    }

    [GeneratedRegex(@"^\s*(→\s*)?(\[\s\]\s*)?(Aufgaben?|TODO|To-?do|ToDo)\b(\s*\((?<names>[^)]*)\))?\s*:?\s+", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Label();

    [GeneratedRegex(@"[(\[]>?\s*(?<names>[^()\[\]]+)[)\]]\s*[.;]?\s*$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex AtEnd();

    [GeneratedRegex(@"^(?<names>(\p{Lu}[\p{L}.\-]*\s?){1,4}((,|\s+und)\s+(\p{Lu}[\p{L}.\-]*\s?){1,3}){0,3}):\s", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex AtStart();

    [GeneratedRegex(@"\b(bis(\s+(zum|spätestens))?|Frist:?|fällig( am)?:?)\s+", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Until();

    [GeneratedRegex(@",?\s*(bis\s|Frist|fällig).*$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex UntilDate();
}
