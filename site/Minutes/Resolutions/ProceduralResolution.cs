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
        && (Approves(resolution.Text) || (resolution.Text.Length <= LongestAnswer && item is not null && Approves(item.Title)));

    private static bool Approves(string text) => Subject().Match(text) is { Success: true, Index: <= FurthestSubject } && Approval().IsMatch(text);

    [GeneratedRegex(@"\b(\p{L}*protokoll(s|es|e)?|niederschrift(en)?|tagesordnung|traktandenliste|beschlussfähigkeit)\b", Matching.AnyCase)]
    private static partial Regex Subject();

    [GeneratedRegex(
        """
        \b(
          genehmigt | genehmigen | Genehmigung
        | angenn?omm?en | Annahme
        | bestätigt | bestätigen | Bestätigung
        | beschließt | beschließen | beschlossen
        | abgenommen | Abnahme
        | festgestellt | Feststellung
        | gebilligt | verabschiedet | zugestimmt
        )\b
        """,
        Matching.AnyCase | Matching.Spaced)]
    private static partial Regex Approval();

    /// <summary>How minutes are kept, and who keeps them, is a matter like others.</summary>
    [GeneratedRegex(@"\b(künftig|zukünftig|veröffentlich|verschick|verteil|\p{L}*(geschäftsordnung|satzung)|gewählt|wählt|protokollführ)", Matching.AnyCase)]
    private static partial Regex SaysMore();
}
