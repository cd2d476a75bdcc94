using System.Text.RegularExpressions;
using Protokollarchiv.Minutes.Labels;
using Protokollarchiv.Minutes.Passages;
using Protokollarchiv.Minutes.Presence;

namespace Protokollarchiv.Minutes.Header;

/// <summary>Who was chosen to lead the meeting or to write, in a sentence: <c>Rolf Sternal wird einstimmig zum Versammlungsleiter gewählt.</c></summary>
/// <param name="Kind"><see cref="LabelKind.Chair"/> or <see cref="LabelKind.MinutesBy"/>.</param>
internal sealed partial record ChosenPerson(LabelKind Kind, string Name)
{
    /// <summary>A longer sentence tells a story.</summary>
    private const int Longest = 240;

    /// <returns>In the order of the sentences, none where a name is not written in full.</returns>
    public static IEnumerable<ChosenPerson> In(string text)
    {
        if (!text.Contains("leit", StringComparison.Ordinal) && !text.Contains("Protokoll", StringComparison.Ordinal))
        {
            return [];
        }

        var found = new List<ChosenPerson>();
        foreach (var range in new Sentences(text))
        {
            var sentence = text.AsSpan()[range].Trim();
            if (sentence.Length <= Longest && Chosen().IsMatch(sentence) && Chosen().Match(sentence.ToString()) is var match && !Denied().IsMatch(sentence))
            {
                found.Add(new ChosenPerson(match.Groups["minutes"].Success ? LabelKind.MinutesBy : LabelKind.Chair, AttendeeTitles.WithoutOffice(match.Groups["name"].Value)));
            }
        }

        return found;
    }

    /// <summary>First name and family name at the start of a line, and up to its end for what: no office for years, but a part in this meeting.</summary>
    [GeneratedRegex(
        $$"""
          ^(?<name>
              (Herr\s+|Frau\s+)?(?!(Der|Die|Das|Als|Zum|Zur|Auch)\b)(Dr\.\s+)?\p{Lu}[\p{L}-]*\p{Ll}(?<!
                  mitglied|vorsitzende|vorsitzender|leiter|leiterin|führer|führerin|wart|wartin|Beisitzer|Beisitzerin
              )\s+((von|van|de|zu)\s+)?\p{Lu}[\p{L}-]*\p{Ll}
          )\s+(
                (bietet\s+sich|stellt\s+sich|kandidiert|meldet\s+sich)\s+als\s+{{Part}}(\s+(an|zur\s+verfügung))?\s+und\s+(wird|wurde)\s+
                  [^,;:]*(gewählt|bestimmt|bestellt|benannt|beauftragt)
              | (wird|wurde)\s+[^,;:]*\b(als|zum|zur)\s+{{Part}}(\s+(der|dieser)\s+(\p{L}*[Ss]itzung|\p{L}*[Vv]ersammlung))?\s+
                  ([\p{L}]+\s+)?(gewählt|bestimmt|bestellt|benannt|beauftragt)
          )\W*$
        | ^(Als|Zu[mr])\s+{{Part}}\s+(wird|wurde)\s+(einstimmig\s+)?(?<name>
              (Herr\s+|Frau\s+)?(Dr\.\s+)?\p{Lu}[\p{L}-]*\p{Ll}\s+((von|van|de|zu)\s+)?\p{Lu}[\p{L}-]*\p{Ll}
          )\s+(einstimmig\s+)?(gewählt|bestimmt|bestellt|benannt|beauftragt)\W*$
        | ^((Das\s+)?(?<minutes>Protokoll)|(Die\s+)?(Sitzungs|Versammlungs)leitung)\s+(führt|führte|hat)\s+(?<name>
              (Herr\s+|Frau\s+)?\p{Lu}[\p{L}-]*\p{Ll}\s+\p{Lu}[\p{L}-]*\p{Ll}
          )\W*$
        """,
        Matching.Exact | RegexOptions.Multiline | Matching.Spaced)]
    private static partial Regex Chosen();

    private const string Part = @"((?<minutes>Protokollant(in|en)?|Protokollführ(er(in)?|ung)|Protokollierende[nr]?)|(Versammlungs|Sitzungs)leit(er(in)?|ung))";

    [GeneratedRegex(@"\b(nicht|soll|sollte|kann|könnte)\b", Matching.Exact)]
    private static partial Regex Denied();
}
