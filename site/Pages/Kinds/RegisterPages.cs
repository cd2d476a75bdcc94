using System.Collections.Immutable;
using Protokollarchiv.Archive;
using Protokollarchiv.Language;
using Protokollarchiv.Pages.Views;

namespace Protokollarchiv.Pages.Kinds;

/// <summary>The registers of people, partner organizations and topics from A to Z; a long one has a page for each letter.</summary>
internal static class RegisterPages
{
    /// <summary>More entries than this are divided by letter.</summary>
    private const int MostEntries = 1_500;

    public static IEnumerable<PageGroup> Of(Site site)
    {
        var archive = site.Archive;
        return
        [
            new("/personen/", () => Pages(site, "people", "/personen/", archive.People, SortName, p => p.Role).Select(p => p with { NoIndex = !archive.Settings.PeopleInSearchEngines })),
            new("/partner/", () => Pages(site, "organizations", "/partner/", archive.Organizations, o => o.Name, o => o.Kind ?? o.Location)),
            new("/themen/", () => Pages(site, "topics", "/themen/", archive.Topics, t => t.Name, _ => null)),
        ];
    }

    private static IEnumerable<Page> Pages<T>(Site site, string kind, string url, ImmutableArray<SubjectRecord<T>> records, Func<T, string> sortName, Func<T, string?> note)
        where T : Subject
    {
        var title = site.Words[$"menu.{kind}"];
        ImmutableArray<RegisterLetter> letters =
        [
            .. records
                .OrderBy(r => sortName(r.Subject), GermanOrder.Comparer)
                .ThenBy(r => r.Subject.Slug, StringComparer.Ordinal)
                .GroupBy(r => Letter(sortName(r.Subject)), StringComparer.Ordinal)
                .OrderBy(g => g.Key, StringComparer.Ordinal)
                .Select(g => new RegisterLetter(g.Key, Anchor(g.Key), [.. g.Select(r => new NamedLink(r.Subject.Name, r.Subject.Url, note(r.Subject), r.Meetings.Length))])),
        ];
        return LetterPages.Of(
            new Page { Url = url, Template = "register", Title = title },
            letters,
            isLong: records.Length > MostEntries,
            letter => new PeriodView(letter.Letter, $"{url}a-z/{letter.Anchor}/", letter.Entries.Length),
            (shown, pages) => new RegisterView { Kind = kind, Total = records.Length, Letters = shown, Pages = pages });
    }

    /// <summary>A person stands under the family name: the last word, without what follows it.</summary>
    private static string SortName(Person person)
    {
        var words = person.Name.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words.Length < 2 || words[^1].EndsWith('.') ? person.Name : $"{words[^1]} {string.Join(' ', words[..^1])}";
    }

    /// <summary>The first letter as URLs write it, so Ä stands under A and Đ under D; <c>#</c> for all else.</summary>
    private static string Letter(string name) => Slug.Of(name) is [>= 'a' and <= 'z', ..] slug ? slug[..1].ToUpperInvariant() : "#";

    private static string Anchor(string letter) => letter == "#" ? "andere" : letter.ToLowerInvariant();
}
