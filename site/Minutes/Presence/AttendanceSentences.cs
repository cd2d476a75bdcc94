using System.Text.RegularExpressions;
using Protokollarchiv.Archive;
using Protokollarchiv.Archive.Linking.Names;
using Protokollarchiv.Minutes.Labels;

namespace Protokollarchiv.Minutes.Presence;

/// <summary>
/// Sentences that name who was there or could not come: <c>Anwesend waren Karla Blau und Kassenwart Rolf Sternal.</c>, <c>Entschuldigt haben sich Karla Blau,
/// Rolf Sternal (krank) und Mara Oster.</c>
/// </summary>
internal static partial class AttendanceSentences
{
    /// <summary>No more of what stands before a sentence is looked at.</summary>
    private const int LongestBefore = 400;

    private const string Office = @"((der|die)\s+)?(([12]\.|erste|zweite|stellvertretende)\s+)?(stellv(\.|ertretende)\s+)?(\p{Lu}\p{Ll}{4,}\s+)?";

    /// <summary>The full stop of a longer word ends the sentence.</summary>
    private const string Word = @"\p{Lu}(\p{L}{0,2}\.|[\p{L}’'-]*)";

    private const string Name = Word + @"(\s+((von|van|de|der|den|zu|zum|zur)\s+){0,2}" + Word + @"){1,4}(\s*\([^()]{1,60}\))?";

    /// <summary>Once read never in another way, or a long list that ends in something else would take for ever.</summary>
    private const string Person = "(?>" + Office + Name + "|" + Given + ")";

    /// <summary>Where all are called by it: <c>Anwesend waren Karla, Rolf und Mara.</c></summary>
    private const string Given = @"\p{Lu}\p{Ll}{2,}(?=,|\s+und\s|\.?\s*$)";

    private const string Names = "(?<names>" + Person + @"((,|\s+und|\s+sowie)\s+" + Person + @"){0,40})(?<=\p{L}\p{Ll}{2}|\))(\.(\s|$)|$)";

    /// <returns>By kind the full names alone, for a firm or a club may excuse itself as well.</returns>
    public static IEnumerable<(LabelKind Kind, string Names)> In(string line, int number)
    {
        if (!line.Contains("nwesend", StringComparison.Ordinal) && !line.Contains("ntschuldigt", StringComparison.Ordinal) && !line.Contains("eilgenommen", StringComparison.Ordinal) && !line.Contains(" teil", StringComparison.Ordinal))
        {
            yield break;
        }

        foreach (Match sentence in Sentence().Matches(line))
        {
            if (PersonName.IsGuest(sentence.Value) || (!sentence.Groups["excused"].Success && !OfMeeting().IsMatch(line.AsSpan(0, Math.Min(sentence.Index, LongestBefore)))))
            {
                continue;
            }

            var written = Article().Replace(sentence.Groups["names"].Value, "");
            var read = NameList.Read(written, number);
            if (read.Any(IsOneWord) && !read.All(name => GivenNames.Contains(NameKey.Of(name.Name))))
            {
                continue;
            }

            var names = read.Where(name => PersonName.Is(name.Name) || IsOneWord(name)).Select(name => name.Written);
            if (string.Join(", ", names) is { Length: > 0 } full)
            {
                yield return (sentence.Groups["excused"].Success ? LabelKind.Excused : LabelKind.Present, full);
            }
        }
    }

    /// <summary>Also as written: <c>2. Vorsitzende Quast</c> has more.</summary>
    private static bool IsOneWord(Attendee name) => !name.Written.Contains(' ', StringComparison.Ordinal);

    /// <summary>Nothing but names up to its full stop: <c>Karla Blau, ab 20 Uhr kommt Rolf Sternal</c> says more.</summary>
    [GeneratedRegex(
        $$"""
        (?<=^|[.!?]\s+)(
              (?<excused>
                    Entschuldigt\s+((haben|hat)\s+sich|sind|ist|waren|war|fehlen|fehlt|fehlten|fehlte)
                  | Es\s+(fehlen|fehlt|fehlten|fehlte)\s+entschuldigt
              )
            | Anwesend\s+(sind|waren)|Teilgenommen\s+haben
            | An\s+der\s+\p{L}*([Ss]itzung|[Vv]ersammlung|[Kk]onferenz|[Bb]esprechung)\s+nahmen\s+teil
            | Es\s+nahmen\s+teil
        ):?\s+{{Names}}
        """,
        Matching.Exact | Matching.Spaced)]
    private static partial Regex Sentence();

    [GeneratedRegex(@"(?<=^|,\s*|\s(und|sowie)\s+)(der|die)\s+(?=([12]\.\s+)?\p{L})", Matching.Exact)]
    private static partial Regex Article();

    /// <summary>Before a sentence that names who was there stands nothing or what is of the meeting, not of a visit: <c>Am Freitag war Begehung. Anwesend waren …</c></summary>
    [GeneratedRegex(
        """
          ^\s*$
        | ^(?!.*\b([Ll]etzte[nrs]?|[Tt]ermin|[Gg]espräch)\b).*(
              \beröffnet|\bbegrüß|[Aa]nwesend|[Ee]ntschuldigt|\b([Ss]itzung|[Vv]ersammlung)\b
          )
        """,
        Matching.Exact | Matching.Spaced)]
    private static partial Regex OfMeeting();
}
