using System.Text.RegularExpressions;

namespace Protokollarchiv.Minutes.Votes;

/// <summary>What people think without deciding it, though they count as in a vote: <c>Stimmungsbild: 10 ja, 3 nein</c>, <c>Doodle: 5 ja</c>.</summary>
internal static partial class StrawPoll
{
    private const int LongestLabel = 90;

    public static bool Is(ReadOnlySpan<char> text) => Label().IsMatch(text[..Math.Min(text.Length, LongestLabel)]);

    [GeneratedRegex(@"^\W*([^:.!?\n]{1,40}:\s+)?((das|die|ein|eine|unser|unverbindliche[rs]?|momentane[rs]?|aktuelle[rs]?|kurze[rs]?|erste[rs]?)\s+)*(\p{L}*(stimmungsbild|meinungsbild|stimmungsabfrage)|probeabstimmung|umfrage|doodle(-umfrage)?)\b([^:.!?\n]*:|\s+(ergab|ergibt|zeigte?)\b)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Label();
}
