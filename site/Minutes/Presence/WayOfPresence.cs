using System.Text.RegularExpressions;

namespace Protokollarchiv.Minutes.Presence;

/// <summary>
/// Lines that say how some of those present took part, and go on with the list above: <c>Remote: Tim Tamm</c>, <c>Online zugeschaltet: Mara</c>.
/// </summary>
internal static partial class WayOfPresence
{
    /// <summary>Whether a label, with or without names, is one of who was present in one way.</summary>
    public static bool IsSaidBy(string line) => Said().IsMatch(line);

    /// <summary>The names behind a way alone, which is a label only among those who were there; null for any other line, as <c>Online: Zoom</c>.</summary>
    public static string? NamesIn(string line) =>
        Alone().Match(line) is { Success: true } way
        && NameList.Read(way.Groups["names"].Value, 1) is { IsEmpty: false } names
        && names.All(name => NamedGroup.IsName(name.Name) && !Tool().IsMatch(name.Name)) ? way.Groups["names"].Value : null;

    /// <summary>Whether a way alone may be what was spoken about as well, where no list of names holds it: <c>Digital: Neue Homepage</c></summary>
    public static bool MayBeTopic(string line) => AsTopic().IsMatch(line);

    /// <summary>Those who came later, as the list has them: <c>Ab 20 Uhr Frau Blau, Herr Sternal</c> → <c>ab 20 Uhr Frau Blau, Herr Sternal</c>; null for any other line.</summary>
    public static string? Later(string line) =>
        Came().Match(line) is { Success: true } later && NameList.Read(later.Groups["names"].Value, 1).All(name => PersonName.IsCertain(name.Name)) ? $"a{line.TrimStart()[1..]}" : null;

    [GeneratedRegex(@"^\s*[Aa]b\s+\d{1,2}([.:]\d{2})?\s+Uhr\s+(?<names>\p{Lu}.*)$", Matching.Exact)]
    private static partial Regex Came();

    private const string Way = @"(online|real|remote|digital|virtuell|telefonisch|zugeschaltet|teilweise|zeitweise|vor\s+ort|(in\s+)?präsenz|(per|via)\s+\p{L}+)";

    [GeneratedRegex(@"^[^:]*\b" + Way + @"(?!\p{L})[^:]*:", Matching.AnyCase)]
    private static partial Regex Said();

    [GeneratedRegex(@"^[\s*_-]*" + Way + @"(\s*\([^)]*\))?[*_]*:[*_]*\s+(?<names>(?-i:\p{Lu}).*)$", Matching.AnyCase)]
    private static partial Regex Alone();

    [GeneratedRegex(@"^\W*(online|digital|virtuell)[\s*_]*:", Matching.AnyCase)]
    private static partial Regex AsTopic();

    /// <summary>What one meets with.</summary>
    [GeneratedRegex(
        """
        ^(
              zoom|teams|bbb|bigbluebutton|jitsi|webex|skype|discord|mumble|senfcall|link|raum|saal|meeting|telefon|video\w*
            | \p{L}+(raum|saal|haus)
        )\b
        """,
        Matching.AnyCase | Matching.Spaced)]
    private static partial Regex Tool();
}
