using System.Text.RegularExpressions;
using Protokollarchiv.Archive;

namespace Protokollarchiv.Minutes.Resolutions;

/// <summary>What nearly every meeting decides about itself: its agenda, whether it has a quorum, the minutes of the last one.</summary>
internal static partial class ProceduralResolution
{
    /// <summary>Who says more decides more.</summary>
    private const int LongestText = 220;

    /// <summary>A longer text below <c>Genehmigung des Protokolls</c> may be about something else.</summary>
    private const int LongestAnswer = 80;

    /// <summary>What stands further behind is only mentioned.</summary>
    private const int FurthestSubject = 80;

    /// <param name="item">In which it stands; null before the first.</param>
    public static bool Is(Resolution resolution, AgendaItem? item) =>
        resolution.Text.Length <= LongestText
        && !SaysMore().IsMatch(resolution.Text)
        && (Approves(resolution.Text) || (resolution.Text.Length <= LongestAnswer && item is not null && Approves(item.Title) && !NamesMatter().IsMatch(resolution.Text)));

    private static bool Approves(string text) => Subject().Match(text) is { Success: true, Index: <= FurthestSubject } && Approval().IsMatch(text);

    /// <summary>Not <c>Übergabeprotokoll</c>, <c>Protokoll-Programm</c> or what stands <c>im Protokoll</c>.</summary>
    [GeneratedRegex(
        """
        (?<!\b(im|ins|laut|lt\.|gemäß|siehe|diesem|zum)\s)
        \b(
            (\p{L}*(sitzung|versammlung|vorstand|rat|ausschuss|treffen|plenum|ergebnis|verlauf)s?)?protokoll(s|es|e)?
          | niederschrift(en)?|tagesordnung|traktandenliste|beschlussfähigkeit
        )\b(?!-)
        """,
        Matching.AnyCase | Matching.Spaced)]
    private static partial Regex Subject();

    [GeneratedRegex(
        """
        \b(
          genehmigt | genehmigen | Genehmigung
        | angenn?omm?en | Annahme
        | bestätigt | bestätigen | Bestätigung
        | (beschließt | beschließen | beschlossen)(?!,)
        | abgenommen | Abnahme
        | festgestellt | Feststellung
        | gebilligt | verabschiedet | zugestimmt
        )\b
        """,
        Matching.AnyCase | Matching.Spaced)]
    private static partial Regex Approval();

    /// <summary>A noun behind the first word of an answer that is not about the vote: <c>Der Kauf</c>, not <c>Mit 3 Enthaltungen</c>.</summary>
    [GeneratedRegex(@"(?<=\w\W+)\b(?!(Enthalt|Gegenst|Stimm|Zustimm|Ja\b|Nein|Einwä|Einspr|Genehmig|Annahme|Abstimm|Änderung|Mehrheit|Anwesend|Mitglied(er|ern)\b|Versammlung|Vorstand|Fassung|Form\b))\p{Lu}", Matching.Exact)]
    private static partial Regex NamesMatter();

    /// <summary>How minutes are kept, and who keeps them, is a matter like others, and so is what costs money.</summary>
    [GeneratedRegex(@"€|\b(euro\b|künftig|zukünftig|veröffentlich|verschick|verteil|\p{L}*(geschäftsordnung|satzung)|gewählt|wählt|protokollführ)", Matching.AnyCase)]
    private static partial Regex SaysMore();
}
