using System.Collections.Immutable;
using Protokollarchiv.Search.Attached;

namespace Protokollarchiv.Search;

/// <summary>
/// Everything that can be found, numbered by date: a later document has a higher number, so sorting by date needs no dates, and a year is
/// a range of numbers.
/// </summary>
internal static class SearchDocuments
{
    public static ImmutableArray<SearchDocument> Of(IEnumerable<SearchedMeeting> meetings)
    {
        var documents = ImmutableArray.CreateBuilder<SearchDocument>();
        foreach (var searched in meetings)
        {
            var (meeting, number) = (searched.Linked.Meeting, searched.Linked.Index);
            var passages = meeting.Passages.Length;
            documents.Add(new SearchDocument(number, -1, 0, meeting.Items.IsEmpty ? passages : meeting.Items[0].Heading.Index));
            for (var i = 0; i < meeting.Items.Length; i++)
            {
                var end = i + 1 < meeting.Items.Length ? meeting.Items[i + 1].Heading.Index : passages;
                documents.Add(new SearchDocument(number, i, meeting.Items[i].Heading.Index + 1, end));
            }

            foreach (var (i, text) in searched.Attached.Index())
            {
                documents.Add(new SearchDocument(number, -1, passages, passages + text.Paragraphs.Length) { Attached = i });
                passages += text.Paragraphs.Length;
            }
        }

        return documents.ToImmutable();
    }
}
