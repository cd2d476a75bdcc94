using System.Text.RegularExpressions;

namespace Protokollarchiv.Minutes.Resolutions;

/// <summary>What others said or wrote, word for word, decides nothing: <c>Auf dem Zettel stand „Antrag abgelehnt“.</c></summary>
internal static partial class Quotations
{
    /// <summary>The text with spaces in place of what stands in quotation marks, of the same length; a mark without its other one counts for nothing.</summary>
    public static ReadOnlySpan<char> Blanked(ReadOnlySpan<char> text) =>
        Quotation().IsMatch(text) ? Quotation().Replace(text.ToString(), quoted => $"{quoted.Value[0]}{new string(' ', quoted.Length - 2)}{quoted.Value[^1]}") : text;

    [GeneratedRegex("„[^“]*“|“[^”]*”|\"[^\"]*\"|»[^«]*«|«[^»]*»", Matching.Exact)]
    private static partial Regex Quotation();
}
