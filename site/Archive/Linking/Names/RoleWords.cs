using System.Collections.Frozen;
using System.Collections.Immutable;
using Protokollarchiv.Language;

namespace Protokollarchiv.Archive.Linking.Names;

/// <summary>
/// What the register says people are: <c>Integrationskoordinatorin</c> behind a name or before it tells which of two is meant, and who the
/// chair was on a day is known where a role has its time.
/// </summary>
internal sealed class RoleWords
{
    private readonly FrozenDictionary<(int Person, int Term), Validity> roles;
    private readonly ImmutableArray<(int Person, Validity Validity)> chairs;

    public RoleWords(ImmutableArray<Person> people, Lexicon lexicon)
    {
        var found = new Dictionary<(int, int), Validity>();
        foreach (var (person, role) in people.SelectMany((p, index) => p.Roles.Select(r => (index, r))))
        {
            foreach (var token in new WordScanner(role.Name))
            {
                var word = lexicon.Of(role.Name.AsSpan(token.Start, token.Length));
                if (!word.IsCapitalized)
                {
                    break;
                }

                found[(person, Number(word.Term))] = role.Validity;
                if (word.BaseTerm is { } stem)
                {
                    found[(person, Number(stem))] = role.Validity;
                }
            }
        }

        roles = found.ToFrozenDictionary();
        chairs = [.. people.SelectMany((p, index) => p.Roles.Where(r => IsChair(r.Name)).Select(r => (index, r.Validity)))];
    }

    public static RoleWords None { get; } = new([], new Lexicon());

    /// <summary>By stem, from 1.</summary>
    public Dictionary<string, int> Numbers { get; } = new(StringComparer.Ordinal);

    public bool Has(int person, int roleTerm, DateOnly? day) => roles.TryGetValue((person, roleTerm), out var validity) && validity.Includes(day);

    /// <summary>Who has the chair by the register.</summary>
    public IEnumerable<int> ChairsOn(DateOnly? day) => chairs.Where(c => c.Validity.Includes(day)).Select(c => c.Person);

    private static bool IsChair(string role) => role.StartsWith("Vorsitzende", StringComparison.Ordinal) || role.StartsWith("1. Vorsitzende", StringComparison.Ordinal);

    private int Number(string stem) => Numbers.TryGetValue(stem, out var number) ? number : Numbers[stem] = Numbers.Count + 1;
}
