using Protokollarchiv.Archive;
using Protokollarchiv.Minutes.Agenda;
using Protokollarchiv.Minutes.Labels;

namespace Protokollarchiv.Minutes.Header;

/// <summary>
/// What a list below <c>Tagesordnung</c> says of its points: whom <c>Moderation:</c> names there leads something else, but for the points that
/// open the meeting.
/// </summary>
internal sealed class AgendaPoints
{
    private bool begun;
    private bool isOfMeeting;
    private int column;

    /// <summary>Whether a passage is said of a point, asked of each in its order.</summary>
    public bool Hold(Passage passage)
    {
        if (passage.Kind != PassageKind.ListItem)
        {
            begun = HeadingWords.AnnounceAgenda(passage.Text) || (begun && passage.Kind != PassageKind.Heading);
            column = int.MaxValue;
            return false;
        }

        if (begun && passage.Column <= column)
        {
            column = passage.Column;
            isOfMeeting = OpeningItems.Open(passage.Text) || HeadingWords.AreAboutMeeting(passage.Text) || LineLabels.Of(passage.Text).Count > 0;
            return false;
        }

        return begun && !isOfMeeting;
    }
}
