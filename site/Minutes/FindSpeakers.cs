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

    public MeetingDraft Run(MeetingDraft document, BuildContext context)
    {
        var labels = ImmutableArray.CreateBuilder<SpeakerLabel>();
        foreach (var passage in document.Meeting.Passages)
        {
            if (passage.Kind is not (PassageKind.Heading or PassageKind.Code) && Label(passage) is { } label)
            {
                labels.Add(label);
            }
        }

        return labels.Count == 0 ? document : document with { Meeting = document.Meeting with { SpeakerLabels = labels.DrainToImmutable() } };
    }

    private static SpeakerLabel? Label(Passage passage)
    {
        var text = passage.Text.AsSpan();
        var colon = text[..Math.Min(text.Length, LongestName)].IndexOf(':');
        if (colon <= 0 || !char.IsUpper(text[0]) || (colon + 1 < text.Length && !char.IsWhiteSpace(text[colon + 1])))
        {
            return null;
        }

        var name = text[..colon];
        return name.Contains('\n') || name.Count(' ') >= MostWords ? null : new SpeakerLabel(passage.Index, colon, text[(colon + 1)..].IsWhiteSpace());
    }
}
