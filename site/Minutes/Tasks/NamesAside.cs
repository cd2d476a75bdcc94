using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Protokollarchiv.Archive.Linking.Names;
using Protokollarchiv.Minutes.Presence;

namespace Protokollarchiv.Minutes.Tasks;

/// <summary>Names of the meeting in the parentheses or brackets of a task: <c>Saal buchen (K. Blau)</c>, <c>[Rolf] Saal buchen</c>.</summary>
internal sealed partial class NamesAside(MeetingPeople people)
{
    public const int Longest = 60;

    /// <summary>What stands in the last parentheses or brackets, if the text ends with them, or is addressed there: <c>Saal buchen @Karla</c>.</summary>
    public static string? AtEnd(string text)
    {
        var tidy = text.AsSpan().TrimEnd(" .;\n*_");
        if (tidy is not [.., ')' or ']'])
        {
            return tidy.Contains('@') && Addressed().Match(tidy[^Math.Min(tidy.Length, Longest)..].ToString()) is { Success: true } addressed ? addressed.Value : null;
        }

        var open = tidy[^1] == ')' ? tidy.LastIndexOf('(') : tidy.LastIndexOf('[');
        return open < 0 ? null : tidy[(open + 1)..^1].ToString();
    }

    /// <summary>In the last parentheses of the text, with words behind them: <c>Gespräch führen (K. Blau): geht weiter</c>.</summary>
    public ImmutableArray<string> Inside(string text)
    {
        var close = text.LastIndexOf(')');
        var open = close < 0 ? -1 : text.LastIndexOf('(', close);
        return open < 0 ? [] : people.NamesOnly(DueDate.Without(text[(open + 1)..close]));
    }

    /// <summary>Whether a text is nothing but somebody: beside <c>Karla (Rolf)</c> nothing is said of what to do.</summary>
    public bool NamesSomebody(string text) => text.Trim(' ', '+', '*', '-') is { Length: > 0 } name && (!people.NamesOnly(name).IsEmpty || GivenNames.Contains(NameKey.Of(name)));

    public ImmutableArray<string> InFront(string text) =>
        Front().Match(text[..Math.Min(text.Length, Longest)]) is { Success: true } front ? people.NamesOnly(front.Groups["names"].ValueSpan) : [];

    /// <summary>Names, and perhaps what else there is to say of them: <c>K. Blau, evtl. mit R. Sternal</c>.</summary>
    public ImmutableArray<string> WithProviso(ReadOnlySpan<char> text) =>
        people.NamesOnly(text) is { IsEmpty: false } only ? only
        : people.Leading(text, out var length) is { IsEmpty: false } leading && Proviso().IsMatch(text[length..]) ? leading
        : [];

    [GeneratedRegex(
        """
        ^\s*,?\s*(
              evtl\.?|eventuell|ggf\.?|vielleicht|mit|zusammen|gemeinsam|bis(?![ ]Ende)|sobald|wenn
            | (bleibt[ ]|noch[ ]|weiter(hin)?[ ])?offen
            | in[ ]Arbeit|läuft([ ]noch)?|erledigt
        )\b
        """,
        Matching.Exact | Matching.Spaced)]
    private static partial Regex Proviso();

    [GeneratedRegex(@"^\s*[(\[]>?\s*(?<names>[^()\[\]]+)[)\]]", Matching.Exact)]
    private static partial Regex Front();

    /// <summary>Who is spoken of is not spoken to: <c>Vorschlag von @Karla</c>.</summary>
    [GeneratedRegex(
        """
        (?<=\S\s+)(?<!\b(?i:von|vom|mit|an|bei|für|durch|und|oder|dank|danke|laut|siehe|zu|über|wie|als|ohne|statt|außer)\s+)
          @\p{L}[\p{L}.\-]*(\s\p{Lu}[\p{L}.\-]*)?((\s*[,/&+]|\s+und)?\s+@\p{L}[\p{L}.\-]*(\s\p{Lu}[\p{L}.\-]*)?)*$
        """,
        Matching.Exact | Matching.Spaced)]
    private static partial Regex Addressed();
}
