using System.Collections.Immutable;
using Protokollarchiv.Archive;
using Protokollarchiv.Minutes.Header;
using Protokollarchiv.Minutes.Passages;

namespace Protokollarchiv.Minutes.Agenda;

/// <summary>
/// Items whose headings carry a number or "TOP", lines of text with "TOP" and a number, also bold, and paragraphs that begin with the next
/// sub-number of the heading above them (<c>1.1</c>, <c>1.2</c>). Headings behind the first are items or
/// sub-items without a number; so is one of the same level before it that opens the meeting. Where the same lines stand twice, the first time one below the other, that was the agenda, and the
/// items are the second.
/// </summary>
internal sealed class MarkedAgenda : IAgendaForm
{
    public MarkedText? Find(ImmutableArray<Block> blocks)
    {
        var candidates = Candidates(blocks, out var others);
        if (candidates.Count == 0 || !(candidates.Exists(c => c.Heading.Labelled) || candidates.Count > 1 || others <= 1))
        {
            return null;
        }

        var listing = candidates[..Listing(candidates)];
        candidates.RemoveRange(0, listing.Count);
        DropListedAgain(candidates, blocks);
        for (var i = 0; i < candidates.Count; i++)
        {
            // "Zu TOP 1:" has its title in the agenda above.
            candidates[i] = candidates[i] is { Heading: { Title: "" } heading } bare && listing.Find(c => c.Heading.Number == heading.Number) is { Heading.Number: not null } titled
                ? bare with { Heading = heading with { Title = titled.Heading.Title } }
                : candidates[i];
        }

        DropEarlier(candidates);
        return Mark(blocks, candidates);
    }

    /// <param name="others">How many headings have no number and are about no attendance and the like.</param>
    private static List<Candidate> Candidates(ImmutableArray<Block> blocks, out int others)
    {
        var found = new List<Candidate>();
        others = 0;
        var below = new SubNumbers();
        var bare = BareNumbers.In(blocks);
        bool? isPlain = null;
        for (var i = 0; i < blocks.Length; i++)
        {
            switch (blocks[i])
            {
                case Heading heading when (bare.TryGetValue(i, out var counted) ? counted : AgendaHeading.Of(heading.Title.Text)) is { Number: not null } numbered:
                    found.Add(new Candidate(i, null, numbered));
                    below.Begin(numbered.Number);
                    break;
                case Heading heading:
                    below.Begin(null);
                    others += HeadingWords.AreAboutMeeting(heading.Title.Text) ? 0 : 1;
                    break;
                case Passage { Kind: PassageKind.Paragraph } passage when TopLine.MayStandIn(passage.Text) || (TopLine.MayBeWrittenIn(passage.Text) && (isPlain ??= !blocks.Any(MayBeAgenda))):
                    foreach (var (line, top, isBold) in TopLine.In(passage))
                    {
                        found.Add(new Candidate(i, line, top, isBold));
                    }

                    break;
                case Passage { Kind: PassageKind.Paragraph } passage when below.Next(passage.Text) is { } next:
                    found.Add(new Candidate(i, null, next));
                    break;
            }
        }

        return found;
    }

    private static bool MayBeAgenda(Block block) => block switch
    {
        Heading heading => !HeadingWords.AreAboutMeeting(heading.Title.Text) && !HeadingWords.NameMeeting(heading.Title.Text),
        ItemList list => list.Ordered,
        Passage passage => TopLine.MayStandIn(passage.Text),
        _ => false,
    };

    /// <summary>How many of the first candidates only list what comes: no text between them, and then the first of them again.</summary>
    private static int Listing(List<Candidate> candidates)
    {
        var again = candidates.FindIndex(1, c => c.Heading.Number == candidates[0].Heading.Number);
        // One alone that comes twice is a number given twice.
        return again > 1 && Enumerable.Range(1, again - 1).All(i => candidates[i].FollowsDirectly(candidates[i - 1])) ? again : 0;
    }

    /// <summary>Lines one below the other under <c>Vorschlag zur Tagesordnung</c>, most of whose numbers are given to items elsewhere.</summary>
    private static void DropListedAgain(List<Candidate> candidates, ImmutableArray<Block> blocks)
    {
        foreach (var run in candidates.Where(c => c.Line is not null).GroupBy(c => c.Block).Select(run => run.ToList()).Where(run => run.Count > 1).ToList())
        {
            if (run[0].Line is > 0 and var first && blocks[run[0].Block] is Passage passage
                && PlainText.Of(PassageLines.Of(passage)[first - 1]).Contains("Tagesordnung", StringComparison.Ordinal)
                && run.Zip(run.Skip(1)).All(pair => pair.Second.FollowsDirectly(pair.First))
                && run.Count(c => candidates.Exists(other => other.Block != c.Block && other.Heading.Number == c.Heading.Number)) * 2 > run.Count)
            {
                candidates.RemoveAll(c => c.Block == run[0].Block);
            }
        }
    }

    /// <summary>Below the bold <c>TOP 2 Protokollkontrolle</c> plain lines tell of the items of the last meeting, where a bold one has their number.</summary>
    private static void DropEarlier(List<Candidate> candidates)
    {
        var bold = candidates.Where(c => c.IsBold).Select(c => c.Heading.Number).ToHashSet(StringComparer.Ordinal);
        var areMinutes = false;
        candidates.RemoveAll(c =>
        {
            areMinutes = c.IsBold ? c.Heading.Title.StartsWith("Protokoll", StringComparison.Ordinal) : areMinutes && c.Line is not null;
            return areMinutes && !c.IsBold && bold.Contains(c.Heading.Number);
        });
    }

    private static MarkedText Mark(ImmutableArray<Block> blocks, List<Candidate> candidates)
    {
        var level = candidates.Find(c => c.Line is null && c.Heading.Labelled) is { Heading.Number: not null } labelled ? ((Heading)blocks[labelled.Block]).Level : 2;
        var firstLevel = blocks[candidates[0].Block] is Heading first ? first.Level : 0;
        var begins = candidates.ToLookup(c => c.Block);
        var text = new MarkedTextBuilder();
        for (var i = 0; i < blocks.Length; i++)
        {
            if (begins[i].FirstOrDefault() is not { Heading.Number: not null } begun)
            {
                AddBetween(text, blocks[i], firstLevel);
            }
            else if (begun.Line is not null)
            {
                text.Cut((Passage)blocks[i], begins[i].Select(c => (c.Line.GetValueOrDefault(), c.Heading)), level);
            }
            else if (blocks[i] is Heading heading)
            {
                text.Begin(heading, begun.Heading);
            }
            else
            {
                text.BeginEntry((Passage)blocks[i], null);
            }
        }

        return text.Finish();
    }

    private static void AddBetween(MarkedTextBuilder text, Block block, int firstLevel)
    {
        if (!text.Begun && block is Heading heading && heading.Level == firstLevel && OpensMeeting(heading.Title.Text))
        {
            text.Begin(heading);
        }
        else
        {
            text.GoOn(block);
        }
    }

    private static bool OpensMeeting(string heading) =>
        !HeadingWords.AreAboutMeeting(heading) && !HeadingWords.AreContents(heading) && (OpeningItems.Open(heading) || !HeadingWords.NameMeeting(heading));

    /// <param name="Line">Null for a heading or a paragraph that is one, else which line of the paragraph.</param>
    private readonly record struct Candidate(int Block, int? Line, AgendaHeading Heading, bool IsBold = false)
    {
        public bool FollowsDirectly(Candidate before) => before.Block == Block ? Line == before.Line + 1 : Block == before.Block + 1;
    }
}
