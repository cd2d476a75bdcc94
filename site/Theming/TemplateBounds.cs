using System.Text.RegularExpressions;

namespace Protokollarchiv.Theming;

/// <summary>What of a template is more than its parser, which calls itself for each level, can be given.</summary>
internal static partial class TemplateBounds
{
    private const int LongestTemplate = 256 * 1024;
    private const int LongestTag = 4000;
    private const int MostBlocks = 100;
    private const int MostBrackets = 50;

    /// <returns>At which offset; null for a template that may be parsed.</returns>
    public static int? ExceededAt(string template)
    {
        if (template.Length > LongestTemplate)
        {
            return 0;
        }

        var blocks = 0;
        foreach (var tag in Tag().EnumerateMatches(template))
        {
            var text = template.AsSpan(tag.Index, tag.Length);
            blocks += text[1] != '%' ? 0 : End().IsMatch(text) ? -1 : Begin().IsMatch(text) ? 1 : 0;
            if (text.Length > LongestTag || blocks > MostBlocks || Brackets(text) > MostBrackets)
            {
                return tag.Index;
            }
        }

        return null;
    }

    private static int Brackets(ReadOnlySpan<char> tag)
    {
        var (open, most) = (0, 0);
        foreach (var sign in tag)
        {
            open += sign is '(' or '[' ? 1 : sign is ')' or ']' ? -1 : 0;
            most = Math.Max(most, open);
        }

        return most;
    }

    /// <summary>One that is not closed goes on to the end.</summary>
    [GeneratedRegex(@"\{[{%].*?([}%]\}|$)", Matching.Exact | RegexOptions.Singleline)]
    private static partial Regex Tag();

    [GeneratedRegex(@"^\{%-?\s*(if|unless|case|for|tablerow|capture|comment|raw|block|macro)\b", Matching.Exact)]
    private static partial Regex Begin();

    [GeneratedRegex(@"^\{%-?\s*end", Matching.Exact)]
    private static partial Regex End();
}
