using System.Collections.Immutable;
using Protokollarchiv.Archive;
using Protokollarchiv.Pipelines;

namespace Protokollarchiv.Minutes;

/// <summary>
/// Passages that may name their speaker before a colon. Most such words are labels (<c>Vorschlag:</c>); which are people, the registers
/// and the attendance decide when the archive is linked.
/// </summary>
internal sealed class FindSpeakers : IModule<MeetingDraft, MeetingDraft>
{
    private const int LongestName = 60;
    private const int MostWords = 5;

    public MeetingDraft Run(MeetingDraft document, BuildContext context) =>
        document with
        {
            Meeting = document.Meeting with { SpeakerLabels = [.. document.Meeting.Passages.Select(Label).OfType<SpeakerLabel>()] },
        };

    private static SpeakerLabel? Label(Passage passage)
    {
        if (passage.Kind is PassageKind.Heading or PassageKind.Code)
        {
            return null;
        }

        var text = passage.Text;
        var colon = text.AsSpan(0, Math.Min(text.Length, LongestName)).IndexOf(':');
        if (colon <= 0 || !char.IsUpper(text[0]) || (colon + 1 < text.Length && !char.IsWhiteSpace(text[colon + 1])))
        {
            return null;
        }

        var name = text.AsSpan(0, colon);
        var alone = string.IsNullOrWhiteSpace(text[(colon + 1)..]);
        return name.Contains('\n') || name.Count(' ') >= MostWords ? null : new SpeakerLabel(passage.Index, colon, alone);
    }
}
