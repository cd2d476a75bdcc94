namespace Protokollarchiv.Language;

/// <summary>A word, number or date as it stands in a text.</summary>
/// <param name="Start">Offset in the text, in UTF-16 units.</param>
/// <param name="AfterHyphen">Whether a single hyphen joins it to the token before: <c>Roßlau</c> in <c>Dessau-Roßlau</c>, no number to a number.</param>
internal readonly record struct Token(int Start, int Length, bool AfterHyphen)
{
    public int End => Start + Length;
}
