using System.Collections.Concurrent;
using System.Collections.Immutable;
using Protokollarchiv.Archive.Linking.Terms;
using Protokollarchiv.Language;

namespace Protokollarchiv.Archive.Linking.Names;

/// <summary>
/// Looks up what a word may be, once for each written form of the archive: afterwards it is one read of a table by the word's number.
/// Safe to use from several threads.
/// </summary>
internal sealed class NameVocabulary
{
    private const int LongestShort = 4;

    private readonly TermIndex terms;
    private readonly Dictionary<string, string> families;
    private readonly Dictionary<string, string> givenNames;
    private readonly Dictionary<string, ImmutableArray<string>> longFamilies;
    private readonly HashSet<string> doubleNames;
    private readonly HashSet<string> initials;
    private readonly Dictionary<string, int> roleTerms;
    private readonly ConcurrentDictionary<string, WordFacts> joined = new(StringComparer.Ordinal);
    private readonly Lock gate = new();
    private volatile WordFacts?[] facts = new WordFacts?[1024];

    public NameVocabulary(PeopleIndex people, RoleWords roles, TermIndex terms)
    {
        this.terms = terms;
        families = people.FamilyWords.Where(f => !NameKey.IsShort(f)).ToDictionary(f => f, StringComparer.Ordinal);
        givenNames = people.GivenNames.ToDictionary(g => g, StringComparer.Ordinal);
        longFamilies = people.LongFamilies.GroupBy(f => f[(f.LastIndexOf(' ') + 1)..], StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.ToImmutableArray(), StringComparer.Ordinal);
        doubleNames = [.. families.Keys.Concat(givenNames.Keys).Where(n => n.Contains('-', StringComparison.Ordinal)).Select(n => n[..n.IndexOf('-', StringComparison.Ordinal)])];
        initials = [.. people.Initials];
        roleTerms = roles.Numbers;
    }

    /// <summary>Only terms: before it is known who the people are.</summary>
    public NameVocabulary(TermIndex terms)
        : this(new PeopleIndex([]), RoleWords.None, terms)
    {
    }

    public WordFacts Of(Word word, ReadOnlySpan<char> written)
    {
        var table = facts;
        return word.Id < table.Length && table[word.Id] is { } known ? known : Learn(word, written);
    }

    /// <summary><c>Anna-Lena</c> and <c>Müller-Lüdenscheidt</c> are one word of a name, where someone has it.</summary>
    /// <returns>Null when nobody has it.</returns>
    public WordFacts? OfDoubleName(ReadOnlySpan<char> written)
    {
        var lookup = joined.GetAlternateLookup<ReadOnlySpan<char>>();
        if (!lookup.TryGetValue(written, out var known))
        {
            var form = written.ToString();
            known = joined[form] = Names(new WordFacts(), NameKey.Of(form), form).WithUse();
        }

        return known.Use == WordUse.Name ? known : null;
    }

    private WordFacts Learn(Word word, ReadOnlySpan<char> written)
    {
        var learned = Facts(word, written.ToString());
        lock (gate)
        {
            var table = facts;
            if (word.Id >= table.Length)
            {
                Array.Resize(ref table, Math.Max(word.Id + 1, table.Length * 2));
                table[word.Id] = learned;
                facts = table;
            }
            else
            {
                table[word.Id] = learned;
            }
        }

        return learned;
    }

    private WordFacts Facts(Word word, string written)
    {
        var term = terms.NumberOf(word, written);
        var baseTerm = word.BaseTerm is { } stem ? terms.NumberOf(stem) : 0;
        var role = NameWords.RoleOf(written);
        var made = new WordFacts
        {
            Role = role,
            Gender = NameWords.GenderOf(written),
            Term = term,
            BaseTerm = baseTerm,
            Begins = terms.After(term) ?? terms.After(baseTerm),
            WithoutEndings = term > 0 || baseTerm > 0 ? TermName.WithoutEndings(word) : "",
            Compounds = terms.Compounds.In(word),
            RoleTerm = word.IsCapitalized ? roleTerms.GetValueOrDefault(word.Term, word.BaseTerm is null ? 0 : roleTerms.GetValueOrDefault(word.BaseTerm)) : 0,
        };
        if (char.IsUpper(written[0]) || NameWords.IsElided(written))
        {
            made = Names(made, NameKey.OfFolded(word.Folded), written);
        }

        return made == WordFacts.None ? WordFacts.None : made.WithUse();
    }

    private WordFacts Names(WordFacts made, string key, string written)
    {
        families.TryGetValue(key, out var family);
        return made with
        {
            Family = family,
            GenitiveOf = family is null ? GenitiveOf(key) : null,
            LongFamilies = longFamilies.GetValueOrDefault(key, []),
            Given = givenNames.GetValueOrDefault(key),
            Initials = initials.Contains(written) ? written : null,
            Short = written.Length <= LongestShort && made.Role == WordRole.None ? key + "." : null,
            BeginsDoubleName = doubleNames.Contains(key),
        };
    }

    private string? GenitiveOf(string key)
    {
        var bare = key.EndsWith("'s", StringComparison.Ordinal) ? key[..^2] : key is [.., _, _, _, 's'] ? key[..^1] : "";
        return families.GetValueOrDefault(bare);
    }
}
