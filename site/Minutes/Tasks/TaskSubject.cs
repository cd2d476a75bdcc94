using System.Text.RegularExpressions;
using Protokollarchiv.Archive;
using Protokollarchiv.Minutes.Presence;
using Protokollarchiv.Minutes.Votes;

namespace Protokollarchiv.Minutes.Tasks;

/// <summary>What a text is on that says who does it or until when, and not what: it stands above, or is the item's.</summary>
internal sealed class TaskSubject(MeetingPeople people, HashSet<int> decisions)
{
    /// <summary>How many lines down one says what the others are on.</summary>
    private const int Reach = 20;

    /// <summary>A longer text says more than who does it.</summary>
    private const int LongestAnswer = 100;

    private readonly List<Passage> passed = [];

    /// <summary>Of the item; empty before the first.</summary>
    public string Title { get; private set; } = "";

    /// <summary>The passage right above, or the resolution that has nothing but its vote between; null at the beginning of an item.</summary>
    public Passage? Above { get; set; }

    /// <param name="item">Null before the first.</param>
    public void Begin(AgendaItem? item)
    {
        Title = item?.Title ?? "";
        Above = null;
        passed.Clear();
    }

    /// <summary>Whether the title of the item, or a line of it above, has the words.</summary>
    public bool IsOn(Regex words) => words.IsMatch(Title) || passed.TakeLast(Reach).Any(passage => passage.Text.Length <= LongestAnswer && words.IsMatch(passage.Text));

    /// <summary>What comes next stands below this passage.</summary>
    public void Pass(Passage passage)
    {
        // The vote below a resolution says nothing of what is to do.
        var isBelowResolution = Above is not null && decisions.Contains(Above.Index);
        Above = isBelowResolution && IsVote(passage) ? Above : passage;
        passed.Add(passage);
    }

    /// <summary>What stands before a sentence in its passage, the passage above, or the title of the item.</summary>
    public string Of(string sentence, string passage) =>
        passage[..passage.IndexOf(sentence, StringComparison.Ordinal)].Trim() is { Length: > 0 } own ? own : Told() is { } told ? TaskWords.ToDo(told.Text) : Title;

    /// <summary>The last passage that says more than who does it, or how a vote went. Few tasks ask for it, so that no passage is looked at before.</summary>
    private Passage? Told()
    {
        while (passed is [.., var last] && (IsVote(last) || (last.Text.Length <= LongestAnswer && EllipticTask.Is(last.Text, people))))
        {
            passed.RemoveAt(passed.Count - 1);
        }

        return passed is [.., var told] ? told : null;
    }

    private static bool IsVote(Passage passage) => passage.Text.Length <= VoteText.Longest && VoteText.Read(passage.Text).IsVoteAlone;
}
