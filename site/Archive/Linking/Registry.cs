using System.Collections.Frozen;
using System.Collections.Immutable;
using Protokollarchiv.Archive.Linking.Names;
using Protokollarchiv.Archive.Linking.Terms;
using Protokollarchiv.Diagnostics;
using Protokollarchiv.Language;
using Protokollarchiv.Registers;

namespace Protokollarchiv.Archive.Linking;

/// <summary>Everyone and everything that minutes may name, ready to be looked up: from the registers, and who stands in attendance lists.</summary>
internal sealed class Registry
{
    private readonly ImmutableArray<ImmutableArray<(int Organization, Validity Validity)>> affiliations;

    public Registry(Register register, IEnumerable<Meeting> meetings, Lexicon lexicon, DiagnosticBag diagnostics)
    {
        Lexicon = lexicon;
        Organizations = register.Organizations;
        Topics = TopicTree.Resolve(register.Topics, diagnostics);
        Terms = new TermIndex(Organizations, Topics, lexicon, diagnostics);
        TermScanner = new TermScanner(Terms);
        Registered = register.People;
        Listed = ListedIn(meetings);
        People = new PeopleIndex([.. register.People, .. Listed.People]);
        Roles = new RoleWords(People.People, lexicon);
        Vocabulary = new NameVocabulary(People, Roles, Terms);
        Subjects = new SubjectTable(Organizations, Topics, People.People);
        ByName = new SubjectNames(Subjects.All);
        affiliations = Affiliations(People.People);
        Broader = TopicTree.Broader(Topics);
        Excluded = new ExcludedPassages(Topics);
    }

    public Lexicon Lexicon { get; }

    public ImmutableArray<Organization> Organizations { get; }

    public ImmutableArray<Topic> Topics { get; }

    public ImmutableArray<Person> Registered { get; }

    /// <summary>Those of <see cref="PeopleIndex.People"/> whom only attendance lists name.</summary>
    public ListedPeople Listed { get; }

    public TermIndex Terms { get; }

    public TermScanner TermScanner { get; }

    public PeopleIndex People { get; }

    public RoleWords Roles { get; }

    public NameVocabulary Vocabulary { get; }

    public SubjectTable Subjects { get; }

    public SubjectNames ByName { get; }

    /// <summary>The topics above a topic, each once; only topics that have any.</summary>
    public FrozenDictionary<Topic, ImmutableArray<Topic>> Broader { get; }

    public ExcludedPassages Excluded { get; }

    /// <summary>Whom a link set by hand means: by name, alias or slug, else by any form of a person's name that fits only one.</summary>
    /// <returns>Number in <see cref="Subjects"/>; null when there is none or several.</returns>
    public int? Find(string name, DateOnly? day)
    {
        if (ByName.Find(name) is { } subject)
        {
            return Subjects.NumberOf(subject);
        }

        if (PersonName.Read(name) is not { } form)
        {
            return null;
        }

        var evidence = new NameEvidence(this);
        evidence.Gather(new FoundName(-1, 0, 0, People.Seen(form)), day);
        return evidence.Among is [var person] ? person + Subjects.FirstPerson : null;
    }

    /// <param name="organization">Number in <see cref="Subjects"/>.</param>
    public bool BelongsTo(int person, int organization, DateOnly? day) =>
        affiliations[person].Any(a => a.Organization == organization && a.Validity.Includes(day));

    /// <summary>Whether the register says where a person belonged on that day.</summary>
    public bool HasAffiliation(int person, DateOnly? day) =>
        affiliations[person].Any(a => a.Validity.Includes(day));

    public ListedPeople ListedIn(IEnumerable<Meeting> meetings) => UnregisteredPeople.Of(meetings, Registered, IsOrganization());

    private Func<string, bool> IsOrganization()
    {
        var words = new TextWords(Lexicon, new NameVocabulary(Terms));
        return text =>
        {
            words.Read(text);
            return TermScanner.IsOrganization(words);
        };
    }

    private ImmutableArray<ImmutableArray<(int, Validity)>> Affiliations(ImmutableArray<Person> people)
    {
        var numbers = Organizations.Index().DistinctBy(o => o.Item.Slug, StringComparer.Ordinal).ToDictionary(o => o.Item.Slug, o => o.Index, StringComparer.Ordinal);
        var names = new SubjectNames(Organizations);
        return
        [
            .. people.Select(person => person.Affiliations
                .Select(a => (Organization: names.Find(a.Organization), a.Validity))
                .Where(a => a.Organization is not null)
                .Select(a => (numbers[a.Organization?.Slug ?? ""], a.Validity))
                .ToImmutableArray()),
        ];
    }
}
