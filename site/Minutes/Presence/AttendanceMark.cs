using System.Text.RegularExpressions;
using Protokollarchiv.Minutes.Labels;

namespace Protokollarchiv.Minutes.Presence;

/// <summary>What a cell of an attendance table says of the person in its row: a tick, <c>nein</c>, <c>entschuldigt</c>, <c>e</c>, <c>ja, ab 19:20 Uhr</c>.</summary>
/// <param name="Kind">What the cell says by a word of its own; null for yes and no, which answer the head of the column.</param>
/// <param name="IsYes">Whether it answers the head of the column with yes.</param>
/// <param name="Note">What stands behind, as written.</param>
internal sealed partial record AttendanceMark(LabelKind? Kind, bool IsYes, string Note)
{
    /// <summary>In a column of marks one letter is enough; elsewhere <c>E</c> may be a group.</summary>
    public static AttendanceMark? InColumn(string cell) =>
        cell.Trim() switch
        {
            "e" or "E" => new AttendanceMark(LabelKind.Excused, IsYes: false, ""),
            "u" or "U" => new AttendanceMark(LabelKind.Absent, IsYes: false, ""),
            _ => Read(cell),
        };

    /// <returns>Null when the cell is no mark: empty, a dash, a name, other words.</returns>
    public static AttendanceMark? Read(string cell)
    {
        if (Mark().Match(cell) is not { Success: true } mark)
        {
            return null;
        }

        var note = mark.Groups["note"].Value.Trim(' ', ',', ';', ':', '(', ')', '–', '-', '.');
        return mark.Groups["yes"].Success ? new AttendanceMark(null, IsYes: true, note)
            : mark.Groups["no"].Success ? new AttendanceMark(KindOf(note), IsYes: false, note)
            : KindOf(mark.Groups["word"].Value) is { } kind ? new AttendanceMark(kind, IsYes: false, note)
            : null;
    }

    private static LabelKind? KindOf(string word) => LineLabels.Of(word) is [{ Value: "", IsAttendance: true } label] ? label.Kind : null;

    [GeneratedRegex(
        """
        ^\s*((?<yes>ja|x|✓|✔|☑|✅|j)|(?<no>nein|n|❌|✗)|(?<word>(nicht\s+)?\p{L}+\.?))
          (?<note>\s*[,;:(–-].*|\s+(ab|bis|von|online|digital|per)\b.*|\.)?\s*$
        """,
        Matching.AnyCase | Matching.Spaced)]
    private static partial Regex Mark();
}
