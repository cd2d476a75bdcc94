using Protokollarchiv.Archive;
using Protokollarchiv.Pages.Markup;

namespace Protokollarchiv.Pages.Kinds;

/// <summary>Where a subject stands, meeting by meeting, divided into pages of bearable length.</summary>
internal sealed class SubjectChronicle(QuotedPassage[] mentions, QuotedPassage[] statements, Chronicle<int> chronicle)
{
    /// <summary>About what a meeting takes in characters besides its quotes: its heading, a row of attendance.</summary>
    private const int MeetingWeight = 250;

    /// <summary>Meetings by index.</summary>
    public Chronicle<int> Meetings => chronicle;

    /// <param name="whole">Whether mentions are quoted whole.</param>
    public static SubjectChronicle Of<T>(Site site, SubjectRecord<T> record, bool whole)
        where T : Subject
    {
        QuotedPassage[] mentioned = [.. record.Appearances.Select(a => new QuotedPassage(a.Meeting, a.Passage))];
        QuotedPassage[] stated = [.. record.Statements.Select(s => new QuotedPassage(s.Meeting, site.Archive.Meetings[s.Meeting].Statements[s.Statement].Passages[0], s.Statement))];
        var weights = new Dictionary<int, int>(record.Meetings.Length);
        foreach (var quote in mentioned.Concat(stated))
        {
            weights[quote.Meeting] = weights.GetValueOrDefault(quote.Meeting) + site.Quotes.Weight(quote, whole);
        }

        var divided = Chronicle<int>.Of(
            record.Meetings.AsMemory(),
            m => site.Archive.Meetings[m].Meeting.Date,
            m => MeetingWeight + weights.GetValueOrDefault(m));
        return new SubjectChronicle(mentioned, stated, divided);
    }

    public ReadOnlyMemory<QuotedPassage> MentionsIn(ReadOnlyMemory<int> meetings) => Slice(mentions, meetings.Span);

    public ReadOnlyMemory<QuotedPassage> StatementsIn(ReadOnlyMemory<int> meetings) => Slice(statements, meetings.Span);

    private static ReadOnlyMemory<QuotedPassage> Slice(QuotedPassage[] quotes, ReadOnlySpan<int> meetings) =>
        meetings.IsEmpty ? default : quotes.AsMemory(FirstFrom(quotes, meetings[0])..FirstFrom(quotes, meetings[^1] + 1));

    private static int FirstFrom(QuotedPassage[] quotes, int meeting) => Ascending.FirstFrom<QuotedPassage>(quotes, meeting, quote => quote.Meeting);
}
