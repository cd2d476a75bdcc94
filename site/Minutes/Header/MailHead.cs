using System.Text.RegularExpressions;

namespace Protokollarchiv.Minutes.Header;

/// <summary>The lines above a letter that was sent by e-mail: <c>Von:</c>, <c>An:</c>, <c>Betreff:</c>, <c>Datum:</c></summary>
internal static partial class MailHead
{
    private const int Longest = 1000;

    public static bool Is(string text) => text.Length <= Longest && From().IsMatch(text) && Subject().IsMatch(text) && (To().IsMatch(text) || text.Contains('@', StringComparison.Ordinal));

    /// <returns>Null when the letter is not about minutes.</returns>
    public static string? SubjectOfMinutes(string text) => OfMinutes().Match(text) is { Success: true } subject ? subject.Groups["title"].Value.TrimEnd() : null;

    /// <returns>The subject that names a meeting, so that its day is that of the meeting; else null.</returns>
    public static string? SubjectOfMeeting(string text) => OfMeeting().Match(text) is { Success: true } subject ? subject.Value : null;

    [GeneratedRegex(@"^(Von|From|Absender(in)?):\s", Matching.Exact)]
    private static partial Regex From();

    [GeneratedRegex("^(An|To):", Matching.Exact | RegexOptions.Multiline)]
    private static partial Regex To();

    [GeneratedRegex("^(Betreff|Subject):.*(protokoll|niederschrift|sitzung|versammlung|treffen|plenum).*$", Matching.AnyCase | RegexOptions.Multiline)]
    private static partial Regex OfMeeting();

    [GeneratedRegex(@"^(Betreff|Subject):", Matching.Exact | RegexOptions.Multiline)]
    private static partial Regex Subject();

    [GeneratedRegex(@"^(Betreff|Subject):\s*((Re|Fwd?|AW|WG|Fw):\s*|\[[^\]\n]{1,40}\]\s*){0,4}(?<title>\p{L}*(Protokoll|protokoll|Niederschrift)\b.*)$", Matching.Exact | RegexOptions.Multiline)]
    private static partial Regex OfMinutes();
}
