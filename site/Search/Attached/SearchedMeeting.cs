using System.Collections.Immutable;
using Protokollarchiv.Archive;
using Protokollarchiv.Language;

namespace Protokollarchiv.Search.Attached;

/// <summary>All of a meeting that is searched, as one row of passages: those of its minutes, and behind them the paragraphs of its attachments.</summary>
internal sealed class SearchedMeeting
{
    private readonly ImmutableArray<string> paragraphs;

    /// <param name="lexicon">Learns the words of the attachments.</param>
    public SearchedMeeting(LinkedMeeting linked, ImmutableArray<AttachedText> attached, Lexicon lexicon)
    {
        Linked = linked;
        Attached = attached;
        paragraphs = [.. attached.SelectMany(text => text.Paragraphs)];
        Words = paragraphs.IsEmpty ? linked.Words : linked.Words.FollowedBy(paragraphs, lexicon);
    }

    public LinkedMeeting Linked { get; }

    public ImmutableArray<AttachedText> Attached { get; }

    public PassageWords Words { get; }

    public int Count => Linked.Meeting.Passages.Length + paragraphs.Length;

    public string TextOf(int passage)
    {
        var written = Linked.Meeting.Passages;
        return passage < written.Length ? written[passage].Text : paragraphs[passage - written.Length];
    }
}
