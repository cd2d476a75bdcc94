using Protokollarchiv.Archive;
using Protokollarchiv.Archive.Linking.Names;
using Protokollarchiv.Privacy.Names;

namespace Protokollarchiv.Privacy.Guard;

/// <summary>Which word before a family name says that somebody is meant whose name is published.</summary>
internal sealed class OthersNames
{
    private readonly HashSet<(ulong Before, ulong Family)> pairs = [];
    private readonly HashSet<(ulong Given, ulong Family)> fullNames = [];

    public OthersNames(WithheldNames names)
    {
        foreach (var phrase in names.Spared)
        {
            if (phrase.IndexOf(' ', StringComparison.Ordinal) is > 0 and var space && IsOfAName(phrase[..space], names))
            {
                Add(phrase[..space], phrase[(space + 1)..]);
            }
        }

        foreach (var (number, person) in names.Index.People.Index())
        {
            if (names[number] is null)
            {
                Add(person);
            }
        }
    }

    /// <param name="before">Hash of the word before the family name.</param>
    /// <param name="family">Hash of its last word.</param>
    public bool Holds(ulong before, ulong family) => pairs.Contains((before, family));

    /// <summary>Whether the two are the given and the family name of somebody.</summary>
    /// <inheritdoc cref="Holds"/>
    public bool HoldsFullName(ulong given, ulong family) => fullNames.Contains((given, family));

    private void Add(Person person)
    {
        foreach (var written in person.Aliases.Prepend(person.Name))
        {
            if (PersonName.Read(written) is not { IsGivenAlone: false } form)
            {
                continue;
            }

            var family = form.Family[(form.Family.LastIndexOf(' ') + 1)..];
            var givenNames = form.Given.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(given => given.TrimEnd('.')).ToList();
            fullNames.UnionWith(givenNames.Where(given => given.Length > 1).Select(given => (Needles.HashOf(LastPart(given)), Needles.HashOf(family))));
            foreach (var before in givenNames.Concat(givenNames.Select(given => given[..1])).Concat(NameForms.Salutations(PeopleIndex.GenderOf(person))))
            {
                Add(LastPart(before), family);
            }
        }
    }

    private static string LastPart(string name) => name[(name.LastIndexOf('-') + 1)..];

    private void Add(string before, string family) => pairs.Add((Needles.HashOf(before), Needles.HashOf(family)));

    private static bool IsOfAName(string word, WithheldNames names) =>
        word.Length == 1 || GivenNames.Contains(word) || names.IsGivenName(word) || NameForms.Addressed(word) is not null;
}
