using System.Text.RegularExpressions;

namespace Protokollarchiv.OpenData;

/// <summary>Text for formats that refuse some characters (XML, iCalendar): minutes may hold any.</summary>
internal static partial class PlainCharacters
{
    /// <returns>The text without control characters, other than tab and line feed, and without halves of surrogate pairs.</returns>
    public static string Of(string text) => Refused().Replace(text, "");

    [GeneratedRegex(@"[\p{Cc}\uFFFE\uFFFF-[\t\n]]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]", Matching.Exact)]
    private static partial Regex Refused();
}
