using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Protokollarchiv.Archive.Linking;

/// <summary>Numbers all subjects, organizations first, then topics, then people, so that linking can speak of them by number.</summary>
internal sealed class SubjectTable
{
    private readonly int[] rank;
    private readonly FrozenDictionary<Subject, int> numbers;

    public SubjectTable(ImmutableArray<Organization> organizations, ImmutableArray<Topic> topics, ImmutableArray<Person> people)
    {
        FirstTopic = organizations.Length;
        FirstPerson = FirstTopic + topics.Length;
        All = [.. organizations, .. topics, .. people];
        rank = new int[All.Length];
        foreach (var (place, number) in Enumerable.Range(0, All.Length)
            .OrderBy(i => All[i].Name, GermanOrder.Comparer)
            .ThenBy(i => All[i].Slug, StringComparer.Ordinal)
            .Index())
        {
            rank[number] = place;
        }

        numbers = All.Index().ToFrozenDictionary(s => s.Item, s => s.Index, (IEqualityComparer<Subject>)ReferenceEqualityComparer.Instance);
    }

    public ImmutableArray<Subject> All { get; }

    public int FirstTopic { get; }

    public int FirstPerson { get; }

    public Subject this[int number] => All[number];

    public int NumberOf(Subject subject) => numbers[subject];

    public bool IsOrganization(int number) => number < FirstTopic;

    public bool IsTopic(int number) => number >= FirstTopic && number < FirstPerson;

    public bool IsPerson(int number) => number >= FirstPerson;

    /// <summary>By name, as readers expect lists.</summary>
    public int Compare(int one, int other) => rank[one].CompareTo(rank[other]);
}
