using System.Collections.Immutable;
using Protokollarchiv.Archive.Linking.Names;

namespace Protokollarchiv.Archive.Linking.Tasks;

/// <summary>Who of the archive is meant by the names that a meeting's tasks are given to.</summary>
/// <param name="resolver">Turned to the minutes of that meeting.</param>
internal sealed class TaskAssignees(Registry registry, NameResolver resolver)
{
    /// <summary>Without words for whose task it is that no person, organization or topic is called by.</summary>
    public Meeting WithKnownTasks(Meeting meeting) =>
        meeting.Tasks.Any(task => task.IsWhoAssumed)
            ? meeting with { Tasks = [.. meeting.Tasks.Select(task => task.IsWhoAssumed ? task with { Who = [.. task.Who.Where(name => IsKnown(task, name))] } : task)] }
            : meeting;

    public ImmutableArray<Person> PeopleOf(MeetingTask task) =>
    [
        .. task.Who
            .Select(PersonName.Read)
            .OfType<NameForm>()
            .Select(form => Resolve(task, form).Person)
            .Where(person => person >= 0)
            .Distinct()
            .Select(person => registry.People.People[person]),
    ];

    private bool IsKnown(MeetingTask task, string name) =>
        registry.ByName.Find(name) is not null || (PersonName.Read(name) is { } form && Resolve(task, form) is { Person: >= 0 } or { Doubt: not Doubt.None });

    private NameResolution Resolve(MeetingTask task, NameForm form) => resolver.Resolve(new FoundName(task.Passage, 0, 0, registry.People.Seen(form)));
}
