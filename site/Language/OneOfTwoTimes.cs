using System.Text.RegularExpressions;

namespace Protokollarchiv.Language;

/// <summary>Two times of which one is to be: of <c>zwischen 18 und 19 Uhr</c> the first is the earliest, and of <c>18 oder 19 Uhr</c> none is fixed.</summary>
internal static partial class OneOfTwoTimes
{
    /// <summary>How far before a time the other may stand.</summary>
    private const int Nearby = 24;

    /// <returns>The time that counts for one that was found; null while it is open.</returns>
    public static FoundTime? Decided(ReadOnlySpan<char> text, FoundTime found)
    {
        var behind = text[found.End..].TrimStart();
        if (behind.StartsWith("oder ", StringComparison.Ordinal) && IsTime(behind[5..].TrimStart()))
        {
            return null;
        }

        var before = text[Math.Max(0, found.Start - Nearby)..found.Start];
        var word = before.TrimEnd();
        if (word.EndsWith(" oder", StringComparison.Ordinal) && EarlierOrNot().IsMatch(before))
        {
            return null;
        }

        return word.EndsWith(" und", StringComparison.Ordinal) && Earlier().Match(before.ToString()) is { Success: true } earlier && GermanTime.Parse(earlier.Groups["hour"].ValueSpan) is { } from
            ? found with { From = from, Until = null }
            : found;
    }

    private static bool IsTime(ReadOnlySpan<char> text) => text is [>= '0' and <= '9', ..] && GermanTime.At(text, 0) is not null;

    [GeneratedRegex(@"(?<![.\d])\d{1,2}(\s*Uhr)?\s+oder\s+$", Matching.Exact)]
    private static partial Regex EarlierOrNot();

    [GeneratedRegex(@"\b(zwischen|um|ab)\s+(?<hour>\d{1,2})\s+und\s+$", Matching.AnyCase)]
    private static partial Regex Earlier();
}
