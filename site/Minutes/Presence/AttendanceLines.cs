using System.Text.RegularExpressions;
using Protokollarchiv.Archive;
using Protokollarchiv.Archive.Linking.Names;
using Protokollarchiv.Minutes.Labels;
using Protokollarchiv.Minutes.Passages;

namespace Protokollarchiv.Minutes.Presence;

/// <summary>The lines of a passage as lists of names have them: without what is struck out, and one that ends in the middle of a list goes on in the next.</summary>
internal static partial class AttendanceLines
{
    /// <summary>A longer list of names over several lines is not put together, so that no text can make this slow.</summary>
    private const int LongestList = 4000;

    private const int LongestNote = 100;

    public static List<(string Text, int Line)> Of(Passage passage)
    {
        var lines = new List<(string Text, int Line)>();
        var number = passage.Line;
        foreach (var written in Undeleted.TextOf(passage).Split('\n'))
        {
            var line = written.Contains(" vertritt: ", StringComparison.Ordinal) ? StandsIn().Replace(written, proxy => $" (vertritt {FamilyNameFirst.TurnedIfSo(proxy.Groups["whom"].Value)})") : written;
            if (lines.Count > 0 && lines[^1].Text.Length < LongestList && (GoesOn().IsMatch(End(lines[^1].Text)) || BreaksName(lines[^1].Text, line)))
            {
                lines[^1] = ($"{lines[^1].Text} {line}", lines[^1].Line);
            }
            else
            {
                lines.Add((line, number));
            }

            number++;
        }

        return lines;
    }

    /// <summary>As council software writes it: <c>Blau, Karla vertritt: Sternal, Rolf</c>.</summary>
    [GeneratedRegex(@"\s+vertritt:\s+(?<whom>\p{Lu}[^()]*?)\s*$", Matching.Exact)]
    private static partial Regex StandsIn();

    private static ReadOnlySpan<char> End(string line) => line.AsSpan()[^Math.Min(line.Length, LongestNote)..];

    /// <summary>Whether the first word of a line is the family name for the given name that ends the one before: <c>…, Mara</c>, <c>Oster, Rolf Sternal</c>.</summary>
    private static bool BreaksName(string before, string line) =>
        Family().Match(line) is { Success: true } family
        && Given().Match(End(before).ToString()) is { Success: true } given
        && GivenNames.Contains(NameKey.Of(given.Groups["name"].Value))
        && family.Groups["name"].Value is var name
        && !GivenNames.Contains(NameKey.Of(name))
        && LabelWords.Kind(name) is null
        && !NamedGroup.IsGroup(name);

    /// <summary>Behind a label or a full name.</summary>
    [GeneratedRegex(@"(:|[^,:\s]\s+([^,:]*[^,:\s])?,)\s*((GV|GR|GGR|StR|Dr\.|Ing\.)\s+)?(?<name>\p{Lu}\p{Ll}+)\s*$", Matching.Exact)]
    private static partial Regex Given();

    /// <summary>Before the comma and another full name.</summary>
    [GeneratedRegex(@"^\s*(?<name>\p{Lu}\p{Ll}+(-\p{Lu}\p{Ll}+)?)(,\s*\p{Lu}[\p{L}.’'-]*\s+\p{Lu}|\s+\([^()]*$|\s+\([^()]+\),)", Matching.Exact)]
    private static partial Regex Family();

    [GeneratedRegex(@"([,;(–]|\bund|\bu\.|&|,\s*(Herrn?|Frau|Dr\.|Prof\.))\s*$|\([^)]*$", Matching.Exact)]
    private static partial Regex GoesOn();
}
