namespace Protokollarchiv.Sources;

/// <summary>What is wrong with a text where YamlDotNet says nothing that a maintainer could act on, or says it too late.</summary>
internal static class BrokenYaml
{
    private const int MostOpen = 200;

    /// <summary>Where more braces stand open than any text has: YamlDotNet's time grows with the square of them, before it tells of the first.</summary>
    /// <returns>The offset of the brace that is one too many.</returns>
    public static int? OpensTooMuch(string yaml)
    {
        var open = 0;
        var at = 0;
        while (yaml.AsSpan(at).IndexOfAny("{}[]") is >= 0 and var next)
        {
            at += next;
            open = yaml[at] is '{' or '[' ? open + 1 : Math.Max(0, open - 1);
            if (open > MostOpen)
            {
                return at;
            }

            at++;
        }

        return null;
    }

    /// <summary>The line, from 0, that a tab indents: near the one where reading failed or, where the tab is why, behind it.</summary>
    public static int? TabIndented(string yaml, int failed, bool tabIsWhy)
    {
        var lines = yaml.Split('\n');
        for (var i = Math.Max(0, failed - 2); i < lines.Length && (i <= failed || tabIsWhy); i++)
        {
            if (lines[i].AsSpan().TrimStart(' ') is ['\t', ..])
            {
                return i;
            }
        }

        return null;
    }
}
