using System.Text;
using System.Text.RegularExpressions;
using Protokollarchiv.Language;

namespace Protokollarchiv.Archive.Linking.Tasks;

/// <summary>
/// What two wordings of one task have in common: its stems in their order, without who does it, until when, and words that say how far it is.
/// </summary>
internal static partial class TaskKey
{
    /// <summary>A shorter text (<c>Einladung</c>) may be another task the next time.</summary>
    private const int FewestWords = 2;
    private const int FewestLetters = 12;

    /// <param name="attendance">Of the meeting that the task is of.</param>
    /// <returns>Null when the text is too short to be told from others.</returns>
    public static string? Of(MeetingTask task, Attendance attendance, Lexicon lexicon)
    {
        var text = WithoutState(task.Text, attendance);
        return Of(task.Who.IsEmpty || task.IsWhoAssumed ? text : Before().Replace(text, ""), lexicon);
    }

    /// <param name="text">A text that says that something is done.</param>
    public static string? Of(string text, Lexicon lexicon)
    {
        var bare = Until().Replace(Behind().Replace(text.TrimEnd(), ""), "");
        var key = new StringBuilder();
        var words = 0;
        foreach (var token in new WordScanner(bare))
        {
            var word = lexicon.Of(bare.AsSpan(token.Start, token.Length));
            if (!IsDone(word.Folded) && !IsAuxiliary(word.Folded))
            {
                key.Append(word.Term).Append(' ');
                words++;
            }
        }

        return words >= FewestWords && key.Length - words >= FewestLetters ? key.ToString() : null;
    }

    public static bool IsDone(string folded) => folded is "erledigt" or "abgeschlossen" or "erledigung";

    /// <summary>Whether the text takes back that something is done.</summary>
    public static bool IsDenied(string text) => Denied().IsMatch(text);

    private static string WithoutState(string text, Attendance attendance)
    {
        if (State().Match(text) is not { Success: true } state || text.LastIndexOfAny(['(', '['], state.Index - 1) is not (>= 0 and var open))
        {
            return text;
        }

        var aside = text[(open + 1)..state.Index];
        return Initialled().IsMatch(aside) || attendance.All.Any(attendee => aside.StartsWith(attendee.Name, StringComparison.Ordinal)) ? text[..state.Index] : text;
    }

    private static bool IsAuxiliary(string folded) => folded is "ist" or "sind" or "wurde" or "wurden" or "bereits" or "inzwischen" or "schon";

    /// <summary><c>K. Blau: …</c></summary>
    [GeneratedRegex(@"^\s*[^:]{1,60}:\s+", Matching.Exact)]
    private static partial Regex Before();

    /// <summary><c>… (R. Sternal, bis 1.12.)</c></summary>
    [GeneratedRegex(@"[(\[][^()\[\]]*[)\]](\s*[.;:])?$", Matching.Exact)]
    private static partial Regex Behind();

    /// <summary><c>… (R. Sternal): geht weiter</c>; whatever else stands there tells one task from another, and so does what else is in parentheses: <c>(Nordseite): offen</c>.</summary>
    [GeneratedRegex(
        """
        (?<=[)\]])\s*[:–-]\s*(
              geht\s+weiter|läuft(\s+(noch|weiter))?
            | ((ist|noch|bleibt|weiterhin)\s+){0,2}(offen|erledigt|in\s+Arbeit|in\s+Bearbeitung)
            | steht\s+noch\s+aus
        )(\s*[.!])?\s*$
        """,
        Matching.AnyCase | Matching.Spaced)]
    private static partial Regex State();

    [GeneratedRegex(@"^\p{Lu}\. ?\p{Lu}\p{Ll}+([,)\]]|$)", Matching.Exact)]
    private static partial Regex Initialled();

    [GeneratedRegex(@",?(?<!\s)\s+(bis\s+(zum\s+|spätestens\s+)?|Frist:?\s*|fällig(\s+am)?:?\s*)\d[\d.]*(\s*\p{L}+)?(\s*\d{2,4})?", Matching.AnyCase)]
    private static partial Regex Until();

    [GeneratedRegex(@"\b(nicht|noch|teilweise|kaum|fast|halb|wird|werden|soll|sollte|muss|bis)\b", Matching.AnyCase)]
    private static partial Regex Denied();
}
