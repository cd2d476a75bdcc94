using Protokollarchiv.Archive;
using Protokollarchiv.Minutes;

namespace Protokollarchiv.Import.Outline;

/// <summary>
/// Tells the numbered lines that are agenda items from those that are entries of a list. Items count on through the whole text
/// (0, 0.1, 0.2, 1, 2 …) with text in between; a list counts from the start, in one go, often behind a colon; and the agenda at
/// the top is a list whose numbers all come again.
/// </summary>
internal sealed class AgendaNumbers
{
    private const int LongestTitle = 160;

    private readonly IReadOnlyList<Block> blocks;
    private readonly List<AgendaCandidate> candidates = [];
    private readonly HashSet<int> headings = [];
    private int[]? last;
    private AgendaCandidate? lastRefused;

    private AgendaNumbers(IReadOnlyList<Block> blocks) => this.blocks = blocks;

    /// <param name="title">The place of the line that names the meeting, whose number is none of an item.</param>
    /// <returns>The places in <paramref name="blocks"/> of the lines that are agenda items.</returns>
    public static HashSet<int> Find(IReadOnlyList<Block> blocks, int title)
    {
        var numbers = new AgendaNumbers(blocks);
        numbers.FindCandidates(title);
        foreach (var run in numbers.Runs())
        {
            numbers.Decide(run);
        }

        return numbers.IsConvincing() ? numbers.headings : [];
    }

    private void FindCandidates(int title)
    {
        for (var i = 0; i < blocks.Count; i++)
        {
            if (i != title
                && blocks[i] is Line { Quoted: false } line
                && AgendaCandidate.Of(line, i) is { } candidate
                && candidate.Title.Length <= LongestTitle
                && (line.Depth <= 1 || line.Depth == candidate.Number.Length))
            {
                candidates.Add(candidate);
            }
        }

        // Where some are set in bold and others are not, the bold ones are the headings.
        if (candidates.Count(c => c.Line.StandsOut) is >= 2 and var bold && bold < candidates.Count)
        {
            candidates.RemoveAll(c => !c.Line.StandsOut && !c.Labelled);
        }
    }

    /// <summary>Candidates with no text between them.</summary>
    private IEnumerable<List<AgendaCandidate>> Runs()
    {
        var run = new List<AgendaCandidate>();
        foreach (var candidate in candidates)
        {
            if (run.Count > 0 && HasTextBetween(run[^1], candidate))
            {
                yield return run;
                run = [];
            }

            run.Add(candidate);
        }

        if (run.Count > 0)
        {
            yield return run;
        }
    }

    private bool HasTextBetween(AgendaCandidate first, AgendaCandidate second)
    {
        for (var i = first.At + 1; i < second.At; i++)
        {
            // Entries below one of a list belong to it.
            var isBelow = first.Line.Mark is not null && blocks[i] is Line below && below.Depth > first.Line.Depth;
            if (!isBelow)
            {
                return true;
            }
        }

        return false;
    }

    private void Decide(List<AgendaCandidate> run)
    {
        if (IsList(run))
        {
            lastRefused = run[^1];
            return;
        }

        foreach (var candidate in run)
        {
            if (Follows(candidate))
            {
                headings.Add(candidate.At);
                last = candidate.Number;
            }
            else
            {
                lastRefused = candidate;
            }
        }
    }

    private bool Follows(AgendaCandidate candidate)
    {
        if (lastRefused is { } refused && candidate.At == refused.At + 1 && IsNext(refused.Number, candidate.Number) && !candidate.Labelled)
        {
            return false;
        }

        return candidate.Labelled || (last is null ? candidate.IsFirst : IsNext(last, candidate.Number));
    }

    private bool IsList(List<AgendaCandidate> run)
    {
        if (run.Count < 2)
        {
            return false;
        }

        if (ComesAgain(run))
        {
            return true;
        }

        var isTight = run.Skip(1).All(c => c.Line.Apart != true);
        if (run[0].Line.StandsOut || run[0].Labelled || !isTight || run[0].Number.Length > 1)
        {
            return false;
        }

        return IsBehindColon(run[0]) || (run[0].IsFirst && (last is not null || !GoesOnBehind(run)));
    }

    /// <summary>Whether the same numbers stand further down with text below them: this is the agenda, there are its items.</summary>
    private bool ComesAgain(List<AgendaCandidate> run)
    {
        var again = candidates.Where(c => c.At > run[^1].At && run.Exists(r => r.Number.AsSpan().SequenceEqual(c.Number) && r.SharesTitle(c)));
        return again.Count() * 2 >= run.Count;
    }

    private bool IsBehindColon(AgendaCandidate candidate) =>
        candidate.At > 0 && blocks[candidate.At - 1] is Line before && before.Text.EndsWith(':');

    /// <summary>Whether the next candidate counts on from the last of the run: so these are items that nobody had to say anything on.</summary>
    private bool GoesOnBehind(List<AgendaCandidate> run) =>
        candidates.Find(c => c.At > run[^1].At) is { } next && IsNext(run[^1].Number, next.Number);

    /// <summary>The same number plus one or two at one of its levels, and from the start below; or the first below it.</summary>
    private static bool IsNext(int[] before, int[] number)
    {
        var shared = 0;
        while (shared < before.Length && shared < number.Length && before[shared] == number[shared])
        {
            shared++;
        }

        if (shared == number.Length)
        {
            return false;
        }

        var step = number[shared] - (shared < before.Length ? before[shared] : 0);
        return step is 1 or 2 && number.AsSpan(shared + 1).IndexOfAnyExceptInRange(0, 1) < 0
            || (shared == before.Length && number[shared] == 0);
    }

    /// <summary>One numbered line alone may be anything.</summary>
    private bool IsConvincing() => headings.Count > 1 || candidates.Exists(c => headings.Contains(c.At) && (c.Labelled || c.Line.StandsOut));
}
