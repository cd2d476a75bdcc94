using System.Text.RegularExpressions;
using Protokollarchiv.Archive;
using Protokollarchiv.Minutes.Tasks;
using Protokollarchiv.Minutes.Votes;

namespace Protokollarchiv.Minutes.Resolutions;

/// <summary>Takes a list: as a motion or the text of one resolution, as a resolution each entry, or entry by entry like any other text.</summary>
/// <param name="read">Goes on with a block inside an entry.</param>
internal sealed partial class ListedResolutions(ItemResolutions resolutions, LabelledResolutions labelled, VoteSubject subject, ListedTask tasks, Action<Block> read)
{
    /// <summary>Whether every entry of the next list is a resolution.</summary>
    public bool AreEntries { get; set; }

    /// <summary>Whether what someone takes on stands among them.</summary>
    public bool HoldTasks { get; set; }

    public void Take(ItemList list)
    {
        var counted = IsCounted(list);
        if (!counted && ListedText.Beginning(list) is { } entries && subject.IsMotion(entries, ListedText.Of(list)))
        {
            subject.Above = entries;
        }
        else if (labelled.AwaitsSeveral && list.Items.Length > 1 && list.Items.All(entry => entry.Blocks is [Passage]))
        {
            var (wereEntries, heldTasks, before) = (AreEntries, HoldTasks, resolutions.Count);
            HoldTasks = true;
            TakeEntries(list);
            (AreEntries, HoldTasks) = (wereEntries, heldTasks);
            resolutions.AwaitVoteOnAll(before);
        }
        else if (labelled.AwaitsText ? !counted : resolutions.GoesOn)
        {
            labelled.TakeBelow(ListedText.Of(list), ListedText.Beginning(list));
            if (counted)
            {
                TakeEntries(list);
            }
            else
            {
                PassOver(list);
            }
        }
        else
        {
            TakeEntries(list);
        }
    }

    /// <summary>Whether an entry has a vote of its own.</summary>
    private bool IsCounted(ItemList list) => list.Items.Any(entry => entry.Blocks is [Passage { Text: var first }, ..] && IsCounted(first));

    private bool IsCounted(string entry) =>
        labelled.AwaitsText ? VoteText.OfResolution(entry).IsCounted : DecisionHints.In(entry) && VoteText.Read(entry).IsCounted;

    /// <summary><c>Wird vertagt.</c></summary>
    private static bool PutsOffAlone(string text) =>
        DecisionHints.In(text) && DecisionSentence.IsElliptic(text) && VoteText.Read(text) is { IsCounted: false, Vote.Result: VoteResult.Postponed };

    /// <summary>Below <c>Beschluss:</c> each entry with a vote of its own is one.</summary>
    private void TakeEntries(ItemList list)
    {
        var areResolutions = AreEntries || labelled.AwaitsText;
        labelled.Forget();
        AreEntries = false;
        var above = subject.Above;
        foreach (var entry in list.Items)
        {
            if (list.Ordered && !areResolutions && entry.Blocks is [Passage point, ..] && PutsOffAlone(point.Text))
            {
                // Its number says what, not the entry above.
                continue;
            }

            if (!areResolutions && list.Items is [.., { Blocks: [Passage before, ..] }, { Blocks: [Passage last] } end] && ReferenceEquals(entry, end) && IsSaid(before.Text) && NamesNothing().IsMatch(last.Text) && PutsOffAlone(last.Text) && !(above is null && OnMuch().IsMatch(subject.Title)))
            {
                // What the whole list is on, not the entry above: that only says "Karla hat es gelesen".
                subject.Above = above;
            }

            // Below an answer of a poll stands who gave it.
            var blocks = entry.Blocks is [Passage answer, _, ..] && PollLine.Of(answer.Text) is not null ? entry.Blocks[..1] : entry.Blocks;
            foreach (var inside in blocks)
            {
                if (areResolutions && inside is Passage { Text.Length: > 0 } first && ReferenceEquals(inside, entry.Blocks[0]) && !NoResolution.Is(first.Text) && !(HoldTasks && tasks.Is(first.Text)))
                {
                    labelled.Add(new Announcement(first.Index), first.Text);
                    subject.Above = first;
                }
                else
                {
                    read(inside);
                }
            }

            // What an entry announces stands below it, not beside it.
            resolutions.GoesOn = false;
        }

        AreEntries = areResolutions;
    }

    /// <summary>A list that is the text of one resolution: the vote on it may follow.</summary>
    private void PassOver(ItemList list)
    {
        foreach (var entry in list.Items)
        {
            var blocks = entry.Blocks;
            if (blocks is [Passage first, ..])
            {
                subject.Above = first;
                resolutions.ToldIn = first.Index;
                blocks = blocks[1..];
            }

            foreach (var inside in blocks)
            {
                read(inside);
            }
        }
    }

    /// <summary>Not <c>Tor</c> or <c>Antrag auf ein Tor</c>, which is what is put off, but <c>Ja</c>, whatever was asked.</summary>
    private static bool IsSaid(string entry) => (entry.Contains(' ') && !entry.StartsWith("Antrag ", StringComparison.Ordinal)) || Answer().IsMatch(entry);

    [GeneratedRegex(@"^\W*(ja|nein|okay|ok|genau)\W*$", Matching.AnyCase)]
    private static partial Regex Answer();

    /// <summary>Not <c>Der Antrag wird vertagt</c>, which is on the entry above.</summary>
    [GeneratedRegex(@"^\W*(wird|wurde|vertagt|verschoben|zurückgestellt|auf)\b", Matching.AnyCase)]
    private static partial Regex NamesNothing();

    /// <summary>Items on many things, of which only the last may be put off.</summary>
    [GeneratedRegex(@"^\W*(\W*\b(sonstiges|verschiedenes|diverses|varia|(e-?)?mails?|anfragen|anträge|finanzen|orga(nisatorisches)?|termine|berichte?|infos?|informationen|veranstaltungen|und)\b)+\W*$", Matching.AnyCase)]
    private static partial Regex OnMuch();
}
