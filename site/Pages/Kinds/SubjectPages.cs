using System.Collections.Immutable;
using Protokollarchiv.Archive;
using Protokollarchiv.Pages.Markup;
using Protokollarchiv.Pages.Views;

namespace Protokollarchiv.Pages.Kinds;

/// <summary>What the pages of people, organizations and topics have in common: a first page, and a page for each period when it is long.</summary>
internal static class SubjectPages
{
    /// <param name="view">Makes the view of the meetings that a page shows; its period is null on the first page.</param>
    public static IEnumerable<Page> Of<T>(
        Site site,
        SubjectRecord<T> record,
        string template,
        NamedLink register,
        SubjectChronicle chronicle,
        Func<ReadOnlyMemory<int>, Period<int>?, object> view)
        where T : Subject
    {
        var subject = record.Subject;
        var first = new Page
        {
            Url = subject.Url,
            Template = template,
            Title = subject.Name,
            Description = Description(subject.Name, record.Meetings.Length),
            Above = [register],
            Changed = record.Meetings.IsEmpty ? null : site.Archive.Meetings[record.Meetings[^1]].Meeting.Date,
            Source = subject.Source,
            View = () => view(chronicle.Meetings.First, null),
        };
        return PeriodPages.Of(site.Words, chronicle.Meetings, first, ", ", (page, shown, period) => page with
        {
            Description = Description(page.Title, period.Entries.Length),
            View = () => view(shown, period),
        });

        string Description(string name, int meetings) => site.Words.Count($"{template}.description", meetings).Replace("{name}", name, StringComparison.Ordinal);
    }

    public static Html About(Site site, Subject subject) => subject.About.IsEmpty ? Html.Empty : BlockHtml.OfText(site, subject.About);

    /// <summary>Those of a list ordered by meeting that belong to these meetings.</summary>
    public static IEnumerable<TItem> Within<TItem>(ImmutableArray<TItem> items, Func<TItem, int> meetingOf, ReadOnlyMemory<int> meetings)
    {
        if (meetings.IsEmpty)
        {
            return [];
        }

        var (first, last) = (meetings.Span[0], meetings.Span[^1]);
        return items.Where(item => meetingOf(item) >= first && meetingOf(item) <= last);
    }
}
