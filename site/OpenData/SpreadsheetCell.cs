using System.Buffers;

namespace Protokollarchiv.OpenData;

/// <summary>Text as a cell of a CSV file that spreadsheets open (RFC 4180).</summary>
internal static class SpreadsheetCell
{
    private static readonly SearchValues<char> Quoted = SearchValues.Create(";\"\r\n");

    // Spreadsheets run a cell that begins so, also after white space and in full width: minutes must not run anything.
    private static readonly SearchValues<char> Formula = SearchValues.Create("=+-@＝＋－＠");

    /// <returns>In quotes where needed; what a spreadsheet would take for a formula begins with an apostrophe.</returns>
    public static string Of(string text)
    {
        var begin = text.AsSpan().TrimStart();
        var harmless = !begin.IsEmpty && Formula.Contains(begin[0]) ? "'" + text : text;
        return harmless.AsSpan().ContainsAny(Quoted) ? $"\"{harmless.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : harmless;
    }
}
