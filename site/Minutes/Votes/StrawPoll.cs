using System.Text.RegularExpressions;

namespace Protokollarchiv.Minutes.Votes;

/// <summary>What people think without deciding it, though they count as in a vote: <c>Stimmungsbild: 10 ja, 3 nein</c>, <c>Doodle: 5 ja</c>.</summary>
internal static partial class StrawPoll
{
    private const int LongestLabel = 90;

    private const string End = @"\b([^:.!?\n]*:|\s+(ergab|ergibt|zeigte?)\b|[^:.!?\n\d]*\s\d{1,4}\s+(ja|dafür|pro)\b)";

    private const string Adjectives = @"((das|die|ein|eine|unser|unverbindliche[rs]?|momentane[rs]?|aktuelle[rs]?|kurze[rs]?|erste[rs]?)\s+)*";

    public static bool Is(ReadOnlySpan<char> text)
    {
        text = Beginning(text);
        return Label().IsMatch(text) || LabelBehindSubject().IsMatch(text);
    }

    /// <summary>Whether the votes below belong to one: <c>Meinungsbild Zaun</c>, <c>Pro: 5</c>, but not <c>Abstimmung: 7 Ja</c> below <c>Stimmungsbild vorab</c>.</summary>
    public static bool IsOf(ReadOnlySpan<char> text, ReadOnlySpan<char> votes) =>
        Is(text) || (!votes.StartsWith("Abstimmung", StringComparison.OrdinalIgnoreCase) && Heading().IsMatch(Beginning(text)));

    private static ReadOnlySpan<char> Beginning(ReadOnlySpan<char> text) => text[..Math.Min(text.Length, LongestLabel)];

    [GeneratedRegex(@"^\W*" + Adjectives + @"(\p{L}*(stimmungsbild|meinungsbild|stimmungsabfrage)|probeabstimmung|umfrage|doodle(-umfrage)?)" + End, Matching.AnyCase)]
    private static partial Regex Label();

    /// <summary>With the votes on the lines below.</summary>
    [GeneratedRegex(@"^\W*" + Adjectives + @"\p{L}*(stimmungsbild|meinungsbild)\b[^:.!?\n\d]*$", Matching.AnyCase)]
    private static partial Regex Heading();

    /// <summary>What it was about stands first; a motion may be about an inquiry: <c>Antrag: Umfrage: …</c>.</summary>
    [GeneratedRegex(
        $$"""
        ^(?![^:]*(antr[aä]g|abstimmung|beschl[uü]|vorlage|vorschlag|ergebnis))\W*[^:.!?\n]{1,40}:\s+{{Adjectives}}
          (\p{L}*(stimmungsbild|meinungsbild|stimmungsabfrage)|probeabstimmung){{End}}
        """,
        Matching.AnyCase | Matching.Spaced)]
    private static partial Regex LabelBehindSubject();
}
