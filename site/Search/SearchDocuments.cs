using System.Collections.Immutable;
using Protokollarchiv.Archive;

namespace Protokollarchiv.Search;

/// <summary>
/// Everything that can be found, numbered by date: a later document has a higher number, so sorting by date needs no dates, and a year is
/// a range of numbers.
/// </summary>
internal static class SearchDocuments
{
    public static ImmutableArray<SearchDocument> Of(MinutesArchive archive)
    {
        var documents = ImmutableArray.CreateBuilder<SearchDocument>();
        foreach (var linked in archive.Meetings)
        {
            var meeting = linked.Meeting;
            var passages = meeting.Passages.Length;
            documents.Add(new SearchDocument(linked.Index, -1, 0, meeting.Items.IsEmpty ? passages : meeting.Items[0].Heading.Index));
            for (var i = 0; i < meeting.Items.Length; i++)
            {
                var end = i + 1 < meeting.Items.Length ? meeting.Items[i + 1].Heading.Index : passages;
                documents.Add(new SearchDocument(linked.Index, i, meeting.Items[i].Heading.Index + 1, end));
            }
        }

        return documents.ToImmutable();
    }
}
