using System.Text.RegularExpressions;

namespace Protokollarchiv.Minutes;

/// <summary>The number and title of an agenda item's heading: <c>TOP 3: Finanzen</c>, <c>0.3 Kontrolle …</c>, <c>zu 3.</c></summary>
/// <param name="Number">Without "TOP" and closing punctuation; null when there is none.</param>
/// <param name="Labelled">Written with "TOP" or its like, so certainly an agenda item.</param>
internal readonly partial record struct AgendaHeading(string? Number, string Title, bool Labelled)
{
    public static AgendaHeading Of(string text)
    {
        var match = Numbered().Match(text);
        if (!match.Success)
        {
            return new AgendaHeading(null, text.Trim(), Labelled: false);
        }

        var title = text[match.Length..].Trim();
        return new AgendaHeading(match.Groups["number"].Value, title, match.Groups["label"].Success);
    }

    /// <summary>How deep the number nests: <c>0.3</c> is one below <c>0</c>.</summary>
    public int Depth => Number is null ? 0 : Number.AsSpan().Count('.');

    [GeneratedRegex(
        @"^\s*((?<label>(zu\s+)?TOP|Tagesordnungspunkt|Punkt|zu)[  \-]*(Nr\.?[  ]*)?(?<number>\d{1,3}(\.\d{1,3})*[a-z]?)(?!\d)[  ]*[.:)\-–—]*[  ]*" +
        @"|(?<number>\d{1,3}(\.\d{1,3})+[a-z]?)(?![\d.]*\.\d{2,})(?=[.:)]?([  ]|$))[.:)]?[  ]*" +
        @"|(?<number>\d{1,3}[a-z]?)[.:)](?!\d)[  ]*(?!(Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember)\b))",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Numbered();
}
