using System.Collections.Immutable;
using Protokollarchiv.Search.Terms;

namespace Protokollarchiv.Search.Postings;

/// <summary>How long the documents are on average, by which BM25 tells a long text from a short one.</summary>
/// <param name="Text">Words of a document's text.</param>
/// <param name="Title">Words of a document's title.</param>
internal sealed record DocumentLengths(double Text, double Title)
{
    public static DocumentLengths Of(ImmutableArray<SearchDocument> documents, MeetingWords[] meetings)
    {
        long text = 0;
        long title = 0;
        foreach (var meeting in meetings)
        {
            text += meeting.Passages.Ids.Length;
            title += meeting.Name.Length + meeting.Titles.Sum(t => t.Length) + meeting.AttachedTitles.Sum(t => t.Length);
        }

        return new DocumentLengths(Math.Max(1.0, (double)text / Math.Max(1, documents.Length)), Math.Max(1.0, (double)title / Math.Max(1, documents.Length)));
    }
}
