using Protokollarchiv.Archive;

namespace Protokollarchiv.Minutes.Resolutions;

/// <summary>What a vote is on that says nothing of it itself: a motion that waits for it, the passage above, or the title of the item.</summary>
internal sealed class VoteSubject
{
    private readonly MotionAbove motion = new();

    /// <summary>Of the item, with a colon where no other sign ends it; empty before the first and while it is read itself.</summary>
    public string Title { get; set; } = "";

    /// <summary>The passage that stands right above what comes next; null below a heading.</summary>
    public Passage? Above { get; set; }

    /// <summary>Index of the passage with the last vote; -1 for none.</summary>
    public int Voted { get; set; } = -1;

    /// <summary>Whether the item tells what others did, so that without a label nothing is decided in it.</summary>
    public bool IsTold { get; set; }

    /// <summary>What is only told may be put off all the same.</summary>
    public bool MayEndIn(Vote? vote) => !IsTold || vote?.Result == VoteResult.Postponed;

    /// <summary>Whether it is a motion.</summary>
    public bool IsMoved => motion.VotedOn is not null;

    public bool IsThere => IsMoved || Words.Length > 0;

    /// <summary>Those of the passage above or the title.</summary>
    public string Words => Excerpt.End(Above?.Text ?? Title);

    /// <summary>Whether a passage is part of a motion, which decides nothing itself.</summary>
    public bool IsMotion(Passage passage, string words) => motion.Takes(passage, words);

    public void AddVote(ItemResolutions resolutions, Announcement announced, string words, Vote? vote)
    {
        if (motion.VotedOn is { } put)
        {
            resolutions.AddOn(announced with { Passage = put.Passage }, put.Text, MotionVote.WithoutNumbers(words, vote), vote);
        }
        else
        {
            resolutions.AddOn(announced, Words, words, vote);
        }

        motion.Clear();
    }

    /// <summary>A motion whose vote stands above it, at the head of its item.</summary>
    public void Tell(ItemResolutions resolutions)
    {
        if (resolutions.AwaitsWords && motion.VotedOn is { } put)
        {
            resolutions.Add(new Announcement(put.Passage), put.Text, null);
        }
    }

    /// <summary>Below a heading nothing is on what stands above it.</summary>
    public void BeginAnew()
    {
        motion.Clear();
        Above = null;
    }

    /// <summary>Behind a thematic break a vote may be on the motion above it.</summary>
    /// <param name="list">The list right above, or null.</param>
    public void Break(ItemList? list)
    {
        motion.Break(Above?.Index == Voted ? null : Above, list is null ? Above?.Text ?? "" : ListedText.Of(list));
        Above = null;
    }
}
