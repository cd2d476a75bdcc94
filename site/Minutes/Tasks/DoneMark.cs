using System.Text.RegularExpressions;

namespace Protokollarchiv.Minutes.Tasks;

/// <summary>What says of a task that it is done, without a box: <c>Saal buchen – erledigt</c>, <c>✓ Saal gebucht</c>.</summary>
internal static partial class DoneMark
{
    /// <summary>How far from the end it stands.</summary>
    private const int Longest = 60;

    public static bool IsIn(string text) => Finished().IsMatch(text.AsSpan()[^Math.Min(text.Length, Longest)..]) || IsTick(text);

    /// <summary>Whether the text begins with a tick, where other pictures say nothing.</summary>
    public static bool IsTick(ReadOnlySpan<char> text) => text is ['✓' or '✔' or '✅', ..];

    [GeneratedRegex(@"[(\[,:–-]\s*(erledigt|done|abgeschlossen)\b|^\W*erledigt\b", Matching.AnyCase)]
    private static partial Regex Finished();
}
