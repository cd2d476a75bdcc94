using Protokollarchiv.Archive;
using Protokollarchiv.Import.Manuscripts;

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
    private readonly AgendaCandidate[] candidates;

    /// <summary>By <see cref="AgendaCandidate.Key"/>: once in the agenda, and again above the minutes of the item.</summary>
    private readonly Dictionary<string, int[]> places;

    private readonly HashSet<int> headings = [];
    private int[]? last;
    private AgendaCandidate? lastRefused;

    private AgendaNumbers(IReadOnlyList<Block> blocks, int title)
    {
        this.blocks = blocks;
        candidates = [.. Candidates(blocks, title)];
        places = candidates.GroupBy(c => c.Key, c => c.At, StringComparer.OrdinalIgnoreCase).ToDictionary(same => same.Key, same => same.ToArray(), StringComparer.OrdinalIgnoreCase);
    }

    /// <param name="title">The place of the line that names the meeting, whose number is none of an item.</param>
    /// <returns>The places in <paramref name="blocks"/> of the lines that are agenda items.</returns>
    public static HashSet<int> Find(IReadOnlyList<Block> blocks, int title)
    {
        var numbers = new AgendaNumbers(blocks, title);
        foreach (var run in numbers.Runs())
        {
            numbers.Decide(run);
        }

        return numbers.IsConvincing() ? numbers.headings : [];
    }

    private static List<AgendaCandidate> Candidates(IReadOnlyList<Block> blocks, int title)
    {
        var found = new List<AgendaCandidate>();
        for (var i = 0; i < blocks.Count; i++)
        {
            if (i != title
                && blocks[i] is Line { Quoted: false } line
                && AgendaCandidate.Of(line, i) is { } candidate
                && candidate.Title.Length <= LongestTitle
                && (line.Depth <= 1 || line.Depth == candidate.Number.Length))
            {
                found.Add(candidate);
            }
        }

        // Where some are set in bold and others are not, the bold ones are the headings.
        if (found.Count(c => c.Line.StandsOut) is >= 2 and var bold && bold < found.Count)
        {
            found.RemoveAll(c => !c.Line.StandsOut && !c.Labelled);
        }

        return found;
    }

    /// <summary>Candidates with no text between them; where the first number comes again, what came before was the agenda.</summary>
    private IEnumerable<ArraySegment<AgendaCandidate>> Runs()
    {
        var start = 0;
        for (var i = 1; i <= candidates.Length; i++)
        {
            if (i == candidates.Length || candidates[i].Number.AsSpan().SequenceEqual(candidates[start].Number) || HasTextBetween(candidates[i - 1], candidates[i]))
            {
                yield return new ArraySegment<AgendaCandidate>(candidates, start, i - start);
                start = i;
            }
        }
    }

    /// <summary>Entries below one of a list belong to it.</summary>
    private bool HasTextBetween(AgendaCandidate first, AgendaCandidate second) =>
        Enumerable.Range(first.At + 1, second.At - first.At - 1).Any(i => first.Line.Mark is null || blocks[i] is not Line below || below.Depth <= first.Line.Depth);

    private void Decide(ArraySegment<AgendaCandidate> run)
    {
        if (IsList(run))
        {
            var end = EndOfList(run);
            lastRefused = run[end - 1];
            run = run[end..];
        }

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

    private bool Follows(AgendaCandidate candidate) =>
        candidate.Labelled || (!FollowsRefused(candidate) && (last is null ? candidate.IsFirst : IsNext(last, candidate.Number)));

    private bool FollowsRefused(AgendaCandidate candidate) =>
        lastRefused is { } refused && candidate.At == refused.At + 1 && IsNext(refused.Number, candidate.Number);

    /// <summary>Where an item stands right behind the list's last entry and counts on from the item above the list.</summary>
    private int EndOfList(ArraySegment<AgendaCandidate> list)
    {
        for (var i = 1; i < list.Count && last is not null; i++)
        {
            if (IsNext(last, list[i].Number) && !IsNext(list[i - 1].Number, list[i].Number))
            {
                return i;
            }
        }

        return list.Count;
    }

    private bool IsList(ArraySegment<AgendaCandidate> run)
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
    private bool ComesAgain(ArraySegment<AgendaCandidate> run) =>
        run.Select(c => c.Key).Distinct(StringComparer.OrdinalIgnoreCase).Sum(key => places[key].Length - Ascending.FirstFrom<int>(places[key], run[^1].At + 1, at => at)) * 2 >= run.Count;

    private bool IsBehindColon(AgendaCandidate candidate) =>
        candidate.At > 0 && blocks[candidate.At - 1] is Line before && before.Text.EndsWith(':');

    /// <summary>Whether the next candidate counts on from the last of the run: so these are items that nobody had to say anything on.</summary>
    private bool GoesOnBehind(ArraySegment<AgendaCandidate> run) =>
        run.Offset + run.Count is var next && next < candidates.Length && IsNext(run[^1].Number, candidates[next].Number);

    /// <summary>The same number plus one or two at one of its levels, and from the start below; or the first below it.</summary>
    private static bool IsNext(int[] before, int[] number)
    {
        var shared = before.AsSpan().CommonPrefixLength(number);
        if (shared == number.Length)
        {
            return false;
        }

        var step = number[shared] - (shared < before.Length ? before[shared] : 0);
        return step is 1 or 2 && number.AsSpan(shared + 1).IndexOfAnyExceptInRange(0, 1) < 0
            || (shared == before.Length && number[shared] == 0);
    }

    /// <summary>One numbered line alone may be anything.</summary>
    private bool IsConvincing() => headings.Count > 1 || Array.Exists(candidates, c => headings.Contains(c.At) && (c.Labelled || c.Line.StandsOut));
}
