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

/// <summary>What search finds as one: an agenda item without its sub-items, what stands before the first item, or a stretch of an attachment.</summary>
/// <param name="Meeting">Index of the meeting.</param>
/// <param name="Item">Index of the agenda item; -1 for the preamble, which stands for the meeting as a whole, and for attachments.</param>
/// <param name="Start">The first passage of its text, behind the heading.</param>
/// <param name="End">The passage behind its last.</param>
internal readonly record struct SearchDocument(int Meeting, int Item, int Start, int End)
{
    /// <summary>Which stretch of the meeting's attachments; -1 for what stands in the minutes.</summary>
    public int Attached { get; init; } = -1;

    public bool IsPreamble => Item < 0 && Attached < 0;

    /// <summary>The passage of the heading where there is one, else the first.</summary>
    public int FirstWithHeading => Item < 0 ? Start : Start - 1;
}
