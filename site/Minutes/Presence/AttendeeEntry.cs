using System.Buffers;
using System.Collections.Frozen;
using System.Globalization;
using System.Text.RegularExpressions;
using Protokollarchiv.Archive;
using Protokollarchiv.Archive.Linking.Names;
using Protokollarchiv.Minutes.Passages;

namespace Protokollarchiv.Minutes.Presence;

/// <summary>
/// One entry of an attendance list taken apart: <c>S. Jahn (SJ, Protokoll) ab 13:00</c>, <c>ab 12:30 K. Blau (Gast)</c>,
/// <c>K. Blau – Vorsitz</c>, <c>R. Sternal (+ Stimme von K. Blau)</c>.
/// </summary>
internal static partial class AttendeeEntry
{
    private const int LongestName = 60;
    private const int LongestEntry = 200;
    private const int MostWords = 6;

    /// <summary>So many words in small letters with no full name before them make a sentence: <c>Wir laden sie wieder ein</c>.</summary>
    private const int FewestOfSentence = 3;

    /// <summary>Without any of these an entry is a name and nothing else.</summary>
    private static readonly SearchValues<char> Noted = SearchValues.Create("()0123456789:+-–—\t,");

    /// <summary>Words that no name has.</summary>
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> OfSentences = new[] { "ist", "sind", "war", "waren", "wird", "werden", "hat", "haben", "siehe", "alle", "personen", "mitglieder", "weiter", "und" }
        .ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <returns>Null when the text is no name: a number, "keine", a sentence, what is struck out.</returns>
    public static Attendee? Read(string text, int line)
    {
        var written = Tidy(text.Contains('<', StringComparison.Ordinal) ? WrittenTags.Any().Replace(text, "") : text);
        if (written.Length is < 2 or > LongestEntry || written.StartsWith("~~", StringComparison.Ordinal) || (char.IsAsciiDigit(written[0]) && AttendeeTitles.OfficeBefore(written) is null) || IsNobody(written) || Group().IsMatch(text))
        {
            return null;
        }

        if (!written.AsSpan().ContainsAny(Noted) && AttendeeTitles.OfficeBefore(written) is null && !written.Contains(" als ", StringComparison.Ordinal) && !AttendeeNotes.MayStandIn(written) && IsName(written))
        {
            return new Attendee(written, written, null) { Line = line };
        }

        return Read(written, written, new AttendeeNotes(), line);
    }

    /// <summary>
    /// One person, with an organization or role behind the first comma: <c>Herr Tietz, Bauamt (Protokollführer)</c>; behind a lone word stands
    /// the given name: <c>Tietz, Lena</c>.
    /// </summary>
    public static Attendee? OnePerson(string text, int line)
    {
        var written = Tidy(text);
        var comma = OnePersonEach.Comma(written);
        if (comma < 0 || !OnePersonEach.IsFullName(written[..comma]))
        {
            return Read(text, line);
        }

        var notes = new AttendeeNotes();
        notes.TakeBeside(written[(comma + 1)..]);
        return Read(written, written[..comma], notes, line);
    }

    private static Attendee? Read(string written, string named, AttendeeNotes notes, int line)
    {
        var name = notes.TakeFrom(named).Trim(' ', '-', '–', ',', ':', '+');
        if (!IsName(name) || IsNobody(name))
        {
            return null;
        }

        return notes.AddTo(new Attendee(written, name.Contains("  ", StringComparison.Ordinal) || name.Contains('\t', StringComparison.Ordinal) ? Spaces().Replace(name, " ") : name, notes.Note) { Line = line });
    }

    /// <summary>The role that is the whole text, as it stands behind a comma: <c>K. Blau, Vorsitzende</c>.</summary>
    public static string? Role(string text) => text.Length <= LongestName && AttendeeRole.Is(text.Trim()) ? text.Trim() : null;

    /// <summary>Whether a text stands where a name could and is none: <c>unbesetzt</c>, <c>12 Zuhörer</c>, <c>SPD</c></summary>
    public static bool IsNobody(string text) => Nobody().IsMatch(text) || NamedGroup.IsParty(text);

    private static bool IsName(string name)
    {
        if (name.Length < 2 || !name.Any(char.IsLetter) || name.Contains(':', StringComparison.Ordinal))
        {
            return false;
        }

        var words = 0;
        var capitals = 0;
        var abbreviated = 0;
        var ordinary = 0;
        var length = 0;
        foreach (var range in name.AsSpan().Split(' '))
        {
            var word = name.AsSpan()[range];
            if (word.IsEmpty)
            {
                continue;
            }

            words++;
            // Arabic or Chinese has no capitals to look for.
            capitals += char.IsUpper(word[0]) || char.GetUnicodeCategory(word[0]) == UnicodeCategory.OtherLetter ? 1 : 0;

            // Titles are as many as there are: "Pfr. i. R. Prof. Dr. Dr. h. c. mult."
            var isShort = word[^1] == '.';
            abbreviated += isShort ? 1 : 0;
            length += isShort ? 0 : word.Length + 1;
            ordinary += !isShort && char.IsLower(word[0]) && !NameWords.IsParticle(word) ? 1 : 0;
            if (OfSentences.Contains(word) && !name.Contains(" von und zu ", StringComparison.Ordinal))
            {
                return false;
            }
        }

        return words - abbreviated <= MostWords && (ordinary < FewestOfSentence || capitals > 1) && length <= LongestName && (words == 1 || (capitals > 0 && BeginsLikeAName(name)));
    }

    /// <summary>With a capital or a word that stands before family names; a single word may be a nickname.</summary>
    private static bool BeginsLikeAName(string name)
    {
        var first = name.AsSpan(0, name.IndexOf(' ', StringComparison.Ordinal) is > 0 and var space ? space : name.Length);
        return !char.IsLower(first[0]) || first is "von" or "van" or "de" or "zu" or "al" or "el" or "v.";
    }

    /// <summary>Without the full stop that ends the list; the one behind an initial (<c>Michael K.</c>) or <c>sen.</c> belongs to the name.</summary>
    private static string Tidy(string text)
    {
        var tidy = text.Trim(' ', '\u00A0', '\t', '*', '_').TrimEnd(':').TrimStart('-', '–', '•', ' ', '@');
        tidy = NoteMark().Replace(GroupOfFirst().Replace(tidy, ""), "").TrimEnd(',', ';', ' ');
        return tidy is [.., ' ' or '\u00A0', _, '.'] || Generation().IsMatch(tidy) ? tidy : tidy.TrimEnd('.', ' ');
    }

    /// <summary>Of a footnote: <c>Karla Blau[1]</c></summary>
    [GeneratedRegex(@"(?<=\p{L}\.?)\[\d{1,3}\]", Matching.Exact)]
    private static partial Regex NoteMark();

    [GeneratedRegex(
        """
        ^\W*(
              \p{L}{3,}(räte|mitglieder|vertreter(innen)?)
            | ((ca\.|etwa|rund)?\s*\d+\s+)?(zu(hörer|schauer)|besucher)(innen)?
            | presse|publikum
            | (mehrere|diverse|einige|viele|weitere)\s+(leute|gäste|personen|mitglieder|interessierte)
            | (insgesamt\s+)?(ca\.?|circa|etwa|rund|über|insgesamt)\s+\d+\s+\p{L}.*
            | niemand|keine?r?|alle|gäste|((nicht\s+|un)?entschuldigt|abwesend)e?|(noch\s+|zurzeit\s+)?(unbesetzt|vakant|nicht\s+besetzt)
            | ((vor-?|nach|zu)?namen?|dienststelle(\s+o\..*)?|funktion|unterschrift(en)?)
            | (?-i:bitte|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf)
            | (zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf)\s+(teilnehm|mitglied|person|gäste)\w*
            | seite\s+\d+(\s+von\s+\d+)?|(nicht)?öffentlicher\s+teil|tagesordnung|(sitzungs)?protokoll|niederschrift
            | mitglied(er)?\s+(des|der)\s+\p{L}+|vo[nm]\s+(der\s+)?\p{L}+(amt|verwaltung|fraktion)|\p{L}*(übersicht|sitzung|versammlung)
            | (ober|orts)?bürgermeister(in)?
            | (die\s+)?\p{L}*liste\b.*|siehe\b.*|s\.\s.*liste|laut\b.*|vgl\..*|\.{2,}|…|n\.?\s?n\.?|-|–|[\p{L} ]+:\s*\d+([ ]von[ ]\d+)?
        )\W*$
        """,
        Matching.AnyCase | Matching.Spaced)]
    private static partial Regex Nobody();

    /// <summary>A group with nobody behind it, by words that are no part of a name: <c>Jugend:</c>, but not <c>Karla Blau:</c>.</summary>
    [GeneratedRegex(@"^[\s*_-]*\p{L}*(jugend|vorstand|beirat|ausschuss|fraktion|verwaltung|vertretung|elternschaft|lehrkräfte)[*_]*:[\s*_]*$", Matching.AnyCase)]
    private static partial Regex Group();

    /// <summary>What all of a list are, before the first of them: <c>Die Kirchenvorsteher Herr Sternal, Frau Blau</c>.</summary>
    [GeneratedRegex(@"^(die|der)\s+(?-i:\p{Lu})[\p{L}*:_-]+\s+(?=(Herrn?|Frau)\s+\p{Lu})", Matching.AnyCase)]
    private static partial Regex GroupOfFirst();

    [GeneratedRegex(@"\s(sen|jun|jr|sr)\.$", Matching.Exact)]
    private static partial Regex Generation();

    [GeneratedRegex(@"\s+", Matching.Exact)]
    private static partial Regex Spaces();
}
