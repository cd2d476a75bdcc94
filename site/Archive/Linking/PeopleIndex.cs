using System.Collections.Immutable;

namespace Protokollarchiv.Archive.Linking;

/// <summary>Everyone the archive knows, found by a word of their name.</summary>
internal sealed class PeopleIndex
{
    private readonly Dictionary<string, ImmutableArray<KnownName>> byFamilyWord;
    private readonly Dictionary<string, ImmutableArray<KnownName>> byGiven;
    private readonly HashSet<string> givenNames;

    public PeopleIndex(ImmutableArray<Person> people)
    {
        var names = people.SelectMany(Names).Distinct().ToList();
        byFamilyWord = Group(names.Where(n => !n.Name.Family.IsEmpty), n => NameKey.Of(n.Name.FamilyWord));
        byGiven = Group(names.Where(n => n.Form.IsGivenAlone), n => n.Form.Given);
        givenNames = [.. names.SelectMany(n => n.Name.Given).Where(g => !PersonName.IsInitial(g)).Select(NameKey.Of)];
    }

    /// <summary>Names whose family name ends with this word.</summary>
    public ImmutableArray<KnownName> WithFamilyWord(string key) => byFamilyWord.GetValueOrDefault(key, []);

    public bool HasFamilyWord(string key) => byFamilyWord.ContainsKey(key);

    /// <summary>People who are only known by a given name.</summary>
    public ImmutableArray<KnownName> WithGivenAlone(string key) => byGiven.GetValueOrDefault(key, []);

    public bool IsGivenName(string key) => givenNames.Contains(key);

    /// <summary>Whom a form may mean, as far as the words go: distinct, in the order of the register.</summary>
    public ImmutableArray<Person> Candidates(NameForm form)
    {
        if (form.IsGivenAlone)
        {
            return [.. WithGivenAlone(form.Given).Select(n => n.Person).Distinct<Person>(ReferenceEqualityComparer.Instance)];
        }

        if (form.FamilyIsInitial)
        {
            return [.. byGiven.Values.Concat(byFamilyWord.Values).SelectMany(n => n).Where(n => n.Form.FitsWith(form) && n.Form.Given.Length > 0).Select(n => n.Person).Distinct<Person>(ReferenceEqualityComparer.Instance)];
        }

        var word = form.Family.Split(' ')[^1];
        return [.. WithFamilyWord(word).Where(n => n.Form.FitsWith(form)).Select(n => n.Person).Distinct<Person>(ReferenceEqualityComparer.Instance)];
    }

    private static IEnumerable<KnownName> Names(Person person)
    {
        var gender = person.Salutation switch
        {
            "Frau" => Gender.Woman,
            "Herr" => Gender.Man,
            _ => Gender.Unknown,
        };
        foreach (var written in person.Aliases.Prepend(person.Name))
        {
            if (PersonName.Read(written) is { } name)
            {
                yield return new KnownName(person, name, name.Form(gender));
            }
        }
    }

    private static Dictionary<string, ImmutableArray<KnownName>> Group(IEnumerable<KnownName> names, Func<KnownName, string> key) =>
        names.GroupBy(key, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.ToImmutableArray(), StringComparer.Ordinal);
}
