using System.Text.RegularExpressions;
using Protokollarchiv.Archive.Linking.Names;
using Protokollarchiv.Privacy.Names;

namespace Protokollarchiv.Minutes.Presence;

/// <summary>A full name in a list that counts by hand: <c>3.) Karla Blau</c>, or with a mark for the office that stands above: <c>4.) " Rolf Sternal</c>.</summary>
internal static partial class CountedName
{
    /// <summary>Items count in the same way: <c>1.) Bericht Kasse</c>.</summary>
    public static bool Begins(string line)
    {
        if (Count().Match(line) is not { Success: true } count)
        {
            return false;
        }

        var name = AttendeeTitles.WithoutOffice(line[count.Length..]);
        return OnePersonEach.IsFullName(name) && (Addressed().IsMatch(name) || GivenNames.Contains(NameKey.Of(NameKey.First(name, ' '))));
    }

    public static string Without(string line) => Begins(line) ? Count().Replace(line, "") : line;

    [GeneratedRegex(@"^\s*\d{1,2}\.?\)\s*([""“”„″]\s*)*(?=\p{Lu})", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Count();

    [GeneratedRegex(@"^(" + Salutation.Pattern + @"\s|\p{Lu}\.\s*\p{Lu})", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Addressed();
}
