using System.Text.RegularExpressions;

namespace Protokollarchiv.Import.Typography;

/// <summary>What a field of a form says as long as nobody has filled it in: <c>Klicken Sie hier, um Text einzugeben.</c>, <c>[Name]</c></summary>
internal static partial class FormRequest
{
    /// <param name="text">Of a field that shows what it was made with; a title that a template has ready there is text.</param>
    public static bool Is(string text) => Request().IsMatch(text);

    [GeneratedRegex(@"^\W*(bitte\s+(hier\s+)?)?(klicken|tippen|geben|wählen|click|tap|choose|enter|select)\b|^\s*(\[[^\]]*\]|<[^>]*>)\s*$", Matching.AnyCase)]
    private static partial Regex Request();
}
