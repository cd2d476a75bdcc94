using System.Text.RegularExpressions;

namespace Protokollarchiv.Minutes.Votes;

/// <summary>What people think without deciding it, though they count as in a vote: <c>Stimmungsbild: 10 ja, 3 nein</c>, <c>Doodle: 5 ja</c>.</summary>
internal static partial class StrawPoll
{
    private const int LongestLabel = 90;

    private const string End = @"\b([^:.!?\n]*:|\s+(ergab|ergibt|zeigte?)\b)";

    /// <summary>With the votes on the lines below.</summary>
    private const string EndOfLine = @"\b[^:.!?\n\d]*$";

    private const string Adjectives = @"((das|die|ein|eine|unser|unverbindliche[rs]?|momentane[rs]?|aktuelle[rs]?|kurze[rs]?|erste[rs]?)\s+)*";

    public static bool Is(ReadOnlySpan<char> text)
    {
        text = text[..Math.Min(text.Length, LongestLabel)];
        return Label().IsMatch(text) || LabelBehindSubject().IsMatch(text);
    }

    [GeneratedRegex(@"^\W*" + Adjectives + @"(\p{L}*(stimmungsbild|meinungsbild|stimmungsabfrage)|probeabstimmung|umfrage|doodle(-umfrage)?)" + End + @"|^\W*" + Adjectives + @"\p{L}*(stimmungsbild|meinungsbild)" + EndOfLine, RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Label();

    /// <summary>What it was about stands first; a motion may be about an inquiry: <c>Antrag: Umfrage: …</c>.</summary>
    [GeneratedRegex(@"^(?![^:]*(antr[aä]g|abstimmung|beschl[uü]|vorlage|vorschlag|ergebnis))\W*[^:.!?\n]{1,40}:\s+" + Adjectives + @"(\p{L}*(stimmungsbild|meinungsbild|stimmungsabfrage)|probeabstimmung)" + End, RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex LabelBehindSubject();
}
