using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Protokollarchiv.Archive.Linking.Names;

/// <summary>Everyone the archive knows, found by a form of their name.</summary>
internal sealed class PeopleIndex
{
    private readonly Dictionary<string, ImmutableArray<KnownName>> byFamilyWord;
    private readonly Dictionary<string, ImmutableArray<KnownName>> byGiven;
    private readonly Dictionary<string, ImmutableArray<KnownName>> byInitials;
    private readonly ConcurrentDictionary<NameForm, SeenForm> seen = new();
    private readonly HashSet<(string Family, string Given)> wordForWord;
    private readonly ImmutableArray<KnownName> names;

    public PeopleIndex(ImmutableArray<Person> people)
    {
        People = people;
        names = [.. people.SelectMany((person, index) => Names(person, index)).Distinct()];
        byFamilyWord = Group(names.Where(n => !n.Form.IsGivenAlone), n => n.FamilyWord);
        byGiven = Group(names.Where(n => n.Form.HasFullGiven), n => n.Form.FirstGiven.ToString());
        byInitials = Group(names.Where(n => n.Form.IsInitials), n => n.Form.Given);
        CalledByGiven = names.Where(IsCalledByGiven).Select(n => n.Form.Given).ToFrozenSet(StringComparer.Ordinal);
        wordForWord = names.Where(n => n.Form.HasFullGiven).Select(n => (n.Form.Family, n.Form.Given)).ToHashSet();
        Titled = [.. names.Where(n => n.Form.IsTitled).Select(n => n.Person)];
    }

    public ImmutableArray<Person> People { get; }

    /// <summary>Given names by which alone somebody is known, and which are nobody else's family name.</summary>
    public FrozenSet<string> CalledByGiven { get; }

    /// <summary>Who has a title, by the register.</summary>
    public ImmutableHashSet<int> Titled { get; }

    /// <summary>Last words of family names.</summary>
    public IEnumerable<string> FamilyWords => byFamilyWord.Keys;

    /// <summary>Family names of several words.</summary>
    public IEnumerable<string> LongFamilies => names.Select(n => n.Form.Family).Where(f => f.Contains(' ', StringComparison.Ordinal)).Distinct(StringComparer.Ordinal);

    /// <summary>Every given name that is written in full.</summary>
    public IEnumerable<string> GivenNames =>
        names.Where(n => !n.Form.IsInitials).SelectMany(n => n.Form.Given.Split(' ')).Where(g => g.Length > 0 && !NameKey.IsShort(g)).Distinct(StringComparer.Ordinal);

    public IEnumerable<string> Initials => byInitials.Keys;

    public static Gender GenderOf(Person person) =>
        person.Salutation switch
        {
            "Frau" => Gender.Woman,
            "Herr" => Gender.Man,
            _ => Gender.Unknown,
        };

    public SeenForm Seen(NameForm form) => seen.TryGetValue(form, out var known) ? known : seen.GetOrAdd(form, new SeenForm(form, Candidates(form)));

    /// <summary>Whether somebody is called so word for word.</summary>
    public bool Knows(string family, string given) => wordForWord.Contains((family, given));

    private bool IsCalledByGiven(KnownName name) =>
        name.IsGivenAlone(isRegistered: !People[name.Person].Aliases.IsEmpty) && byFamilyWord.GetValueOrDefault(name.Form.Given, []).All(other => other.Person == name.Person);

    private ImmutableArray<Candidate> Candidates(NameForm form)
    {
        var fitting = form.IsInitials ? byInitials.GetValueOrDefault(form.Given, [])
            : form.Traits.HasFlag(NameTraits.WholeName) ? WithWholeName(form)
            : form.IsGivenAlone ? WithGiven(form.Given, form.Gender)
            : form.Traits.HasFlag(NameTraits.GivenOrFamily) ? [.. WithFamily(form with { Traits = NameTraits.None }), .. WithGiven(form.Family, form.Gender)]
            : WithFamily(form);
        return
        [
            .. fitting
                .Select(n => new Candidate(n.Person, n.Validity, n.Validity.IsLimited && n.Form.Family == form.Family && n.Form.Given == form.Given))
                .Distinct()
                .OrderBy(c => c.Person),
        ];
    }

    /// <summary>A lone word of an attendance list: who is known by it alone; else, unless it is somebody's given name, who has it as family name.</summary>
    private IEnumerable<KnownName> WithWholeName(NameForm form)
    {
        var alone = WithGiven(form.Given, form.Gender).Where(n => n.Form.IsGivenAlone).ToList();
        return alone.Count > 0 || byGiven.ContainsKey(form.Given) || DoubtfulFamilyNames.IsAlsoGiven(form.Given) ? alone : WithFamily(new NameForm(form.Given, ""));
    }

    private IEnumerable<KnownName> WithGiven(string given, Gender gender) =>
        byGiven.GetValueOrDefault(given, []).Where(n => gender == Gender.Unknown || n.Form.Gender == Gender.Unknown || n.Form.Gender == gender);

    private IEnumerable<KnownName> WithFamily(NameForm form)
    {
        IEnumerable<KnownName> among = NameKey.IsShort(form.Family)
            ? form.HasFullGiven ? byGiven.GetValueOrDefault(form.FirstGiven.ToString(), []) : names
            : byFamilyWord.GetValueOrDefault(form.Family[(form.Family.LastIndexOf(' ') + 1)..], []);
        if (form.HasFullGiven && !NameKey.IsShort(form.Family))
        {
            among = among.Concat(byFamilyWord.GetValueOrDefault($"{form.Family[0]}.", []));
        }

        among = among.Where(n => !n.Form.IsGivenAlone && n.Form.FitsWith(form));
        return form.HasFullGiven || (NameKey.IsShort(form.Family) && NameKey.IsShort(form.Given)) ? KnownExactly(among, form) : among;
    }

    /// <summary>
    /// Who is called so word for word is meant before anyone whom it merely fits: <c>Ute Peters</c> before somebody known as Peters alone, and
    /// somebody whose name is published as initials before anyone who has them.
    /// </summary>
    private static List<KnownName> KnownExactly(IEnumerable<KnownName> among, NameForm form)
    {
        var all = among.ToList();
        var exact = all.FindAll(n => n.Form.Family == form.Family && n.Form.Given == form.Given && !n.Validity.IsLimited);
        return exact.Count > 0 ? exact : all;
    }

    private static IEnumerable<KnownName> Names(Person person, int index)
    {
        var gender = GenderOf(person);
        var main = PersonName.Read(person.Name) ?? new NameForm("", "", Gender.Unknown);
        foreach (var written in person.Aliases.Prepend(person.Name))
        {
            if (PersonName.Read(written) is not { } form)
            {
                continue;
            }

            form = form with { Gender = gender == Gender.Unknown ? form.Gender == Gender.Unknown ? main.Gender : form.Gender : gender };
            var validity = person.NamesForATime.FirstOrDefault(n => n.Name == written)?.Validity ?? default;
            yield return new KnownName(index, form, validity);
            if (form.IsGivenAlone && !form.IsInitials)
            {
                // A lone word may be a nickname, or a family name as somebody misspelled it.
                var isMain = written == person.Name;
                yield return new KnownName(index, form with { Family = form.Given, Given = isMain ? "" : main.Given }, validity);
                if (!isMain && main.Family.Length > 0)
                {
                    yield return new KnownName(index, form with { Family = main.Family }, validity);
                }
            }
        }
    }

    private static Dictionary<string, ImmutableArray<KnownName>> Group(IEnumerable<KnownName> names, Func<KnownName, string> key) =>
        names.GroupBy(key, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.ToImmutableArray(), StringComparer.Ordinal);
}
