using System.Collections.Concurrent;
using System.Collections.Immutable;
using Protokollarchiv.Archive;
using Protokollarchiv.Archive.Linking.Names;
using Protokollarchiv.Archive.Linking.Terms;
using Protokollarchiv.Diagnostics;
using Protokollarchiv.Language;

namespace Protokollarchiv.Privacy.Names;

/// <summary>
/// Whose names the registers withhold, beside whom they may be confused with: what stands in <c>sichtbar</c> of <c>personen/</c>. Safe to use
/// from several threads.
/// </summary>
internal sealed class WithheldNames
{
    public const string NotPublic = "[Name nicht öffentlich]";

    private readonly WithheldPerson?[] byNumber;
    private readonly Dictionary<string, WithheldPerson> bySource = new(StringComparer.Ordinal);
    private readonly Dictionary<string, WithheldPerson> bySlug = new(StringComparer.Ordinal);

    private readonly ConcurrentDictionary<string, bool> spared = new(StringComparer.Ordinal);

    private readonly HashSet<string> givenNames;

    private WithheldNames(ImmutableArray<Person> people)
    {
        byNumber = Withheld(people);
        People = [.. byNumber.OfType<WithheldPerson>()];
        Keys = new WithheldKeys(People);
        Index = new PeopleIndex(IsEmpty ? [] : WithParts(people));
        givenNames = [.. Index.GivenNames];
        Lexicon = new Lexicon();
        Vocabulary = new NameVocabulary(Index, RoleWords.None, new TermIndex([], [], Lexicon, new DiagnosticBag()));
        foreach (var withheld in People)
        {
            bySource[withheld.Person.Source ?? ""] = withheld;
            bySlug[withheld.Person.Slug] = withheld;
        }
    }

    public static WithheldNames None { get; } = new([]);

    /// <summary>Nobody is withheld, as in most archives.</summary>
    public bool IsEmpty => People.IsEmpty;

    public ImmutableArray<WithheldPerson> People { get; }

    public WithheldKeys Keys { get; }

    /// <summary>Everyone whom the registers name.</summary>
    public PeopleIndex Index { get; }

    public NameVocabulary Vocabulary { get; }

    public Lexicon Lexicon { get; }

    /// <param name="people">As the registers have them.</param>
    public static WithheldNames Of(ImmutableArray<Person> people) => people.Any(p => p.Visibility != Visibility.Full) ? new WithheldNames(people) : None;

    /// <param name="number">Place in the register.</param>
    public WithheldPerson? this[int number] => byNumber[number];

    /// <summary>Whether anybody in the registers has that given name.</summary>
    public bool IsGivenName(string key) => givenNames.Contains(key);

    /// <summary>Notes a form of a withheld name that was left where it stands, since it means somebody else.</summary>
    public void Spare(string words) => spared.TryAdd(words, true);

    /// <param name="words">Small letters and single spaces.</param>
    public bool IsSpared(string words) => spared.ContainsKey(words);

    /// <summary>All of these, in no order.</summary>
    public IEnumerable<string> Spared => spared.Keys;

    /// <summary>Whose register file that is; null for every other file.</summary>
    public WithheldPerson? OfFile(string path) => bySource.GetValueOrDefault(path);

    /// <summary>Whose page would have had that slug, made from the name of the file.</summary>
    public WithheldPerson? OfSlug(string slug) => bySlug.GetValueOrDefault(slug);

    /// <summary>Who is withheld by whatever they may be called, as far as nobody else is called exactly so.</summary>
    private static ImmutableArray<Person> WithParts(ImmutableArray<Person> people)
    {
        var others = people.Where(p => p.Visibility == Visibility.Full).SelectMany(p => p.Aliases.Prepend(p.Name)).ToHashSet(StringComparer.OrdinalIgnoreCase);
        return [.. people.Select(p => p.Visibility == Visibility.Full ? p : p with { Aliases = [.. p.Aliases, .. PartsOfName.Of(p.Name).Where(part => !others.Contains(part))] })];
    }

    private static WithheldPerson?[] Withheld(ImmutableArray<Person> people)
    {
        var slugs = new FreeSlugs(people.Where(p => p.Visibility == Visibility.Full).Select(p => p.Slug));
        var withheld = new WithheldPerson?[people.Length];
        foreach (var (number, person) in people.Index())
        {
            withheld[number] = person.Visibility switch
            {
                Visibility.Full => null,
                Visibility.Initials when Initials.Of(person.Name) is { Length: > 0 } initials => new WithheldPerson(person, initials, slugs.Take(Slug.Of(initials), nameless: "person")),
                _ => new WithheldPerson(person, NotPublic, null),
            };
        }

        return withheld;
    }
}

/// <summary>Someone whose name is not published, or only its initials.</summary>
/// <param name="Shown">What stands for every form of the name: <c>F. R.</c>, or <c>[Name nicht öffentlich]</c>.</param>
/// <param name="Slug">Of the page, made from the initials; null for those who have none.</param>
internal sealed record WithheldPerson(Person Person, string Shown, string? Slug);
