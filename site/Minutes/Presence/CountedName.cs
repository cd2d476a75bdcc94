using System.Text.RegularExpressions;

namespace Protokollarchiv.Minutes.Presence;

/// <summary>A name in a list that counts by hand: <c>3.) Karla Blau</c>, or with a mark for the office that stands above: <c>4.) " Rolf Sternal</c>.</summary>
internal static partial class CountedName
{
    public static bool Begins(string line) => Count().IsMatch(line);

    public static string Without(string line) => Count().Replace(line, "");

    [GeneratedRegex(@"^\s*\d{1,2}\.?\)\s*([""“”„″]\s*)*(?=\p{Lu})", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Count();
}
