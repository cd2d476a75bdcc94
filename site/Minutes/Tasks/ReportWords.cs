using System.Text.RegularExpressions;

namespace Protokollarchiv.Minutes.Tasks;

/// <summary>Words of what was done rather than is to do.</summary>
internal static partial class ReportWords
{
    public static bool AreIn(ReadOnlySpan<char> text) => Reports().IsMatch(text);

    [GeneratedRegex(@"\b(wurden?|hat|habe|haben|hatten?|war|waren)\b|\b(ist|sind)\b(?!\s+(noch\s+)?zu\b)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Reports();
}
