using Protokollarchiv.Minutes.Presence;

namespace Protokollarchiv.Minutes.Tasks;

/// <summary>Entries that are somebody's task by their own words, whatever heading they stand below: <c>TODO: Zaun streichen</c>, <c>Karla holt Angebote ein</c></summary>
internal sealed class ListedTask(MeetingPeople people)
{
    private readonly Promises promises = new(people);

    public bool Is(string entry) => TaskLabel.LengthIn(entry) > 0 || promises.In(entry).Any();
}
