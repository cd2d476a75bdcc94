using Protokollarchiv.Archive;
using Protokollarchiv.Minutes.Presence;
using Protokollarchiv.Minutes.Votes;

namespace Protokollarchiv.Minutes.Tasks;

/// <summary>What a text is on that says who does it or until when, and not what: it stands above, or is the item's.</summary>
internal sealed class TaskSubject(MeetingPeople people, HashSet<int> decisions)
{
    /// <summary>A longer text says more than who does it.</summary>
    private const int LongestAnswer = 100;

    private string title = "";

    /// <summary>The last passage that says more than who does it, or how a vote went.</summary>
    private Passage? told;

    /// <summary>The passage right above, or the resolution that has nothing but its vote between; null at the beginning of an item.</summary>
    public Passage? Above { get; set; }

    /// <param name="item">Null before the first.</param>
    public void Begin(AgendaItem? item)
    {
        title = item?.Title ?? "";
        Above = null;
        told = null;
    }

    /// <summary>What comes next stands below this passage.</summary>
    public void Pass(Passage passage)
    {
        // The vote below a resolution says nothing of what is to do.
        var text = passage.Text;
        var isVote = text.Length <= VoteText.Longest && VoteText.Read(text).IsVoteAlone;
        Above = isVote && Above is not null && decisions.Contains(Above.Index) ? Above : passage;
        told = isVote || (text.Length <= LongestAnswer && EllipticTask.Is(text, people)) ? told : passage;
    }

    /// <summary>What stands before a sentence in its passage, the passage above, or the title of the item.</summary>
    public string Of(string sentence, string passage) =>
        passage[..passage.IndexOf(sentence, StringComparison.Ordinal)].Trim() is { Length: > 0 } own ? own : told is null ? title : TaskWords.ToDo(told.Text);
}
