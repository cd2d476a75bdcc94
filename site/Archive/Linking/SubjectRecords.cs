using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace Protokollarchiv.Archive.Linking;

/// <summary>Where each subject stands in the archive: made in one pass over all meetings, and brought up to date when one of them changes.</summary>
internal sealed class SubjectRecords
{
    private readonly Registry registry;
    private readonly Dictionary<Subject, int> places;

    private SubjectRecords(Registry registry, Dictionary<Subject, int> places) => (this.registry, this.places) = (registry, places);

    public required ImmutableArray<SubjectRecord<Person>> People { get; init; }

    public required ImmutableArray<SubjectRecord<Organization>> Organizations { get; init; }

    public required ImmutableArray<SubjectRecord<Topic>> Topics { get; init; }

    public static SubjectRecords Of(IEnumerable<LinkedMeeting> meetings, Registry registry)
    {
        var traces = new SubjectTraces(registry);
        foreach (var meeting in meetings)
        {
            traces.Collect(meeting);
        }

        var sortedPlaces = new Dictionary<Subject, int>((IEqualityComparer<Subject>)ReferenceEqualityComparer.Instance);
        return new SubjectRecords(registry, sortedPlaces)
        {
            People = Records(registry.People.People),
            Organizations = Records(registry.Organizations),
            Topics = Records(registry.Topics),
        };

        ImmutableArray<SubjectRecord<T>> Records<T>(ImmutableArray<T> subjects)
            where T : Subject
        {
            var sorted = subjects.Sort((a, b) => registry.Subjects.Compare(registry.Subjects.NumberOf(a), registry.Subjects.NumberOf(b)));
            foreach (var (place, subject) in sorted.Index())
            {
                sortedPlaces[subject] = place;
            }

            return [.. sorted.Select(s => (traces.Of(s) ?? TracesOfSubject.None).Record(s))];
        }
    }

    /// <summary>The same with one meeting changed: only the records of those that it named or names are new.</summary>
    public SubjectRecords With(LinkedMeeting before, LinkedMeeting after)
    {
        var old = new SubjectTraces(registry);
        old.Collect(before);
        var now = new SubjectTraces(registry);
        now.Collect(after);
        var people = People.ToArray();
        var organizations = Organizations.ToArray();
        var topics = Topics.ToArray();
        foreach (var subject in old.Subjects.Union(now.Subjects, (IEqualityComparer<Subject>)ReferenceEqualityComparer.Instance))
        {
            var place = places[subject];
            var traces = now.Of(subject) ?? TracesOfSubject.None;
            switch (subject)
            {
                case Person:
                    people[place] = traces.Replace(people[place], after.Index);
                    break;
                case Organization:
                    organizations[place] = traces.Replace(organizations[place], after.Index);
                    break;
                case Topic:
                    topics[place] = traces.Replace(topics[place], after.Index);
                    break;
            }
        }

        return new SubjectRecords(registry, places)
        {
            People = ImmutableCollectionsMarshal.AsImmutableArray(people),
            Organizations = ImmutableCollectionsMarshal.AsImmutableArray(organizations),
            Topics = ImmutableCollectionsMarshal.AsImmutableArray(topics),
        };
    }
}
