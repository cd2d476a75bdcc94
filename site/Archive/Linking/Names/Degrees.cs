using System.Text.RegularExpressions;

namespace Protokollarchiv.Archive.Linking.Names;

/// <summary>Academic degrees that stand behind a full name, or inside one as the school of another: <c>Karla Blau, MBA</c>, <c>DI (FH) Karla Blau BSc</c>.</summary>
internal static partial class Degrees
{
    private const string Any = @"([MB]\.\s?(A|Sc|Ed|Eng)\.?|[MB](A|Sc|Ed|Eng)|E?MBA|LL\.?\s?[MB]\.?|Ph\.?\s?D\.?|MAS|Bakk\.?)";

    /// <summary>Whether a text is a degree and nothing else.</summary>
    public static bool Are(string text) => Alone().IsMatch(text);

    /// <summary>The name without them, so that its last word is the family name.</summary>
    public static string Without(string name)
    {
        var bare = School().Replace(name, "");
        return Behind().Match(bare) is { Success: true } degrees ? bare[..degrees.Index] : bare;
    }

    [GeneratedRegex(@"^\s*" + Any + @"\s*$", Matching.Exact)]
    private static partial Regex Alone();

    [GeneratedRegex(@"(?<=\p{L}[\p{L}.’'-]*\s+\p{Lu}[\p{L}’'-]+)(\s*,\s*|\s+)" + Any + @"((\s*,\s*|\s+)" + Any + @")*\s*$", Matching.Exact)]
    private static partial Regex Behind();

    [GeneratedRegex(@"\s*\((FH|Univ\.?|TU)\)", Matching.Exact)]
    private static partial Regex School();
}
