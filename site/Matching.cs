using System.Text.RegularExpressions;

namespace Protokollarchiv;

/// <summary>How the expressions of this program read: never by the machine's culture, and keeping only the groups that have a name.</summary>
internal static class Matching
{
    public const RegexOptions Exact = RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;

    public const RegexOptions AnyCase = Exact | RegexOptions.IgnoreCase;

    /// <summary>For one that is laid out over several lines: white space in it means nothing, and a space is written <c>[ ]</c>.</summary>
    public const RegexOptions Spaced = RegexOptions.IgnorePatternWhitespace;
}
