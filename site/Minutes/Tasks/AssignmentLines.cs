using System.Text.RegularExpressions;

namespace Protokollarchiv.Minutes.Tasks;

/// <summary>Lines of a paragraph that say who does what stands above them and until when: <c>Verantwortlich: C. Oster</c>, <c>Frist: 30.06.2024</c>.</summary>
/// <param name="What">The other lines.</param>
/// <param name="Names">What stands behind <c>Verantwortlich:</c>; empty when no line says it.</param>
/// <param name="Due">What stands behind <c>Frist:</c>; empty when no line says it.</param>
internal readonly partial record struct AssignmentLines(string What, string Names, string Due)
{
    private const int LongestLabel = 30;

    /// <returns>Null when no line of the text is one.</returns>
    public static AssignmentLines? In(string text)
    {
        if (!text.Contains(':') || !Line().IsMatch(text))
        {
            return null;
        }

        var (names, due) = ("", "");
        foreach (Match line in Line().Matches(text))
        {
            var (who, until) = Apart(line.Groups["names"].Value);
            names = names.Length > 0 ? names : who;
            due = due.Length > 0 ? due : until.Length > 0 ? until : line.Groups["due"].Value;
        }

        return new AssignmentLines(Without(text).Trim(), names, due);
    }

    /// <summary>What a text says that is nothing but the line of whose task it is, also as a question: <c>Wer: K. Blau</c>; null for any other.</summary>
    public static (string Names, string Due)? Alone(string text) => MayBeAlone(text) && Question().Match(text) is { Success: true } label ? Apart(text[label.Length..]) : null;

    /// <summary>Names and the day behind them: <c>C. Oster; Frist: 30.06.2024</c>, <c>C. Oster bis 30.06.2024</c>.</summary>
    private static (string Names, string Due) Apart(string names) =>
        Limit().Match(names) is { Success: true } limit ? (names[..limit.Index], limit.Groups["due"].Value) : (names, "");

    /// <summary>The text without such lines.</summary>
    public static string Without(string text) => text.Contains(':') ? Line().Replace(text, "") : text;

    /// <summary>A colon soon, and one of few first letters.</summary>
    private static bool MayBeAlone(ReadOnlySpan<char> text) => text[..Math.Min(text.Length, LongestLabel)].Contains(':') && text.TrimStart(" →*") is ['V' or 'v' or 'Z' or 'z' or 'W' or 'w' or 'r' or 'R', ..];

    [GeneratedRegex(@"[;,.]?\s+\(?((frist|termin|deadline|fällig)\s*:|bis\b)\s*((spätestens|zum|am)\s+)*(?<due>[^)\n]*)", Matching.AnyCase)]
    private static partial Regex Limit();

    [GeneratedRegex(
        """
        ^[ \t→*–-]*(
              (verantwortlich(keit|e[rn]?)?|zuständig(keit)?|umsetzung[ ]durch|responsible)\s*:[ \t*]*(?<names>(?-i:\p{Lu})[^\n]*)
            | (frist|deadline|fällig|(zu[ ])?erledigen[ ]bis)\s*:[ \t*]*(?<due>\p{L}*\.?,?[ ]?\d[^\n]*)
        )(\n|$)
        """,
        Matching.AnyCase | RegexOptions.Multiline | Matching.Spaced)]
    private static partial Regex Line();

    [GeneratedRegex(@"^[\s→*]*(verantwortlich(keit)?|zuständig(keit)?|wer kümmert sich|wer|responsible)\s*:[\s*]*(?=\p{Lu})", Matching.AnyCase)]
    private static partial Regex Question();
}
