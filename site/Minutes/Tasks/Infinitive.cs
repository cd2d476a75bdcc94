using System.Text.RegularExpressions;

namespace Protokollarchiv.Minutes.Tasks;

/// <summary>The verb that ends what is to do, perhaps with a day behind it: <c>Leiter leihen bis 30.11.</c></summary>
internal static partial class Infinitive
{
    public static bool Ends(ReadOnlySpan<char> text) => Last().IsMatch(text);

    /// <summary>Other words end so as well, and thanks say what was done: <c>danke fürs Backen und spülen</c></summary>
    [GeneratedRegex(@"^(?!.*\b[Dd]anke?\b).*(?<!\p{L})(?!(allen|beiden|vielen|unseren|unsern|gestern|morgen|zusammen|wegen|gegen|neben)(?!\p{L}))\p{Ll}{2,}(en|ern|eln|tun)\W*(bis\s.{1,30})?$", RegexOptions.CultureInvariant | RegexOptions.Singleline | RegexOptions.ExplicitCapture)]
    private static partial Regex Last();
}
