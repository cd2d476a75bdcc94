using System.Collections.Immutable;

namespace Protokollarchiv.Archive.Linking.Names;

/// <summary>Who stands in attendance lists and in no register.</summary>
/// <param name="DoubleNames">Entries that are two given names without a comma: nobody's name.</param>
internal sealed record ListedPeople(ImmutableArray<Person> People, ImmutableArray<string> DoubleNames)
{
    public bool IsDoubleName(string written) => !DoubleNames.IsEmpty && DoubleNames.Contains(UnregisteredPeople.Tidy(written), StringComparer.Ordinal);

    public bool IsSameAs(ListedPeople other) =>
        DoubleNames.SequenceEqual(other.DoubleNames, StringComparer.Ordinal)
        && People.Select(p => (p.Name, p.Slug)).SequenceEqual(other.People.Select(p => (p.Name, p.Slug)));
}
