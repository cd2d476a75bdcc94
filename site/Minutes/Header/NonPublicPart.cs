using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Protokollarchiv.Archive;

namespace Protokollarchiv.Minutes.Header;

/// <summary>
/// Where minutes of a public meeting go on with what was not public, and tell more of it than titles: below <c>Nichtöffentlicher Teil</c>, or in an
/// item <c>5. Personal (nicht öffentlich)</c>; and where <c>Vertraulich</c> stands alone below the heading of an item.
/// </summary>
internal static partial class NonPublicPart
{
    private const int LongestHeading = 120;

    /// <summary>In a list that only says what it was about.</summary>
    private const int LongestTitle = 80;

    /// <summary>Characters that say no more than what it was about.</summary>
    private const int MostOfTitles = 120;

    /// <summary>The lines that say so; above the items they announce titles, unless the first item follows at once.</summary>
    public static IEnumerable<Passage> In(Meeting meeting)
    {
        var passages = meeting.Passages;
        for (var i = meeting.Items is [{ Heading.Index: > 0 and var first }, ..] ? first - 1 : 0; i < passages.Length; i++)
        {
            if (passages.AsSpan()[i..] is [{ Kind: PassageKind.Heading }, { Kind: PassageKind.Paragraph }, { Kind: not PassageKind.Heading }, ..] && WithholdingLine.IsMark(passages[i + 1].Text))
            {
                yield return passages[i + 1];
                continue;
            }

            var isPart = IsPart(passages, i);
            if (!isPart && (passages[i].Kind != PassageKind.Heading || !AtEnd().IsMatch(passages[i].Text)))
            {
                continue;
            }

            var end = End(meeting, i, isPart);
            if (passages[(i + 1)..end].Where(MayTell).Sum(passage => passage.Text.Length) > MostOfTitles)
            {
                yield return passages[i];
            }

            i = end - 1;
        }
    }

    /// <summary>In a list, and above one as text, it stands in an agenda.</summary>
    private static bool IsPart(ImmutableArray<Passage> passages, int at) =>
        passages[at].Text is { Length: <= LongestHeading } text
        && passages[at].Kind switch
        {
            PassageKind.Heading => Part().IsMatch(text) || WithholdingLine.SaysNotPublic(text),
            PassageKind.Paragraph => (at + 1 == passages.Length || passages[at + 1].Kind != PassageKind.ListItem) && Part().IsMatch(text),
            _ => false,
        };

    /// <summary>A numbered item ends before the next of its level, a part where the public is back, another heading before the next.</summary>
    private static int End(Meeting meeting, int at, bool isPart)
    {
        var item = meeting.ItemOf(at) is { } found && found.Heading.Index == at && (!isPart || found.Number is [>= '0' and <= '9', ..]) ? found : null;
        var end = at + 1;
        while (end < meeting.Passages.Length && !EndsAt(meeting.Passages[end]))
        {
            end++;
        }

        return end;

        bool EndsAt(Passage next) =>
            item is not null ? meeting.ItemOf(next.Index) is { } other && other != item && other.Level <= item.Level
            : isPart ? Public().IsMatch(next.Text)
            : next.Kind == PassageKind.Heading;
    }

    private static bool MayTell(Passage passage) =>
        passage.Kind switch
        {
            PassageKind.Heading => false,
            PassageKind.ListItem => passage.Text.Length > LongestTitle || passage.Text.EndsWith('.'),
            _ => true,
        };

    [GeneratedRegex(
        $$"""
        ^\W*{{Counted}}nicht[\s-]*öffentliche[rn]?\s+(\p{L}*teil|\p{L}*sitzung|beratung|tagesordnung(spunkte)?|tops?|punkte)
          (\s+der\s+sitzung)?\W*$
        """,
        Matching.AnyCase | Matching.Spaced)]
    private static partial Regex Part();

    [GeneratedRegex(@"[(\[–-]\s*nicht[\s-]*öffentlich[)\]\s]*$", Matching.AnyCase)]
    private static partial Regex AtEnd();

    [GeneratedRegex(@"^\W*" + Counted + @"öffentlich(e[rn]?\s+\p{L}*(teil|sitzung|beratung))?\W*$", Matching.AnyCase)]
    private static partial Regex Public();

    /// <summary><c>B)</c>, <c>TOP 8:</c></summary>
    private const string Counted = @"((TOP|Teil)\s+\w{1,3}\W+|\w{1,3}[.)]\s*)?";
}
