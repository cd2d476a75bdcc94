using System.Text.RegularExpressions;

namespace Protokollarchiv.Import.Typography;

/// <summary>Lines that only count pages.</summary>
internal static partial class PageWords
{
    /// <summary>Whether a line that counts pages says nothing else: <c>Seite 2 von 5</c>, <c>- 3 -</c>.</summary>
    public static bool IsNothingElse(string line) => Words().IsMatch(line);

    /// <summary>Whether a line must be about pages even without a number: <c>Seite:</c>.</summary>
    public static bool IsLabel(string line) => Label().IsMatch(line);

    [GeneratedRegex(@"^(\s|\d|[-–—|/.:•]|Seite|S\.|Page|Blatt|von|of)*$", Matching.AnyCase)]
    private static partial Regex Words();

    [GeneratedRegex(@"^\s*(Seite|Page|Blatt)\s*:?\s*$", Matching.AnyCase)]
    private static partial Regex Label();
}
