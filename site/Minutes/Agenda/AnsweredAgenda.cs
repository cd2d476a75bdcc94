using System.Collections.Immutable;
using System.Globalization;
using Protokollarchiv.Archive;

namespace Protokollarchiv.Minutes.Agenda;

/// <summary>
/// Numbered lists below <c>Ergebnisse</c> or <c>Protokoll</c> that say what came of the points of the agenda above, by their numbers: the
/// titles are those of the agenda. They must count as the agenda does, or leave out numbers, or they would be a list of their own.
/// </summary>
internal sealed class AnsweredAgenda : IAgendaForm
{
    private const int FewestPoints = 2;
    private const int Level = 3;

    public MarkedText? Find(ImmutableArray<Block> blocks)
    {
        for (var i = 1; i < blocks.Length; i++)
        {
            if (!AnnouncesResults(blocks[i]))
            {
                continue;
            }

            var end = Enumerable.Range(i + 1, blocks.Length - i - 1).FirstOrDefault(at => blocks[at] is Heading, blocks.Length);
            var lists = blocks[(i + 1)..end].OfType<ItemList>().Where(list => list.Ordered).ToList();
            if (lists.Count > 0)
            {
                var titles = TitlesAbove(blocks, i);
                return Answer(lists, titles) ? Mark(blocks, (i + 1)..end, titles) : null;
            }
        }

        return null;
    }

    private static bool AnnouncesResults(Block block) =>
        (block is Heading heading ? heading.Title : block as Passage) is { Text: var text } && (HeadingWords.AnnounceResults(text) || HeadingWords.AnnounceMinutes(text));

    /// <summary>The titles of the agenda by number, also where headings divide it; empty where other headings could be the items.</summary>
    private static Dictionary<int, string> TitlesAbove(ImmutableArray<Block> blocks, int end)
    {
        var titles = new Dictionary<int, string>();
        Heading? agenda = null;
        for (var i = 0; i < end; i++)
        {
            if (blocks[i] is Heading heading)
            {
                var isPart = agenda is not null && heading.Level > agenda.Level;
                agenda = isPart ? agenda : HeadingWords.AnnounceAgenda(heading.Title.Text) ? heading : null;
                if (!isPart && !HeadingWords.AreAboutMeeting(heading.Title.Text))
                {
                    return [];
                }
            }
            else if (blocks[i] is ItemList { Ordered: true } list && (agenda is not null || ListedTitles.AnnouncesAgenda(blocks[Math.Max(i - 1, 0)])))
            {
                foreach (var (entry, number) in list.Items.Zip(list.Numbers()))
                {
                    if (entry.Blocks is not [Passage first, ..] || !titles.TryAdd(number, AgendaTitle.Of(first.Text)))
                    {
                        return [];
                    }
                }
            }
        }

        return titles;
    }

    private static bool Answer(List<ItemList> lists, Dictionary<int, string> titles)
    {
        var numbers = lists.SelectMany(list => list.Numbers()).ToList();
        if (titles.Count < FewestPoints || !numbers.Zip(numbers.Skip(1)).All(pair => pair.First < pair.Second))
        {
            return false;
        }

        var answered = numbers.Count(titles.ContainsKey);
        var repeated = lists.SelectMany(list => list.Items).Count(entry => entry.Blocks is [Passage first, ..] && titles.ContainsValue(AgendaTitle.Of(first.Text)));
        var leavesOut = numbers[0] > 1 || numbers[^1] - numbers[0] >= numbers.Count;
        return repeated * 2 < numbers.Count && (leavesOut ? answered * 2 >= titles.Count && answered >= numbers.Count - 1 : answered == titles.Count && answered == numbers.Count);
    }

    private static MarkedText Mark(ImmutableArray<Block> blocks, Range results, Dictionary<int, string> titles)
    {
        var text = new MarkedTextBuilder();
        for (var i = 0; i < blocks.Length; i++)
        {
            if (blocks[i] is ItemList { Ordered: true } list && i >= results.Start.Value && i < results.End.Value)
            {
                AddAnswers(text, list, titles);
            }
            else
            {
                text.GoOn(blocks[i]);
            }
        }

        return text.Finish();
    }

    private static void AddAnswers(MarkedTextBuilder text, ItemList list, Dictionary<int, string> titles)
    {
        foreach (var (entry, number) in list.Items.Zip(list.Numbers()))
        {
            var digits = number.ToString(CultureInfo.InvariantCulture);
            var title = titles.GetValueOrDefault(number, "");
            var heading = new Passage { Kind = PassageKind.Heading, Content = [new Text($"{digits}. {title}".TrimEnd())], Line = entry.Line, Column = entry.Column };
            text.Begin(new Heading(Level, heading) { Line = entry.Line, Column = entry.Column }, new AgendaHeading(digits, title, Labelled: false));
            text.AddRange(entry.Blocks.Select(block => block is Passage passage ? passage with { Kind = PassageKind.Paragraph, Anchor = "" } : block));
        }
    }
}
