using System.Collections.Immutable;
using Protokollarchiv.Archive.Linking;
using Protokollarchiv.Archive.Linking.Names;

namespace Protokollarchiv.Privacy.Names;

/// <summary>The words of withheld names by their keys, as <see cref="NameKey"/> makes them, and a quick look whether a text may hold any.</summary>
internal sealed class WithheldKeys
{
    /// <summary>Shorter family names are syllables of other words.</summary>
    private const int ShortestDistinct = 4;

    private readonly Dictionary<string, WithheldFamily> families = new(StringComparer.Ordinal);
    private readonly HashSet<string> givenNames = new(StringComparer.Ordinal);
    private readonly Dictionary<string, WithheldPerson> joined = new(StringComparer.Ordinal);
    private readonly Dictionary<string, WithheldPerson> shortened = new(StringComparer.Ordinal);
    private readonly HashSet<string> halves = new(StringComparer.Ordinal);
    private readonly WithheldTraces traces;

    public WithheldKeys(IEnumerable<WithheldPerson> people)
    {
        var spellings = new List<string>();
        foreach (var withheld in people)
        {
            var main = PersonName.Read(withheld.Person.Name) ?? default;
            foreach (var written in withheld.Person.Aliases.Prepend(withheld.Person.Name))
            {
                if (PersonName.Read(written) is { } form)
                {
                    Add(withheld, Degrees.Without(written), form, main);
                }

                spellings.Add(written);
            }

            foreach (var part in PartsOfName.Of(withheld.Person.Name))
            {
                if (PersonName.Read(part) is { } form && form.Family != main.Family)
                {
                    Add(withheld, part, form, main);
                    halves.Add(form.Family);
                    spellings.Add(part);
                }
            }
        }

        LongestFamily = families.Keys.Select(key => key.Length).DefaultIfEmpty().Max();
        traces = new WithheldTraces(spellings, givenNames);
    }

    /// <summary>The last words of family names.</summary>
    public IReadOnlyDictionary<string, WithheldFamily> Families => families;

    /// <summary>In letters, so that of an endless word no more than its beginning is compared.</summary>
    public int LongestFamily { get; }

    /// <summary>False for nearly all texts of an archive.</summary>
    public bool MayBeIn(ReadOnlySpan<char> text) => traces.MayBeIn(text);

    public bool IsGiven(string key) => givenNames.Contains(key);

    /// <summary>Whether a family name is but one half of somebody's, who is seldom called so.</summary>
    public bool IsHalf(string family) => halves.Contains(family);

    /// <summary>Whose name is written without a space, as in addresses: <c>falkruesterberg</c>.</summary>
    public WithheldPerson? Joined(string key) => joined.GetValueOrDefault(key);

    /// <summary>Whose name is so with the first letter of the given name: <c>fruesterberg</c>, <c>ruesterbergf</c>, <c>falkr</c>.</summary>
    public WithheldPerson? Shortened(string key) => shortened.GetValueOrDefault(key);

    private void Add(WithheldPerson withheld, string written, NameForm form, NameForm main)
    {
        if (form.IsInitials)
        {
            return;
        }

        if (form.IsGivenAlone)
        {
            AddFamily(form.Given, form.Given, written);
            if (DoubtfulFamilyNames.IsAlsoGiven(form.Given))
            {
                givenNames.Add(form.Given);
            }

            return;
        }

        var family = form.Family[(form.Family.LastIndexOf(' ') + 1)..];
        var given = form.FirstGiven.ToString();
        if (!NameKey.IsShort(family))
        {
            // Of "Der Chef" only the whole is a name.
            var isOwn = given.Length == 0 || family == main.Family || NameKey.Fit(given, main.FirstGiven);
            AddFamily(family, form.Family, isOwn ? written : "");
            if (family.Contains('\'', StringComparison.Ordinal))
            {
                AddFamily(family.Replace("'", "", StringComparison.Ordinal), form.Family, isOwn ? written : "");
            }

            if (given.Length > 0 && given[0] is not '.')
            {
                if (families[family].IsDistinct)
                {
                    shortened.TryAdd($"{given[0]}{family}", withheld);
                    shortened.TryAdd($"{family}{given[0]}", withheld);
                    if ($"{given.TrimEnd('.')}{family[0]}" is { Length: > 2 } signed && !GivenNames.Contains(signed))
                    {
                        shortened.TryAdd(signed, withheld);
                    }
                }

                joined.TryAdd($"{given.TrimEnd('.')}{family}", withheld);
                joined.TryAdd($"{family}{given.TrimEnd('.')}", withheld);
            }
        }

        if (form.HasFullGiven)
        {
            givenNames.Add(given);
        }
    }

    /// <param name="key">Of the last word of <paramref name="whole"/>.</param>
    private void AddFamily(string key, string whole, string written)
    {
        var word = written[(written.AsSpan().TrimEnd().LastIndexOf(' ') + 1)..];
        var isDistinct = word.Length > 0 && key.Length >= ShortestDistinct && NameWords.RoleOf(word) == WordRole.None && !DoubtfulFamilyNames.IsAlsoGiven(key);
        var known = families.GetValueOrDefault(key, new WithheldFamily([], IsDistinct: true));
        families[key] = new WithheldFamily(known.Wholes.Contains(whole, StringComparer.Ordinal) ? known.Wholes : known.Wholes.Add(whole), isDistinct && known.IsDistinct);
    }
}

/// <summary>The last word of a withheld family name.</summary>
/// <param name="Wholes">Keys of the family names that end so: <c>heide</c>, <c>von der heide</c>.</param>
/// <param name="IsDistinct">By itself the word means nobody but who is called so; not so <c>Blau</c>.</param>
internal sealed record WithheldFamily(ImmutableArray<string> Wholes, bool IsDistinct);
