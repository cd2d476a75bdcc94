using System.Collections.Immutable;
using Protokollarchiv.Archive;
using Protokollarchiv.Language;
using Protokollarchiv.Minutes.Votes;

namespace Protokollarchiv.Minutes.Resolutions;

/// <summary>
/// The resolutions of one agenda item as they are found, and which of them what comes next may still tell of: the rest of its text, or how the
/// vote on it went.
/// </summary>
internal sealed class ItemResolutions(int item, ImmutableArray<Resolution>.Builder found)
{
    /// <summary>To a longer text nothing is added of who accepts.</summary>
    private const int LongestElection = 1000;

    /// <summary>A sign that a page or letter sets before an entry.</summary>
    private static readonly char[] Bullet = ['•', ' '];

    private readonly int start = found.Count;

    /// <summary>Place of the resolution right before, of which what comes next may tell the vote; -1 for none.</summary>
    private int decided = -1;

    /// <summary>How many right before that one were decided with it, by a vote that may stand below them all.</summary>
    private int together;

    /// <summary>Place of a resolution whose text stands below it: <c>Es wurde beschlossen:</c>; -1 for none.</summary>
    private int open = -1;

    /// <summary>Of this item and those before it.</summary>
    public int Count => found.Count;

    /// <summary>Whether the text of the last one goes on below it.</summary>
    public bool GoesOn
    {
        get => open >= 0;
        set => open = value ? found.Count - 1 : -1;
    }

    /// <summary>Index of the passage that gave the last one its text, where that is not the one that announced it; -1 for none.</summary>
    public int ToldIn { get; set; } = -1;

    /// <summary>Whether the last one stands in that passage: what comes next is not on the same words once more.</summary>
    public bool HasTaken(Passage? above) => found.Count > start && above is not null && found[^1].Passage == above.Index;

    /// <summary>Whether the first one says at the head of its item how the vote went, and not on what: these words may follow.</summary>
    public bool AwaitsWords { get; private set; }

    /// <summary>Whether a passage has the last one or its text.</summary>
    public bool StandsIn(int passage) => found.Count > start && (ToldIn == passage || found[^1].Passage == passage);

    /// <summary>What comes next is about something else, unless all of the item is on what has been decided at its head.</summary>
    public void Close() => decided = AwaitsWords ? start : -1;

    /// <summary>What comes next may be the vote on all that have been found since.</summary>
    /// <param name="before">How many there were.</param>
    public void AwaitVoteOnAll(int before) => together = decided == found.Count - 1 && found.Skip(before).All(resolution => resolution.Vote is null) ? decided - before : 0;

    public void Add(Announcement announced, string text, Vote? vote)
    {
        if (AwaitsWords && vote?.Total is null or 0 && (!announced.IsUnlabelled || text.Contains(" folgenden Beschluss: ", StringComparison.Ordinal)))
        {
            AwaitsWords = false;
            decided = start;
            var counted = found[start].Vote;
            var result = counted?.Result == VoteResult.Accepted ? vote?.Result ?? counted.Result : counted?.Result;
            found[start] = found[start] with { Passage = announced.Passage, Text = text.Replace('\n', ' '), Vote = counted is null ? vote : counted with { Result = result }, Number = announced.Number };
            return;
        }

        decided = found.Count;
        together = 0;
        found.Add(new Resolution(item, announced.Passage, text.Replace('\n', ' '), vote ?? announced.Aside) { Number = announced.Number, IsUnlabelled = announced.IsUnlabelled });
    }

    /// <summary>A vote on what stands before it: to put off <c>wird zurückgestellt</c> is what was accepted.</summary>
    public void AddOn(Announcement announced, string subject, ReadOnlySpan<char> words, Vote? vote)
    {
        vote = vote is { Result: VoteResult.Accepted } && DecisionSentence.EndResult(subject) is { } result ? vote with { Result = result } : vote;
        Add(announced, $"{subject.TrimStart(Bullet)} {words.TrimStart(Bullet)}".Trim(), vote);
    }

    /// <summary>The text that the last one has announced.</summary>
    public void GoOn(string text) => found[open] = found[open] with { Text = $"{found[open].Text} {text.Replace('\n', ' ')}" };

    /// <summary>
    /// Whether words only tell how the vote went on what has just been decided, and something new of it: <c>Einstimmig.</c> behind
    /// <c>Der Vorstand beschließt …</c>, or <c>Der Antrag ist angenommen.</c> behind its numbers. The same vote once more is another one,
    /// unless it was by shares.
    /// </summary>
    public bool AreCompletedBy(ReadOnlySpan<char> words, VoteText vote) =>
        decided >= 0 && vote.Vote is { } counted
        && (vote.IsVoteAlone || (vote.IsCounted && VoteSentence.IsOnVote(words)) || VoteSentence.IsOnMotion(words))
        && (found[decided].Vote is not { } said || (said.Agrees(counted) && IsNews(said, counted, VoteSentence.IsOnMotion(words))));

    private bool IsNews(Vote said, Vote counted, bool isOnMotion) =>
        said.And(counted) != said
        || (said != counted && (counted.Total is null || isOnMotion))
        || (said.Total is null && isOnMotion && VoteText.Read(found[decided].Text).HasNumbers);

    public void Complete(ReadOnlySpan<char> words, Vote? counted)
    {
        var resolution = found[decided];
        var concludes = resolution.Vote?.Total is not null && counted?.Total is null;
        var more = VoteSentence.IsOnMotion(words) ? MotionVote.WithoutNumbers(words.ToString(), resolution.Vote) : words;
        found[decided] = resolution with { Text = $"{resolution.Text} {more}".Replace('\n', ' ').TrimEnd(), Vote = resolution.Vote?.And(counted) ?? counted };
        Share(counted);
        decided = concludes ? -1 : decided;
    }

    /// <summary>With those that were decided together with the last one.</summary>
    private void Share(Vote? vote)
    {
        for (; together > 0; together--)
        {
            found[decided - together] = found[decided - together] with { Vote = vote };
        }
    }

    /// <summary>Adds to an election right before that it was accepted.</summary>
    /// <returns>False when the last one is none.</returns>
    public bool TryAccept(ReadOnlySpan<char> words)
    {
        if (decided < 0 || !ElectionSentence.MayBe(found[decided].Text))
        {
            return false;
        }

        // Or thousands of such sentences would be copied for each of them.
        if (found[decided].Text.Length <= LongestElection)
        {
            found[decided] = found[decided] with { Text = $"{found[decided].Text} {words}".Replace('\n', ' ') };
        }

        return true;
    }

    /// <summary>Numbers right below a first one that only says how the vote went: <c>Beschluss: einstimmig beschlossen</c>, <c>Abstimmung: Ja: 9, Nein: 0</c>.</summary>
    /// <param name="title">Of the item: with nothing in between it stands for what has been decided.</param>
    public void AwaitWords(string title) => AwaitsWords = found.Count == start + 1 && title.Length > 0 && found[start].Text.StartsWith(Excerpt.End(title), StringComparison.Ordinal);

    /// <summary>Whether the numbers are those at the head once more.</summary>
    public bool IsHeadAgain(Vote vote) => AwaitsWords && found[start].Vote == vote;

    /// <summary>A table or lines of votes right below the last one, which has no numbers yet.</summary>
    /// <param name="above">Index of the passage above, in which the last one or its text may stand.</param>
    /// <returns>False when they are on something else.</returns>
    public bool TryCount(Vote vote, string words, int above)
    {
        if (!StandsIn(above) || found[^1].Vote?.Yes is not null || (found[^1].Vote is { No: 0, Result: VoteResult.Accepted } && vote.Result == VoteResult.Rejected))
        {
            return false;
        }

        decided = found.Count - 1;

        // Numbers that a vote cannot hold must be read somewhere.
        var text = vote.Total is null && words.AsSpan().ContainsAny(Digit.Any) ? $"{found[^1].Text} {words}".Replace('\n', ' ') : found[^1].Text;
        found[^1] = found[^1] with { Text = text, Vote = Together(found[^1].Vote, vote) };
        Share(vote);
        return true;
    }

    /// <summary>What was decided on and, below it, how the vote went: votes against outweigh <c>wird genehmigt</c>.</summary>
    private static Vote Together(Vote? said, Vote counted) =>
        counted with { Result = said is null || (counted is { Total: null, Result: VoteResult.Rejected } && said.Result == VoteResult.Accepted) ? counted.Result : said.And(counted).Result };
}
