using System.Collections.Immutable;

namespace Protokollarchiv.Archive.Linking.Names;

/// <summary>
/// Entries of attendance lists with the family name first and no comma, <c>Lüthi Beat</c>, of people whom a register or other lists of the committee
/// name the other way around.
/// </summary>
/// <param name="listings">Every name that lists have and no register explains.</param>
internal sealed class TurnedNames(IReadOnlyDictionary<string, NameListing> listings, PeopleIndex known)
{
    /// <summary>The entries that are so, in order.</summary>
    public ImmutableArray<string> All => [.. listings.Keys.Where(IsTurned).Order(StringComparer.Ordinal)];

    /// <summary>The same name the other way around; null for one that has not two whole words.</summary>
    public static string? Around(string name) =>
        name.IndexOf(' ', StringComparison.Ordinal) is > 1 and var space && space + 2 < name.Length && name.IndexOf(' ', space + 1) < 0 && !name.Contains('.', StringComparison.Ordinal)
            ? $"{name[(space + 1)..]} {name[..space]}"
            : null;

    private bool IsTurned(string name) => Around(name) is { } other && (IsRegistered(other) || IsMoreFrequent(other, name));

    private bool IsRegistered(string name) => PersonName.Read(name) is { IsFull: true } form && known.Seen(form).Candidates.Any(c => IsWordForWord(c.Person, form));

    private bool IsWordForWord(int person, NameForm form) =>
        known.People[person].Aliases.Prepend(known.People[person].Name).Any(written => PersonName.Read(written) is { } own && own.Family == form.Family && own.Given == form.Given);

    /// <summary>Two who stand in one list are two.</summary>
    private bool IsMoreFrequent(string name, string turned) =>
        listings.TryGetValue(name, out var straight) && listings[turned].MayBe(straight) && straight.Count > listings[turned].Count;
}
