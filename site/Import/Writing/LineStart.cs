using System.Text.RegularExpressions;
using Protokollarchiv.Language;

namespace Protokollarchiv.Import.Writing;

/// <summary>What Markdown takes for markup only at the start of a line: lists, headings, quotations, rules, fences, rows of tables.</summary>
internal static partial class LineStart
{
    /// <returns>The offset of the sign that needs a backslash; -1 for none.</returns>
    public static int SignToEscape(ReadOnlySpan<char> line)
    {
        if (ListNumber().EnumerateMatches(line) is var numbers && numbers.MoveNext())
        {
            // "14. November" reads as the date it is.
            var digits = numbers.Current.Length - 1;
            return WrittenDay.IsDayBefore(line[(digits + 1)..].Trim().ToString()) ? -1 : digits;
        }

        return Mark().IsMatch(line) ? 0 : -1;
    }

    [GeneratedRegex(@"^\d{1,9}[.)](?=[ \t]|$)", Matching.Exact)]
    private static partial Regex ListNumber();

    [GeneratedRegex(@"^(#{1,6}([ \t]|$)|>|[-+*]([ \t]|$)|(?<r>[-*_=])([ \t]*\k<r>)*[ \t]*$|={2,6}[ \t]|\{:|`{3}|~{3}|:{3}|\|.*\||[-:| \t]+$)", Matching.Exact)]
    private static partial Regex Mark();
}
