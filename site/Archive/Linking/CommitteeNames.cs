using System.Collections.Immutable;

namespace Protokollarchiv.Archive.Linking;

/// <summary>
/// What all minutes of one committee together say about a family name. <c>C. Altmann</c> may be several people of the archive; but where the
/// committee elsewhere writes <c>Christian Altmann</c> and <c>Hr. Altmann</c>, and one person fits all of it, that one is meant.
/// </summary>
internal sealed class CommitteeNames
{
    private readonly Dictionary<NameForm, ImmutableArray<Person>> candidates = [];
    private readonly Dictionary<NameForm, NameResolution> resolved = [];
    private readonly HashSet<Person> named = new(ReferenceEqualityComparer.Instance);

    /// <param name="seen">Every form found in the committee's minutes, with the organization in parentheses where there was one.</param>
    public CommitteeNames(IEnumerable<(NameForm Form, string? Organization)> seen, PeopleIndex people, Func<Person, string, bool> belongsTo)
    {
        var forms = seen.Distinct().ToList();
        foreach (var (form, organization) in forms)
        {
            if (!candidates.TryGetValue(form, out var all))
            {
                candidates[form] = all = people.Candidates(form);
            }

            var certain = organization is null ? all : [.. all.Where(p => belongsTo(p, organization))];
            if (certain.Length == 1 && !form.IsBare)
            {
                named.Add(certain[0]);
            }
        }

        foreach (var family in candidates.GroupBy(c => c.Key.FamilyIsInitial ? c.Key.Given : c.Key.Family, StringComparer.Ordinal))
        {
            Resolve([.. family]);
        }
    }

    public NameResolution Of(NameForm form) => resolved.GetValueOrDefault(form, NameResolution.Nobody);

    public ImmutableArray<Person> Candidates(NameForm form) => candidates.GetValueOrDefault(form, []);

    private void Resolve(ImmutableArray<KeyValuePair<NameForm, ImmutableArray<Person>>> family)
    {
        var known = family.Where(f => !f.Value.IsEmpty).ToList();
        if (known.Count == 0)
        {
            return;
        }

        IEnumerable<Person> fitting = known[0].Value;
        foreach (var (_, people) in known.Skip(1))
        {
            fitting = fitting.Intersect<Person>(people, ReferenceEqualityComparer.Instance);
        }

        var all = fitting.ToImmutableArray();
        foreach (var (form, people) in known)
        {
            ImmutableArray<Person> among = [.. people.Where(named.Contains)];
            resolved[form] = all.Length == 1 ? NameResolution.Of(all)
                : people.Length == 1 ? NameResolution.Of(people)
                : among.Length == 1 ? NameResolution.Of(among)
                : NameResolution.Of(people);
        }
    }
}
