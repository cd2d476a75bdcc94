using System.Text.RegularExpressions;

namespace Protokollarchiv.Minutes.Presence;

/// <summary>A full name in a list that counts by hand: <c>3.) Karla Blau</c>, or with a mark for the office that stands above: <c>4.) " Rolf Sternal</c>.</summary>
internal static partial class CountedName
{
    /// <summary>Items count in the same way: <c>1.) Bericht Kasse</c>.</summary>
    public static bool Begins(string line) => Count().Match(line) is { Success: true } count && PersonName.IsCertain(AttendeeTitles.WithoutOffice(line[count.Length..]));

    public static string Without(string line) => Begins(line) ? Count().Replace(line, "") : line;

    [GeneratedRegex(@"^\s*\d{1,2}\.?\)\s*([""“”„″]\s*)*(?=\p{Lu})", Matching.Exact)]
    private static partial Regex Count();
}
