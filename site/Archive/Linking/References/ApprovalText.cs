using System.Text.RegularExpressions;

namespace Protokollarchiv.Archive.Linking.References;

/// <summary>
/// What minutes do to earlier ones that they name: approve, correct, or only check them. <c>Genehmigung des Protokolls</c> is what was to be
/// done; that it was done must be said.
/// </summary>
internal static partial class ApprovalText
{
    private const int Before = 60;
    private const int Behind = 100;

    /// <summary>A longer passage below the heading is about something else.</summary>
    private const int LongestAnswer = 200;

    private const int PassagesBelow = 3;

    /// <param name="reference">An approval where the words before say that the minutes are to be checked or approved.</param>
    public static ReferenceKind KindOf(Meeting meeting, FoundReference reference)
    {
        var passage = meeting.Passages[reference.Passage];
        var isAsked = reference.Kind == ReferenceKind.Approval;
        var around = Sentence(passage.Text, reference.Start, reference.End);
        if (!isAsked && !around.Contains("rotokoll", StringComparison.Ordinal) && !around.Contains("iederschrift", StringComparison.Ordinal))
        {
            return ReferenceKind.Mention;
        }

        var kind = Said(around);
        if (kind is null && isAsked && passage.Kind == PassageKind.Heading)
        {
            kind = SaidBelow(meeting, passage.Index);
        }

        return kind ?? (isAsked ? ReferenceKind.Review : ReferenceKind.Mention);
    }

    /// <summary>Whether the words before a place say that minutes are to be checked or approved.</summary>
    public static bool IsAskedBefore(string text, int start) => Asked().IsMatch(text.AsSpan(Math.Max(0, start - Before), Math.Min(start, Before)));

    /// <summary>Null when nothing is said.</summary>
    private static ReferenceKind? Said(ReadOnlySpan<char> text) =>
        Refused().IsMatch(text) ? ReferenceKind.Review
        : Approved().IsMatch(text) ? ReferenceKind.Approval
        : Corrected().IsMatch(text) ? ReferenceKind.Correction
        : null;

    private static ReferenceKind? SaidBelow(Meeting meeting, int heading)
    {
        var item = meeting.ItemOf(heading);
        for (var i = heading + 1; i <= heading + PassagesBelow && i < meeting.Passages.Length && ReferenceEquals(meeting.ItemOf(i), item); i++)
        {
            var text = meeting.Passages[i].Text;
            if (text.Length <= LongestAnswer && Said(text) is { } kind)
            {
                return kind;
            }
        }

        return null;
    }

    private static ReadOnlySpan<char> Sentence(string text, int start, int end)
    {
        var from = Math.Max(0, start - Before);
        var point = text.AsSpan(from, start - from).LastIndexOf(". ");
        from = point < 0 ? from : from + point + 2;
        var to = Math.Min(text.Length, end + Behind);
        var stop = text.AsSpan(end, to - end).IndexOfAny('.', '\n', ';');
        return text.AsSpan(from, (stop < 0 ? to : end + stop) - from);
    }

    [GeneratedRegex(@"\b(kontrolle|genehmigung|bestätigung|annahme|verabschiedung|abnahme)\b", Matching.AnyCase)]
    private static partial Regex Asked();

    [GeneratedRegex(
        """
          \b(nicht|keine?)\s+(\p{L}+\s+){0,3}(genehmigt|bestätigt|angenommen|verabschiedet|gebilligt)\b
        | \b(vertagt|verschoben|zurückgestellt|abgelehnt)\b
        | \bsteht\s+(noch\s+)?aus\b
        | (?<!\b(genehmigt|bestätigt|angenommen|verabschiedet|gebilligt)\s+und\s+)\bin[ ](der[ ])?nächste[nr]\b
        """,
        Matching.AnyCase | Matching.Spaced)]
    private static partial Regex Refused();

    [GeneratedRegex(
        """
          \b(genehmigt|bestätigt|angenommen|verabschiedet|gebilligt|abgenommen|einstimmig)\b
        | \bohne\s+(Änderung|Ergänzung|Einw[aä]nd|Anmerkung|Korrektur|Gegenstimme)\p{L}*
        | \bkeine\s+(Änderung|Ergänzung|Einw[aä]nd|Anmerkung|Korrektur|Einwendung)\p{L}*
        """,
        Matching.AnyCase | Matching.Spaced)]
    private static partial Regex Approved();

    [GeneratedRegex(
        @"\b(geändert|berichtigt|korrigiert|ergänzt)\b|\b(Änderung|Ergänzung|Korrektur|Berichtigung)(en)?\s+(am|zum|im|des|an)\b",
        Matching.AnyCase)]
    private static partial Regex Corrected();
}
