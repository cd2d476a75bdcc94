using System.Text.RegularExpressions;

namespace Protokollarchiv.Archive.Linking.References;

/// <summary>The agenda item that a reference to earlier minutes names with them: <c>TOP 3 vom 14.09.2022</c>, <c>Protokoll vom 14.09.2022, TOP 3</c>.</summary>
/// <param name="Start">Where the naming begins, and in <paramref name="End"/> ends.</param>
internal readonly partial record struct EarlierItem(string Number, int Start, int End)
{
    private const int Reach = 80;

    /// <returns>Null when the reference at this place names no item.</returns>
    public static EarlierItem? Near(string text, int start, int end)
    {
        var from = Math.Max(0, start - Reach);
        if (MayName(text.AsSpan(from, start - from)) && Before().Match(text[from..start]) is { Success: true } first)
        {
            return new EarlierItem(first.Groups["number"].Value, from + first.Index, end);
        }

        var to = Math.Min(text.Length, end + Reach);
        return MayName(text.AsSpan(end, to - end)) && Behind().Match(text[end..to]) is { Success: true } second
            ? new EarlierItem(second.Groups["number"].Value, start, end + second.Length)
            : null;
    }

    private static bool MayName(ReadOnlySpan<char> text) => text.Contains("TOP", StringComparison.Ordinal) || text.Contains("unkt", StringComparison.Ordinal);

    [GeneratedRegex(
        """
        \b(TOP|Tagesordnungspunkt|Punkt)[ \u00A0]*(?<number>\d{1,3}(\.\d{1,3})*[a-z]?),?[ \u00A0]+(
            (aus|von|vom|der|des|dem|im|in|am|zum|zur|\p{L}*(sitzung|protokolls?|treffens?|versammlung|niederschrift))[ \u00A0]+
        ){0,4}$
        """,
        Matching.AnyCase | Matching.Spaced)]
    private static partial Regex Before();

    [GeneratedRegex(@"^[ \u00A0]*[,(]?[ \u00A0]*((zu|unter)[ \u00A0]+)?(TOP|Tagesordnungspunkt)[ \u00A0]*(?<number>\d{1,3}(\.\d{1,3})*[a-z]?)", Matching.Exact)]
    private static partial Regex Behind();
}
