using Protokollarchiv.Archive.Linking.Names;

namespace Protokollarchiv.Privacy.Names;

/// <summary>
/// What somebody with a double name may be called, too: <c>Jonte Rüsterberg</c> and <c>Jonte Mayerle</c> of <c>Jonte Rüsterberg-Mayerle</c>,
/// <c>Anna Lena Thiele</c> and <c>Anna Thiele</c> of <c>Anna-Lena Thiele</c>.
/// </summary>
internal static class PartsOfName
{
    private const int Shortest = 3;

    /// <returns>Nothing for a name without a hyphen.</returns>
    public static IEnumerable<string> Of(string name)
    {
        var words = Degrees.Without(name).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (words.Length < 2)
        {
            return [];
        }

        return [.. Replaced(words, words.Length - 1, Halves(words[^1])), .. Halves(words[0]) is [var first, var second] ? Replaced(words, 0, [$"{first} {second}", first]) : []];
    }

    private static IEnumerable<string> Replaced(string[] words, int at, string[] parts) =>
        parts.Select(part => string.Join(' ', words.Select((word, number) => number == at ? part : word)));

    private static string[] Halves(string word) => word.Split('-') is [{ Length: >= Shortest }, { Length: >= Shortest }] halves ? halves : [];
}
