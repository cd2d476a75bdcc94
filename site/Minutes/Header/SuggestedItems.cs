using Protokollarchiv.Archive;
using Protokollarchiv.Minutes.Agenda;
using Protokollarchiv.Minutes.Labels;

namespace Protokollarchiv.Minutes.Header;

/// <summary>What some would like to speak about, above the minutes: it has days and places of its own.</summary>
internal sealed class SuggestedItems
{
    private bool begun;

    /// <summary>Whether a passage belongs to them, asked of each in its order.</summary>
    public bool Hold(Passage passage)
    {
        begun = HeadingWords.SuggestAgenda(passage.Text) || (begun && !(passage.Kind == PassageKind.Heading && EndAt(passage.Text)));
        return begun;
    }

    private static bool EndAt(string heading) => HeadingWords.AnnounceMinutes(heading) || HeadingWords.AnnounceMinutesAtLast(heading) || LineLabels.Of(heading).Count > 0;
}
