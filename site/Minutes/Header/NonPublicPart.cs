using System.Text.RegularExpressions;
using Protokollarchiv.Archive;

namespace Protokollarchiv.Minutes.Header;

/// <summary>
/// Where minutes of a public meeting go on with what was not public, and tell more of it than titles: below <c>Nichtöffentlicher Teil</c>, or in an
/// item <c>5. Personal (nicht öffentlich)</c>.
/// </summary>
internal static partial class NonPublicPart
{
    private const int LongestHeading = 120;

    /// <summary>Characters that say no more than what it was about.</summary>
    private const int MostOfTitles = 120;

    /// <summary>The lines that say so; in the agenda above the items they announce nothing but titles.</summary>
    public static IEnumerable<Passage> In(Meeting meeting)
    {
        var passages = meeting.Passages;
        for (var i = meeting.Items is [var first, ..] ? first.Heading.Index : 0; i < passages.Length; i++)
        {
            var text = passages[i].Text;
            var isPart = text.Length <= LongestHeading && Part().IsMatch(text);
            if (!isPart && (passages[i].Kind != PassageKind.Heading || !AtEnd().IsMatch(text)))
            {
                continue;
            }

            var end = i + 1;
            while (end < passages.Length && !(isPart ? Public().IsMatch(passages[end].Text) : passages[end].Kind == PassageKind.Heading))
            {
                end++;
            }

            if (passages[(i + 1)..end].Where(passage => passage.Kind != PassageKind.Heading).Sum(passage => passage.Text.Length) > MostOfTitles)
            {
                yield return passages[i];
            }

            i = end - 1;
        }
    }

    [GeneratedRegex(@"^\W*(\w{1,3}[.)]\s*)?nicht[\s-]*öffentliche[rn]?\s+(\p{L}*teil|\p{L}*sitzung|beratung|tagesordnung(spunkte)?|tops?|punkte)(\s+der\s+sitzung)?\W*$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Part();

    [GeneratedRegex(@"[(\[–-]\s*nicht[\s-]*öffentlich[)\]\s]*$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex AtEnd();

    [GeneratedRegex(@"^\W*(\w{1,3}[.)]\s*)?öffentliche[rn]?\s+\p{L}*(teil|sitzung|beratung)\W*$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Public();
}
