using System.Collections.Frozen;
using Protokollarchiv.Language;

namespace Protokollarchiv.Privacy.Marks;

/// <summary>Words by which people ask to withhold where the mark is <c>intern</c>.</summary>
internal static class WithholdingWord
{
    private const string Mark = "intern";

    private static readonly char[] Ornaments = [.. ".#:%/\\-!?{} \t\n"];

    private static readonly FrozenSet<string> Words = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        [Mark, "internal", "vertraulich", "geheim", "privat", "nichtöffentlich", "nicht-öffentlich", "confidential", "private", "secret"]);

    /// <summary>Where a word begins so, more than the mark was written: <c>::: interner Teil</c>, <c>::: nicht öffentlich</c>.</summary>
    private static readonly string[] Beginnings = [Mark, "vertraulich", "geheim", "privat", "nicht"];

    private static readonly char[] Separators = [' ', '\t', '\u00A0', '=', ',', ';', '"', '\'', '{', '}'];

    /// <param name="attributes">What stands in braces.</param>
    /// <param name="behindWords">Whether brackets stand before the braces, so that a misspelt word is meant too.</param>
    public static bool IsAmong(string attributes, bool behindWords) =>
        Split(attributes).Any(word => Is(word) || ((behindWords || word.StartsWith('.')) && IsNear(word)));

    /// <param name="info">What stands behind the colons of a block.</param>
    public static bool Begins(string info) =>
        Split(info) is [var first, ..] words && (words.Any(Is) || IsNear(first) || Beginnings.Any(begin => Trim(first).StartsWith(begin, StringComparison.OrdinalIgnoreCase)));

    /// <summary>Whether a word, whatever signs are around it, asks to withhold.</summary>
    public static bool Is(string word) => Words.Contains(Trim(word));

    /// <summary>Its opposite is one letter further away than a slip of the pen.</summary>
    private static bool IsNear(string word) => Nearest.Of(Trim(word), [Mark, "extern"]) == Mark;

    private static string Trim(string word) => word.Trim(Ornaments);

    private static string[] Split(string text) => text.Split(Separators, StringSplitOptions.RemoveEmptyEntries);
}
