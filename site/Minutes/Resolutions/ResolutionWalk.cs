using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Protokollarchiv.Archive;
using Protokollarchiv.Minutes.Agenda;
using Protokollarchiv.Minutes.Passages;
using Protokollarchiv.Minutes.Tasks;
using Protokollarchiv.Minutes.Votes;

namespace Protokollarchiv.Minutes.Resolutions;

/// <summary>Goes through the text of one agenda item in reading order and adds its resolutions.</summary>
internal sealed partial class ResolutionWalk
{
    private readonly AgendaItem? item;
    private readonly DecidingBody body;
    private readonly ItemResolutions resolutions;
    private readonly VoteSubject subject;
    private readonly ResolutionSentences sentences;
    private readonly LabelledResolutions labelled;
    private readonly ListedResolutions listed;
    private readonly VotesBelow votes;
    private readonly TabledResolutions tabled;
    private ItemList? listAbove;

    /// <param name="item">Null before the first.</param>
    /// <param name="day">Of the meeting.</param>
    public ResolutionWalk(AgendaItem? item, DateOnly? day, DecidingBody body, ListedTask tasks, ImmutableArray<Resolution>.Builder found)
    {
        this.item = item;
        this.body = body;
        resolutions = new ItemResolutions(item?.Index ?? -1, found);
        subject = new VoteSubject();
        sentences = new ResolutionSentences(resolutions, subject, body, day);
        labelled = new LabelledResolutions(resolutions, subject, sentences);
        listed = new ListedResolutions(resolutions, labelled, subject, tasks, Take);
        votes = new VotesBelow(resolutions, subject);
        tabled = new TabledResolutions(resolutions, labelled, subject, day);
    }

    public void Walk(ImmutableArray<Block> blocks)
    {
        if (item is not null)
        {
            Begin(item);
            subject.Title = item.Title is [.., '?' or '!' or '.'] ? item.Title : item.Title + ":";
        }

        for (var i = 0; i < blocks.Length; i++)
        {
            i = EndOfDebate(blocks, i);
            Take(blocks[i]);
            listAbove = blocks[i] as ItemList;
        }

        votes.EndLines();
        subject.Tell(resolutions);
    }

    /// <summary>
    /// Where the vote is on the resolution above what was said of it: from the line <c>Protokoll:</c> right below it on to the line <c>Abstimmungsergebnis:</c>.
    /// </summary>
    /// <returns>The same place where nothing of the kind begins there.</returns>
    private int EndOfDebate(ImmutableArray<Block> blocks, int at)
    {
        if (blocks[at] is not Passage { Text: "Protokoll:" } || subject.Above is not { } decided || !resolutions.StandsIn(decided.Index))
        {
            return at;
        }

        var end = at + 1;
        while (end < blocks.Length && (blocks[end] is ItemList || (blocks[end] is Passage { Text: var said } && ResolutionLabel.Of(said) is null && !EndsDebate(said) && !OtherMatter().IsMatch(said))))
        {
            end++;
        }

        return end < blocks.Length && blocks[end] is Passage { Text: var text } && EndsDebate(text) ? end : at;
    }

    private static bool EndsDebate(string text) => text.StartsWith("Abstimmungsergebnis:", StringComparison.Ordinal);

    /// <summary>A motion or decision in the debate, which the vote may be on.</summary>
    [GeneratedRegex(@"^\W*\p{L}*antrag\b[^.?!\n]*:|\b(beantrag(t|en|te|ten)|beschlie(ß|ss)(t|en)|beschlossen|stimmen)\b", Matching.AnyCase | RegexOptions.Multiline)]
    private static partial Regex OtherMatter();

    /// <summary>A heading may say it all (an entry of a numbered list is one), or announce one resolution or several; not what others decided, <c>Stadtratsbeschluss</c>.</summary>
    private void Begin(AgendaItem own)
    {
        subject.IsTold = body.IsReportOfAnother(own.Title);
        if (ResolutionLabel.Of(own.Title) is { } label && label.Length == own.Title.Length && !(own.Title is "Stadtratsbeschluss" or "Gemeinderatsbeschluss" && !body.IsNamed(own.Title[..^"sbeschluss".Length])))
        {
            labelled.Await(Announcement.By(label, -1));
        }
        else if (HeadingWords.AreResolutions(own.Title))
        {
            listed.AreEntries = true;
            listed.HoldTasks = !own.Title.Contains("beschl", StringComparison.OrdinalIgnoreCase);
        }
        else if (DecisionHints.In(own.Title) && VoteText.Read(own.Title) is not { IsVoteAlone: true, HasNumbers: false })
        {
            sentences.Take(own.Heading.Index, own.Title);
        }
    }

    private void Take(Block block)
    {
        switch (block)
        {
            case Passage { Kind: not PassageKind.Code } passage:
                Take(passage);
                break;
            case ItemList list:
                listed.Take(list);
                break;
            case Quote quote:
                foreach (var inside in quote.Blocks)
                {
                    Take(inside);
                }

                break;
            case Table table:
                resolutions.GoesOn = false;
                labelled.Forget();
                votes.EndLines();
                if (!tabled.TryTake(table) && !TabledElections.TryTake(table, resolutions))
                {
                    votes.Take(table);
                }

                break;
            case Heading:
                votes.EndLines();
                resolutions.Close();
                subject.BeginAnew();
                break;
            case Rule:
                votes.EndLines();
                resolutions.Close();
                subject.Break(listAbove);
                break;
        }
    }

    private void Take(Passage passage)
    {
        var text = Undeleted.TextOf(passage);
        if (passage.HasMarkup && string.IsNullOrWhiteSpace(text))
        {
            return;
        }

        if (labelled.AwaitsTextOfHeading && ResolutionLabel.Of(text) is not null)
        {
            labelled.Forget();
        }

        if (labelled.AwaitsText || resolutions.GoesOn)
        {
            labelled.TakeBelow(text, passage);
            subject.Above = passage;
            return;
        }

        if (VoteSentence.IsAside(text) || sentences.TryAccept(text))
        {
            return;
        }

        if (subject.IsMotion(passage, text) || !DecisionHints.In(text))
        {
            votes.EndLines();
            resolutions.Close();
            subject.Above = passage;
            return;
        }

        var label = ResolutionLabel.Of(text);
        if (label is null && text.Length <= VoteText.Longest)
        {
            if (VoteSentence.Announces(text) || VoteText.Read(text).AnnouncesVote)
            {
                return;
            }

            if (VotesBelow.IsLine(text))
            {
                votes.Add(passage, text);
                return;
            }
        }

        votes.EndLines();
        var next = label is null ? ResolutionLabel.Next(text, 1) : 0;
        if (next > 0 && subject.IsMotion(passage, text[..next].TrimEnd()))
        {
            (text, next) = (text[next..], 0);
        }

        labelled.Take(passage.Index, text, next);
        subject.Above = labelled.AwaitsText && label is not null ? subject.Above : passage;
    }
}
