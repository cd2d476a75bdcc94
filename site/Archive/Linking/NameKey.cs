using Protokollarchiv.Language;

namespace Protokollarchiv.Archive.Linking;

/// <summary>Under which key a name's word is looked up: one for <c>Möbbeck</c>, <c>Moebbeck</c> and <c>MÖBBECK</c>.</summary>
internal static class NameKey
{
    public static string Of(string word) => OfFolded(Folding.Of(word));

    public static string OfFolded(string folded) =>
        folded.AsSpan().ContainsAny('ä', 'ö', 'ü')
            ? folded.Replace("ä", "ae", StringComparison.Ordinal).Replace("ö", "oe", StringComparison.Ordinal).Replace("ü", "ue", StringComparison.Ordinal)
            : folded;
}
