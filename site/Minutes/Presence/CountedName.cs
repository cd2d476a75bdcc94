using System.Text.RegularExpressions;

namespace Protokollarchiv.Minutes.Presence;

/// <summary>
/// A full name in a list that counts by hand below <c>Anwesend waren:</c>: <c>3.) Karla Blau</c>, or with a mark for the office that stands above:
/// <c>4.) " Rolf Sternal</c>. Below a label that a form left empty (<c>Gäste:</c>) the agenda may count.
/// </summary>
internal static partial class CountedName
{
    public static bool AreAnnouncedBy(string label) => Announcing().IsMatch(label);

    public static bool Is(string line) => Count().IsMatch(line) && OnePersonEach.IsFullName(AttendeeTitles.WithoutOffice(Count().Replace(line, "")));

    public static string Without(string line) => Is(line) ? Count().Replace(line, "") : line;

    [GeneratedRegex(@"\b(waren|sind)\b[^:\n]*:?\W*$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Announcing();

    [GeneratedRegex(@"^\s*\d{1,2}\.?\)\s*([""“”„″]\s*)*(?=\p{Lu})", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Count();
}
