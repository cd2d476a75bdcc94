using System.Collections.Immutable;

namespace Protokollarchiv.Archive.Linking.Names;

/// <summary>Who stands in attendance lists and in no register.</summary>
/// <param name="DoubleNames">Entries that are two given names without a comma: nobody's name.</param>
/// <param name="TurnedNames">Entries with the family name first.</param>
internal sealed record ListedPeople(ImmutableArray<Person> People, ImmutableArray<string> DoubleNames, ImmutableArray<string> TurnedNames)
{
    /// <summary>An entry as it is read: given name first.</summary>
    public string Straight(string written) =>
        !TurnedNames.IsEmpty && TurnedNames.BinarySearch(UnregisteredPeople.Tidy(written), StringComparer.Ordinal) >= 0 ? Names.TurnedNames.Around(UnregisteredPeople.Tidy(written)) ?? written : written;

    public bool IsDoubleName(string written) => !DoubleNames.IsEmpty && DoubleNames.Contains(UnregisteredPeople.Tidy(written), StringComparer.Ordinal);

    public bool IsSameAs(ListedPeople other) =>
        DoubleNames.SequenceEqual(other.DoubleNames, StringComparer.Ordinal)
        && TurnedNames.SequenceEqual(other.TurnedNames, StringComparer.Ordinal)
        && People.Select(p => (p.Name, p.Slug)).SequenceEqual(other.People.Select(p => (p.Name, p.Slug)));
}
