using System.Collections.Frozen;

namespace Protokollarchiv.Language;

/// <summary>The German names of the months.</summary>
internal static class Month
{
    private static readonly FrozenDictionary<string, int> Numbers = new Dictionary<string, int>(StringComparer.Ordinal)
    {
        ["Januar"] = 1,
        ["Jänner"] = 1,
        ["Februar"] = 2,
        ["März"] = 3,
        ["April"] = 4,
        ["Mai"] = 5,
        ["Juni"] = 6,
        ["Juli"] = 7,
        ["August"] = 8,
        ["September"] = 9,
        ["Oktober"] = 10,
        ["November"] = 11,
        ["Dezember"] = 12,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, int> FoldedNumbers = Numbers.ToFrozenDictionary(n => Folding.Of(n.Key), n => n.Value, StringComparer.Ordinal);

    public static bool BeginsWith(string text) =>
        Numbers.Keys.Any(name => text.StartsWith(name, StringComparison.Ordinal) && (text.Length == name.Length || !char.IsLetter(text[name.Length])));

    /// <param name="folded">A whole name as <see cref="Folding"/> writes it.</param>
    /// <returns>1 to 12, or 0 for any other word.</returns>
    public static int NumberOf(string folded) => FoldedNumbers.GetValueOrDefault(folded);
}
