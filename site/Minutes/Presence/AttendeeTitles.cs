using System.Text.RegularExpressions;
using Protokollarchiv.Archive.Linking.Names;
using Protokollarchiv.Language;

namespace Protokollarchiv.Minutes.Presence;

/// <summary>Offices before the names of a list and degrees beside them, which belong to the person and are no other one.</summary>
internal static partial class AttendeeTitles
{
    /// <summary><c>1. Vorsitzender</c> of <c>1. Vorsitzender Rolf Sternal</c>; null when no office stands before the name.</summary>
    public static string? OfficeBefore(string name) => Office().Match(name) is { Success: true } office ? office.Groups["role"].Value : null;

    public static string WithoutOffice(string name) => Office().Match(name) is { Success: true } office ? name[office.Length..] : name;

    /// <summary>Whether a text is what stands behind a name and is no other name: <c>M.A.</c>, <c>Pfr. i. R.</c></summary>
    public static bool IsDegree(string text) => Degrees.Are(text) || Standing().IsMatch(text);

    /// <summary>Whether a text behind a name is the office of who bears it: <c>Vizepräsident</c>, <c>Bauverwalterin</c>, <c>Leiter der Schule Nord</c></summary>
    public static bool IsOffice(string text)
    {
        var word = OfWhat().Replace(text.IndexOf('(', StringComparison.Ordinal) is > 0 and var aside ? text[..aside] : text, "").Trim();
        return word.Length > 0 && !word.Contains(' ', StringComparison.Ordinal) && char.IsUpper(word[0]) && (NameWords.RoleOf(word).HasFlag(WordRole.Office) || OfficeWord().IsMatch(word) || (word.Length < text.Length && PartOfBody().IsMatch(word)));
    }

    /// <summary>The role or organization behind a full name and a colon, as an entry has it: <c>Karla Blau: Kassenwartin</c>; null for any other text.</summary>
    public static string? RoleBehind(string entry) =>
        entry.IndexOf(": ", StringComparison.Ordinal) is > 0 and var colon
        && OnePersonEach.IsFullName(entry[..colon])
        && entry[(colon + 2)..].Trim() is var behind
        && (AttendeeRole.Is(behind) || IsOffice(behind) || OrganizationWords.Occur(behind)) ? behind : null;

    /// <summary>Whether what follows in parentheses is the school of a degree: <c>Dipl.-Ing. (FH)</c></summary>
    public static bool EndsWithDegree(string text) => Graduated().IsMatch(text);

    /// <summary>An office before a name: one that is counted or a deputy's before any, others before a full one.</summary>
    [GeneratedRegex(
        """
        ^\s*(verwaltung/)?(?<role>
              (([1-9]\.\s*|(erste|zweite|dritte)r?\s+)(stellv(\.|ertretende[rn]?)\s*)?|stellv(\.|ertr\.|ertretende[rn]?)\s*)(
                    (ausschuss)?vorsitzende[rn]?|vorst[aä]nd(in)?|schriftführer(in)?|kassenwart(in)?|kassierer(in)?|schatzmeister(in)?|beisitzer(in)?
                  | bürgermeister(in)?|beigeordneter?|stellvertreter(in)?
              )
            | (
                    (ausschuss)?vorsitzende[rn]?|ausschussmitglied|wählbare[rn]?\s+bürger(in)?|schriftführer(in)?|protokollführer(in)?|kassen?wart(in)?|kassier(er)?(in)?|schatzmeister(in)?
                  | beisitzer(in)?|aktuar(in)?|kapellmeister(in)?|obmann|obfrau
                  | (ober|vize|orts|erste[rn]?[ ]|alt)?bürgermeister(in)?
                  | (v|vz|vize)?bgm\.|((geschäftsf|gesch|gf)\.\s+)?(?-i:GGR|GR|GV|StR|AL|NR|OSR)\.?
                  | (gemeinde|stadt|kreis|markt)(vertreter(in)?|verordneter?|rat|rätin)
                  | rats(herr|frau|mitglied)|ortsvorsteher(in)?|pfarrer(in)?|pastor(in)?|diakon(in)?|kirchenvorsteher(in)?
                  | \p{L}{3,}(referent|leiter|wart|beauftragte|sekretär)(in|r)?
                  | \p{L}{4,}(-|\s)(stv\.|stellvertreter(in)?)
              )(?=(\s+(?-i:(Frau|Herrn?|\p{Lu}\.|Dr\.|Prof\.|DI|OSR|NR|\p{Lu}\p{Ll}[\p{L}.’'-]*)))\s+(?-i:\p{Lu}))
        )\s+((?-i:OSR|NR)\s+)?(?=(?-i:\p{Lu}))
        """,
        Matching.AnyCase | Matching.Spaced)]
    private static partial Regex Office();

    /// <summary>What somebody is in a body that is named: <c>Vorsitz des Hauptausschusses</c></summary>
    [GeneratedRegex("^(Vorsitz(ende[rn]?)?|Leit(ung|er|erin)|Mitglied|Sprecher(in)?|Vertreter(in)?)$", Matching.Exact)]
    private static partial Regex PartOfBody();

    [GeneratedRegex(@"^\p{L}{3,}(verwalter|schreiber|leiter|referent|sekretär|präsident)(in)?$|^Sigrist(in)?$", Matching.AnyCase)]
    private static partial Regex OfficeWord();

    /// <summary>Where an office is held; a name has no article there but behind <c>von</c>, and of more than two words the last may be the next one's.</summary>
    [GeneratedRegex(@"(?<=^\s*\p{L}+)\s+(der|des|für|im|beim|VG)\s+\p{Lu}[\p{L}-]+(\s+\p{Lu}[\p{L}-]+)?$", Matching.Exact)]
    private static partial Regex OfWhat();

    [GeneratedRegex(@"\b((Dipl|Mag)\.?[-‑]?\s?[\p{L}.-]*|DI)\s*$", Matching.Exact)]
    private static partial Regex Graduated();

    [GeneratedRegex(@"^\s*((\p{L}+\.?\s+)?(i\.\s?R|a\.\s?D|i\.\s?K|em)\.?|Md(B|L|EP|A|BB|HB)|Dipl\.-\p{L}+\.?(\s*\(\p{L}+\.?\))?)\s*$", Matching.Exact)]
    private static partial Regex Standing();
}
