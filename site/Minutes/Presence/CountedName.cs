using System.Text.RegularExpressions;
using Protokollarchiv.Archive.Linking.Names;

namespace Protokollarchiv.Minutes.Presence;

/// <summary>A full name in a list that counts by hand: <c>3.) Karla Blau</c>, or with a mark for the office that stands above: <c>4.) " Rolf Sternal</c>.</summary>
internal static partial class CountedName
{
    /// <summary>Items count in the same way: <c>1.) Bericht Kasse</c>.</summary>
    public static bool Begins(string line) => Count().Match(line) is { Success: true } count && line[count.Length..] is var named && (PersonName.IsCertain(AttendeeTitles.WithoutOffice(named)) || PersonName.IsCertain(WithoutTitles(named)));

    public static string Without(string line) => Begins(line) ? Count().Replace(line, "") : line;

    /// <summary>The name behind all offices and titles, of which some are written in short: <c>Geschäftsf. GR Dr. Karla Blau</c>.</summary>
    private static string WithoutTitles(string named)
    {
        var words = named.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        return string.Join(' ', words.SkipWhile(word => (NameWords.RoleOf(word) | NameWords.RoleOf(word.TrimEnd('.'))) is var role && (role.HasFlag(WordRole.Title) || role.HasFlag(WordRole.Office) || word is [_, _, _, .., '.'])));
    }

    [GeneratedRegex(@"^\s*\d{1,2}\.?\)\s*([""“”„″]\s*)*(?=\p{Lu})", Matching.Exact)]
    private static partial Regex Count();
}
