using System.Collections.Immutable;
using Protokollarchiv.Archive;

namespace Protokollarchiv.Minutes.Agenda;

/// <summary>
/// An agenda that was written before the meeting, with a heading and notes for each point or as suggestions, above the <c>Protokoll</c> with
/// what was said: pads are kept like this. Items, and what was decided and is to do, are those of the Protokoll.
/// </summary>
internal static class PlannedAgenda
{
    /// <returns>How many blocks stand before what was said; 0 where nothing was planned above it.</returns>
    public static int End(ImmutableArray<Block> blocks) => Ends(blocks).Select(at => EndAt(blocks, at)).FirstOrDefault(end => end is not null) ?? 0;

    /// <summary>What the preamble of a meeting has behind the plan: nothing where the first item is all that was said.</summary>
    public static ImmutableArray<Block> Behind(Meeting meeting) =>
        meeting.Items is [var first, ..] && HeadingWords.AnnounceMinutesAtLast(first.Title) ? [] : meeting.Preamble[Ends(meeting.Preamble).FirstOrDefault()..];

    private static IEnumerable<int> Ends(ImmutableArray<Block> blocks)
    {
        var announced = false;
        var planned = false;
        for (var i = 0; i < blocks.Length; i++)
        {
            if (blocks[i] is Heading { Title.Text: var text })
            {
                if (planned && (HeadingWords.AnnounceMinutes(text) || HeadingWords.AnnounceMinutesAtLast(text)))
                {
                    yield return i;
                }

                planned = planned || HeadingWords.SuggestAgenda(text) || (announced && !HeadingWords.AreAboutMeeting(text));
                announced = announced || HeadingWords.AnnounceAgenda(text);
            }
            else if (blocks[i] is Passage line)
            {
                planned = planned || HeadingWords.SuggestAgenda(line.Text);
            }
        }
    }

    /// <returns>Null for a <c>Protokoll</c> among equals, which is an item that approves the last one.</returns>
    private static int? EndAt(ImmutableArray<Block> blocks, int at)
    {
        var heading = (Heading)blocks[at];
        var isSure = HeadingWords.AnnounceMinutesAtLast(heading.Title.Text);
        if (blocks.Skip(at + 1).OfType<Heading>().FirstOrDefault() is not { } next)
        {
            // All that was said stands below this one heading.
            return isSure ? at : null;
        }

        return isSure || next.Level > heading.Level || HeadingWords.NameMeeting(next.Title.Text) ? at + 1 : null;
    }
}
