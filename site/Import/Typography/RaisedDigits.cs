namespace Protokollarchiv.Import.Typography;

/// <summary>Digits set above the line stay what they are: <c>40 m²</c> is not 40 m2, nor <c>10³</c> a hundred and three.</summary>
internal static class RaisedDigits
{
    private const string Raised = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    /// <param name="text">Anything else than a number stays: <c>1er</c>, <c>TM</c>.</param>
    public static string Of(string text) => text.Length > 0 && text.All(char.IsAsciiDigit) ? string.Concat(text.Select(digit => Raised[digit - '0'])) : text;
}
