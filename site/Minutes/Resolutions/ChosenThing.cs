using System.Text.RegularExpressions;
using Protokollarchiv.Minutes.Passages;

namespace Protokollarchiv.Minutes.Resolutions;

/// <summary>
/// Sentences in which a thing is chosen in the words of an election: <c>Blau wird als Farbe für das Banner gewählt</c>. A word alone is a person where
/// it is chosen for an office.
/// </summary>
internal static partial class ChosenThing
{
    public static bool Is(ReadOnlySpan<char> sentence) => AsThing().IsMatch(sentence) || (OneWord().IsMatch(sentence) && !ForOffice().IsMatch(sentence));

    public static bool IsOffice(string word) => ForOffice().IsMatch($"als {word}");

    [GeneratedRegex(
        """
        \b(als|zu[rm])\s+(\p{Ll}+\s+)?\p{L}*(
              farbe|logo|motto|ort|termin|name|thema|getränk|titel|bild|datum|punkt|ziel|variante|lösung|anbieter|firma|bank|material|tag
            | zeit|raum|lokal|projekt|format|lager|essen|spiel|(?<!mitg)lied|zeichen|system|programm|modell
        )\b
        """,
        Matching.AnyCase | Matching.Spaced)]
    private static partial Regex AsThing();

    [GeneratedRegex(@"^\W*(\p{Lu}[\p{L}-]*\s+wird\s|(Als|Zu[rm])\s+[^,;:?!]*\swird\s+(\p{Ll}+\s+)*\p{Lu}[\p{L}-]*\s+(\p{Ll}+\s+)*gewählt\W*$)", Matching.Exact)]
    private static partial Regex OneWord();

    [GeneratedRegex(
        """
        \b(als|zu[rm]|in\s+(den|das|die))\s+([\p{Ll}\d.]+\s+)*\p{L}*(
              er|ern|erin|erinnen|[ae]nd(e|en|er|in)?|[ae]nt(en|in)?|or(in)?|wart(in)?|wärtin|mitglied(er)?|leitung|führung|vertretung
            | vorstand|beirat|rat|rätin|ausschuss|mann|frau|chef(in)?|delegierte[rn]?|beauftragte[rn]?|vorsitz|beisitz|person|kommission
            | gruppe|team|komitee|präsidium|aktuar(in)?|sekretär(in)?|vize|vorständin|pat(e|in)|kassenprüfung|(?<!\p{L})ag
        )\b
        """,
        Matching.AnyCase | Matching.Spaced)]
    private static partial Regex ForOffice();
}
