using System.Collections.Immutable;
using Protokollarchiv.Archive;

namespace Protokollarchiv.Minutes.Agenda;

/// <summary>
/// An agenda that was written before the meeting, with a heading and notes for each point, above the <c>Protokoll</c> with what was said: pads are
/// kept like this. Items, and what was decided and is to do, are those of the Protokoll.
/// </summary>
internal static class PlannedAgenda
{
    /// <returns>How many blocks stand before what was said; 0 where nothing was planned above it.</returns>
    public static int End(ImmutableArray<Block> blocks) => Ends(blocks).FirstOrDefault(at => StandsAbove(blocks, at), -1) + 1;

    /// <summary>What the preamble of a meeting has behind the plan.</summary>
    public static ImmutableArray<Block> Behind(Meeting meeting) => meeting.Preamble[Ends(meeting.Preamble).FirstOrDefault()..];

    private static IEnumerable<int> Ends(ImmutableArray<Block> blocks)
    {
        var announced = false;
        var planned = false;
        for (var i = 0; i < blocks.Length; i++)
        {
            if (blocks[i] is Heading { Title.Text: var text })
            {
                if (planned && HeadingWords.AnnounceMinutes(text))
                {
                    yield return i;
                }

                planned = planned || (announced && !HeadingWords.AreAboutMeeting(text));
                announced = announced || HeadingWords.AnnounceAgenda(text);
            }
        }
    }

    /// <summary>A <c>Protokoll</c> among equals is an item that approves the last one.</summary>
    private static bool StandsAbove(ImmutableArray<Block> blocks, int at) =>
        blocks.Skip(at + 1).OfType<Heading>().FirstOrDefault() is { } next && (next.Level > ((Heading)blocks[at]).Level || HeadingWords.NameMeeting(next.Title.Text));
}
