using System.Collections.Immutable;
using Protokollarchiv.Archive;
using Protokollarchiv.Language;
using Protokollarchiv.Search.Terms;

namespace Protokollarchiv.Search.Lunr;

/// <summary>
/// The documents of the search as documents for lunr.js. Each word stands there as it is written and by all its terms, so that lunr.js finds
/// <c>Beirat</c> in <c>Landesintegrationsbeirats</c> without knowing German.
/// </summary>
internal static class LunrDocuments
{
    public static ImmutableArray<string> FieldNames { get; } = ["titel", "text", "personen", "gremium", "themen"];

    public static ImmutableArray<LunrDocument> Of(MinutesArchive archive, ArchiveIndex index) =>
        [.. index.Documents.Select(document => Of(document, index, archive.Lexicon))];

    private static LunrDocument Of(SearchDocument document, ArchiveIndex index, Lexicon lexicon)
    {
        var words = index.Text[document.Meeting];
        var (meeting, attached) = (index.Meetings[document.Meeting].Linked, index.Meetings[document.Meeting].Attached);
        var item = document.Item < 0 ? null : meeting.Meeting.Items[document.Item];
        var text = document.Attached < 0 ? null : attached[document.Attached];
        var named = Enumerable.Range(document.FirstWithHeading, document.End - document.FirstWithHeading)
            .SelectMany(passage => text is null ? meeting.Named[passage] : ArraySegment<Subject>.Empty)
            .Distinct<Subject>(ReferenceEqualityComparer.Instance)
            .ToList();
        return new LunrDocument(
            text?.Url ?? (item is null ? meeting.Meeting.Url : $"{meeting.Meeting.Url}#{item.Anchor}"),
            (item?.Title ?? text?.Name) is { } title ? $"{meeting.Meeting.Title}: {title}" : meeting.Meeting.Title,
            [
                Tokens(words.TitleOf(document), index),
                Tokens(Enumerable.Range(document.Start, document.End - document.Start).SelectMany(passage => words.Passages.Of(passage).ToArray()), index),
                Tokens(named.OfType<Person>(), index, lexicon),
                Tokens(MeetingWords.Read(meeting.Meeting.Committee ?? "", lexicon), index),
                Tokens(named.OfType<Topic>(), index, lexicon),
            ]);
    }

    private static ImmutableArray<string> Tokens(IEnumerable<Subject> subjects, ArchiveIndex index, Lexicon lexicon) =>
        Tokens(subjects.SelectMany(s => MeetingWords.Read(s.Name, lexicon)), index);

    private static ImmutableArray<string> Tokens(IEnumerable<int> words, ArchiveIndex index) => [.. words.SelectMany(word => Tokens(word, index))];

    /// <summary>lunr.js parts words at hyphens, so no token has one.</summary>
    private static IEnumerable<string> Tokens(int word, ArchiveIndex index)
    {
        var tokens = new List<string> { index.Words[word].Folded };
        foreach (var term in index.Terms.Of(word))
        {
            tokens.Add(index.Terms.Names[term]);
        }

        return tokens.Select(t => t.Replace("-", "", StringComparison.Ordinal)).Where(t => t.Length > 0).Distinct(StringComparer.Ordinal);
    }
}

/// <summary>A document as lunr.js would be given it: for each field its tokens, which no pipeline changes any more.</summary>
/// <param name="Ref">Where it stands on the site: <c>/protokolle/2022-10-24-vorstand/#top-3</c>.</param>
/// <param name="Name">What to show of it.</param>
/// <param name="Fields">In the order of <see cref="LunrDocuments.FieldNames"/>.</param>
internal sealed record LunrDocument(string Ref, string Name, ImmutableArray<ImmutableArray<string>> Fields);
