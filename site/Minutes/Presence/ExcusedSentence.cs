using System.Text.RegularExpressions;

namespace Protokollarchiv.Minutes.Presence;

/// <summary>A sentence that names who could not come: <c>Entschuldigt haben sich Karla Blau, Rolf Sternal (krank) und Mara Oster.</c></summary>
internal static partial class ExcusedSentence
{
    private const string Person = @"\p{Lu}[\p{L}’'-]*\.?(\s+((von|van|de|der|den|zu|zum|zur)\s+){0,2}\p{Lu}[\p{L}’'-]*\.?){1,4}(\s*\([^()]{1,60}\))?";

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

    /// <summary>Nothing but names up to its full stop: <c>Karla Blau, ab 20 Uhr kommt Rolf Sternal</c> says more.</summary>
    [GeneratedRegex(@"(^|[.!?]\s+)Entschuldigt\s+((haben|hat)\s+sich|sind|ist|fehlen|fehlt)\s+(?<names>" + Person + @"((,|\s+und|\s+sowie)\s+" + Person + @"){0,40})(?<=\p{Ll}{3}|\))\.(\s|$)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Sentence();
}
