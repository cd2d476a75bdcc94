using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace Protokollarchiv.Archive.Linking;

/// <summary>Collects the subjects that one meeting's minutes name, and forgets them when they are taken.</summary>
internal sealed class NamedSubjects(SubjectTable subjects)
{
    private readonly List<int> people = [];
    private readonly List<int> organizations = [];
    private readonly List<int> topics = [];
    private readonly bool[] isNamed = new bool[subjects.All.Length];

    /// <param name="subject">Number in <see cref="SubjectTable"/>.</param>
    public void Add(int subject)
    {
        if (!isNamed[subject])
        {
            isNamed[subject] = true;
            (subjects.IsPerson(subject) ? people : subjects.IsTopic(subject) ? topics : organizations).Add(subject);
        }
    }

    /// <returns>Distinct, by name; and so the others.</returns>
    public ImmutableArray<Person> TakePeople() => Taken<Person>(people);

    public ImmutableArray<Organization> TakeOrganizations() => Taken<Organization>(organizations);

    public ImmutableArray<Topic> TakeTopics() => Taken<Topic>(topics);

    private ImmutableArray<T> Taken<T>(List<int> numbers)
        where T : Subject
    {
        numbers.Sort(subjects.Compare);
        var taken = new T[numbers.Count];
        for (var i = 0; i < taken.Length; i++)
        {
            taken[i] = (T)subjects[numbers[i]];
            isNamed[numbers[i]] = false;
        }

        numbers.Clear();
        return ImmutableCollectionsMarshal.AsImmutableArray(taken);
    }
}
