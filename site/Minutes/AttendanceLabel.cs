using System.Text.RegularExpressions;
using Protokollarchiv.Archive;

namespace Protokollarchiv.Minutes;

/// <summary>The words that say who was there: <c>Anwesend:</c>, <c>Entschuldigt</c>, <c>Gäste</c> …</summary>
/// <param name="Names">What follows the label on its line.</param>
internal readonly partial record struct AttendanceLabel(AttendanceKind Kind, string Names)
{
    /// <returns>Null when the line is no such label, with a colon or alone on its line.</returns>
    public static AttendanceLabel? Of(string line)
    {
        var match = Labelled().Match(line);
        if (!match.Success)
        {
            return null;
        }

        var kind = match.Groups["present"].Success ? AttendanceKind.Present
            : match.Groups["excused"].Success ? AttendanceKind.Excused
            : match.Groups["guests"].Success ? AttendanceKind.Guest
            : AttendanceKind.Absent;
        return new AttendanceLabel(kind, match.Groups["names"].Value.Trim());
    }

    [GeneratedRegex(
        @"^[\s>*•\-]*((?<excused>(unentschuldigt|entschuldigt)(e|es fehlen|\s+fehlen[d]?|\s+sind|\s+abwesend)?|es fehlen entschuldigt)" +
        @"|(?<absent>abwesend(e|\s+sind)?|nicht\s+(da|anwesend|dabei)|fehlend(e)?|es fehlen|absent)" +
        @"|(?<guests>g[aä]st(e|:innen|\*innen|_innen)?|als g[aä]ste|guests?)" +
        @"|(?<present>(anwesend|teilnehmend)(e|\s+(sind|waren))?(\s+(mitglieder|personen|vorstandsmitglieder|vorstände|stimmberechtigte))?|anwesenheit(sliste)?|anwesenheitsliste|teilnehmer(liste|/-?innen|\*innen|:innen|_innen|innen)?(\s+und\s+teilnehmer(innen)?)?|teilnehmerinnen\s+und\s+teilnehmer|mitglieder|attendees?|present|participants))" +
        @"(\s*\([^)]{0,60}\))?\s*(:\s*\**\s*(?<names>.*)|\**\s*)$",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Labelled();
}
