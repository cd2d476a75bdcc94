using Protokollarchiv.Archive.Linking.Names;

namespace Protokollarchiv.Privacy.Names;

/// <summary>What somebody with a double name may be called, too: <c>Jonte Rüsterberg</c> and <c>Jonte Mayerle</c> of <c>Jonte Rüsterberg-Mayerle</c>.</summary>
internal static class FamilyHalves
{
    private const int Shortest = 3;

    /// <returns>Nothing for a name without a hyphen in its last word.</returns>
    public static IEnumerable<string> Of(string name)
    {
        var bare = Degrees.Without(name).Trim();
        var family = bare[(bare.LastIndexOf(' ') + 1)..];
        var halves = family.Split('-');
        return family.Length < bare.Length && halves.Length == 2 && halves.All(half => half.Length >= Shortest)
            ? halves.Select(half => bare[..^family.Length] + half)
            : [];
    }
}
