using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Protokollarchiv.Archive;
using Protokollarchiv.Minutes.Passages;

namespace Protokollarchiv.Minutes.Agenda;

/// <summary>A line of text that begins an item: <c>TOP 3: Finanzen</c>, also bold. A sentence that only begins so is none: <c>TOP 3 wird vertagt.</c></summary>
internal static partial class TopLine
{
    private const int LongestTitle = 160;

    private static readonly string[] BeforeLines = ["\nTOP", "\nZP", "\nTraktandum", "\nTrakt.", "\nGeschäft Nr."];

    /// <summary>A quick look, before the lines are taken apart.</summary>
    public static bool MayStandIn(string text) => Beginning().IsMatch(text) || (text.Contains('\n', StringComparison.Ordinal) && BeforeLines.Any(before => text.Contains(before, StringComparison.Ordinal)));

    /// <summary>The same inside a text, in letters that a list of the best has as well, which says nothing of each: <c>Top 1: Berlin</c>.</summary>
    public static bool MayBeWrittenIn(string text)
    {
        if (!text.Contains("\nTop ", StringComparison.Ordinal))
        {
            return false;
        }

        var lines = text.Split('\n');
        var begun = Enumerable.Range(0, lines.Length).Where(i => lines[i].StartsWith("Top ", StringComparison.Ordinal)).ToList();
        return begun.Count > 1 && begun.Zip(begun.Skip(1)).All(pair => pair.Second > pair.First + 1);
    }

    public static IEnumerable<(int Line, AgendaHeading Heading, bool IsBold)> In(Passage passage)
    {
        var lines = PassageLines.Of(passage);
        for (var i = 0; i < lines.Length; i++)
        {
            var text = PlainText.Of(lines[i]).Trim();
            if (Beginning().IsMatch(text) && text.Length <= LongestTitle
                && AgendaHeading.Of(text) is { Labelled: true, Number: not null } heading
                && IsTitle(heading.Title, lines[i], mayEndWithStop: text.StartsWith("zu ", StringComparison.OrdinalIgnoreCase))
                && !(i > 0 && OnlyTime().IsMatch(heading.Title) && UpTo().IsMatch(PlainText.Of(lines[i - 1]))))
            {
                yield return (i, heading, IsBold(lines[i]));
            }
        }
    }

    private static bool IsBold(ImmutableArray<Inline> line) => line is [Emphasis { Kind: EmphasisKind.Strong }, ..];

    /// <param name="mayEndWithStop">Whether the line only goes back to the agenda, as <c>zu TOP 3. Wahl des Wahlvorstands.</c>, where a full stop ends titles too.</param>
    private static bool IsTitle(string title, ImmutableArray<Inline> line, bool mayEndWithStop) =>
        title.Length == 0 || IsBold(line) || (!char.IsLower(title[0]) && title[^1] != ',' && (title[^1] != '.' || (mayEndWithStop && !IsSaid().IsMatch(title))));

    /// <summary>A sentence, a word alone, or last one for what became of the item: <c>Wahl vertagt.</c></summary>
    [GeneratedRegex(
        """
          ^\S+$
        | :
        | \b(
                ist|sind|war|waren|wird|werden|wurden?|hat|haben|hatten?|soll(en)?|muss|müssen|kann|können|gibt|gab|liegt|liegen|folgt|bleibt
              | findet|fand|steht|stellt|berichtet|informiert|dankt|erläutert|wir|ich|er|sie|es|siehe|s\.
          )\b
        | \b(entfällt|entfallen|vertagt|verschoben|abgesetzt|gestrichen|zurückgezogen|behandelt|besprochen|erledigt|beschlossen|angenommen|abgelehnt|genehmigt)\.$
        | \p{Ll}{2}[.!?]\s+\p{Lu}
        """,
        Matching.AnyCase | Matching.Spaced)]
    private static partial Regex IsSaid();

    /// <summary>Until when somebody was there goes on from the line above: <c>Frau Blau bis</c>, <c>TOP 7 (21.55 Uhr)</c>.</summary>
    [GeneratedRegex(@"^\(\d{1,2}([.:]\d{2})?\s*Uhr\)$", Matching.Exact)]
    private static partial Regex OnlyTime();

    [GeneratedRegex(@"\b(bis(\s+einschließlich)?|ab|zu|vor|nach|seit|von|während)\s*$", Matching.AnyCase)]
    private static partial Regex UpTo();

    [GeneratedRegex(@"^\s*((zu )?TOP|ZP|Tagesordnungspunkt|Zusatzpunkt|Traktandum|Trakt\.|Geschäft Nr\.)", Matching.AnyCase)]
    private static partial Regex Beginning();
}
