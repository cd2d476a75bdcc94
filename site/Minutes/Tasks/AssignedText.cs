using System.Text.RegularExpressions;
using Protokollarchiv.Minutes.Presence;

namespace Protokollarchiv.Minutes.Tasks;

/// <summary>A text that is a task since it ends with names of the meeting in parentheses or brackets, and does not report what has been done or give somebody's office.</summary>
internal static partial class AssignedText
{
    private const int Longest = 1000;

    /// <param name="inList">An entry of a list; a paragraph must say that there is something to do.</param>
    public static bool Is(string text, NamesAside aside, bool inList) =>
        NamesAside.AtEnd(text) is { Length: > 0 and <= 2 * NamesAside.Longest } names
        && (inList || (text.Length <= Longest && StillToDo().IsMatch(text)))
        && (names[0] != '@' || text.AsSpan().TrimEnd() is [.., ')' or ']'] || TaskWords.EndWithInfinitive(text.AsSpan(0, text.LastIndexOf(names, StringComparison.Ordinal))))
        && !aside.WithProviso(names.Trim().TrimStart('>')).IsEmpty
        && text.AsSpan().TrimEnd("])., ").Length > names.Length + 4
        && !Report().IsMatch(text)
        && text[..text.LastIndexOf(names, StringComparison.Ordinal)].TrimEnd(' ', '(', '[', '>') is var before
        && !AttendeeRole.Is(before) && !Body().IsMatch(before) && !aside.NamesSomebody(before)
        && (!TaskWords.Report(text) || StillToDo().IsMatch(text));

    /// <summary>A question, and who brought it or is to find out: <c>Wann ist das Dach dicht? (K. Blau)</c></summary>
    public static bool IsQuestion(string text) => Question().IsMatch(text);

    /// <summary>
    /// A point of the agenda with who will speak, or one put off, or who won: <c>Bericht der Kasse (K. Blau)</c>, <c>Gewinner: Tisch drei (K. Blau)</c>; but
    /// <c>Bericht schreiben (K. Blau)</c> is a task.
    /// </summary>
    [GeneratedRegex(@"^(\W*(vertagt|verschoben|bericht|rückblick|begrüßung|vorstellung|neues|neuigkeiten?)\b|[^(\[]*\b(gewinner|sieger)\p{L}*\s*:)(?!.*\p{Ll}en\s*[(\[])", Matching.AnyCase)]
    private static partial Regex Report();

    /// <summary>Before those whom it is made of or who sit in it: <c>StuRa (K. Blau)</c>, <c>Taskforce Fest (K. Blau)</c>; not a thing, as <c>NextCloud (K. Blau)</c>.</summary>
    [GeneratedRegex(
        """
        ^\W*(
              (?!ToDo\b|WiKi\b)\p{Lu}\p{Ll}{1,3}\p{Lu}\p{Ll}{0,3}|AStA
            | (?i:\p{L}*(beirat|ausschuss|kommission|vorstand|kuratorium)|\p{L}+(sichts|triebs|schafts|täts)rat|(personal|eltern|stadt|gemeinde)rat)
            | (Task-?[Ff]orce|AG|AK|Arbeitsgruppe|Arbeitskreis)(\s\p{Lu}[\p{L}-]*){0,2}
        )\W*$
        """,
        Matching.Exact | Matching.Spaced)]
    private static partial Regex Body();

    [GeneratedRegex(@"\?\)?\s*[(\[][^()\[\]]*[)\]]\W*$", Matching.Exact)]
    private static partial Regex Question();

    [GeneratedRegex(@"\b(muss|müssen|soll(en)?|noch zu|bitte)\b", Matching.AnyCase)]
    private static partial Regex StillToDo();
}
