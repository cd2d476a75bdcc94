using System.Text.RegularExpressions;

namespace Protokollarchiv.Privacy.Marks;

/// <summary>
/// The class that withholds, <c>{.intern}</c>, as it is written behind words or a heading: with spaces inside, or beside other attributes, as
/// Pandoc allows.
/// </summary>
internal static partial class InternMark
{
    private const string Attributes = @"\{(?:[^{}\n]*[^\S\n])?\.intern(?:[^\S\n][^{}\n]*)?\}";

    private const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.IgnoreCase;

    public static bool IsIn(string text) => Anywhere().IsMatch(text);

    /// <returns>How many characters the mark has that begins there; 0 when none does.</returns>
    public static int LengthAt(string text, int start) => start < text.Length && text[start] == '{' ? Here().Match(text, start).Length : 0;

    /// <summary>The mark that ends a heading; one right behind a bracket belongs to the words in the brackets.</summary>
    public static Match AtEndOf(string title) => AtEnd().Match(title);

    /// <summary>Whether what stands behind the colons of <c>::: intern</c> opens a block to withhold.</summary>
    public static bool Opens(string info) => Block().IsMatch(info);

    [GeneratedRegex(Attributes, Options)]
    private static partial Regex Anywhere();

    [GeneratedRegex(@"\G" + Attributes, Options)]
    private static partial Regex Here();

    [GeneratedRegex(@"(?<!\])" + Attributes + @"\s*$", Options)]
    private static partial Regex AtEnd();

    [GeneratedRegex(@"^(?:\{?\s*\.?intern\s*\}?|" + Attributes + ")$", Options)]
    private static partial Regex Block();
}
