using System.Text.RegularExpressions;

namespace Protokollarchiv.Minutes.Presence;

/// <summary>Text below <c>Anwesend</c> that is no list of names: <c>Die Mitglieder waren zum 24.10.2022 geladen, Zeit und Ort waren bekannt.</c></summary>
internal static partial class SentenceOfPresence
{
    /// <summary>What begins with a name is a list, whatever is said of the last: <c>Karla Blau, Rolf Sternal ist krank.</c></summary>
    public static bool Is(string line) => line.AsSpan().TrimEnd() is [.., '.'] && HoldsVerb().IsMatch(line);

    /// <summary>Up to where a list would have parted its first two names, or in a clause that no list has.</summary>
    [GeneratedRegex(@"^[^,;(]*?\s(ist|sind|war|waren|wird|werden|wurden?|hat|haben)\s|,\s*(dass|ob|warum|weil|wenn)\s", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex HoldsVerb();
}
