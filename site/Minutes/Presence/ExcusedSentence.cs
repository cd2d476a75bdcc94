using System.Text.RegularExpressions;

namespace Protokollarchiv.Minutes.Presence;

/// <summary>A sentence that names who could not come: <c>Entschuldigt haben sich Karla Blau, Rolf Sternal (krank) und Mara Oster.</c></summary>
internal static partial class ExcusedSentence
{
    /// <returns>The full names alone, for a firm or a club may excuse itself as well; null where there is none.</returns>
    public static string? NamesIn(string line, int number)
    {
        if (!line.Contains("ntschuldigt", StringComparison.Ordinal) || Sentence().Match(line) is not { Success: true } sentence)
        {
            return null;
        }

        var names = NameList.Read(sentence.Groups["names"].Value, number).Where(name => OnePersonEach.IsFullName(name.Name)).Select(name => name.Written);
        return string.Join(", ", names) is { Length: > 0 } excused ? excused : null;
    }

    /// <summary>Up to a full stop behind a word, not behind an initial or a title.</summary>
    [GeneratedRegex(@"(^|[.!?]\s+)Entschuldigt\s+((haben|hat)\s+sich|sind|ist|fehlen|fehlt)\s+(?<names>\p{Lu}[^:!?]*?)((?<=\p{Ll}{3}|\))\.(\s|$)|$)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Sentence();
}
