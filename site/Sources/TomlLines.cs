using System.Text;
using System.Text.RegularExpressions;

namespace Protokollarchiv.Sources;

/// <summary>
/// Front matter of Hugo between lines <c>+++</c> as YAML, line by line: <c>draft = true</c> is <c>draft: true</c>, and values are written alike in
/// both. Tables such as <c>[params]</c> mean nothing to minutes and become comments.
/// </summary>
internal static partial class TomlLines
{
    public static string AsYaml(string toml)
    {
        var yaml = new StringBuilder();
        var inTable = false;
        foreach (var line in toml.Split('\n'))
        {
            inTable |= Table().IsMatch(line);
            yaml.Append(inTable ? $"# {line}" : IsAssignment(line) ? Assignment().Replace(line, "$1: ") : $"  {line}").Append('\n');
        }

        yaml.Length--;
        return yaml.ToString();
    }

    public static bool IsAssignment(ReadOnlySpan<char> line) => Assignment().IsMatch(line);

    [GeneratedRegex("""^[ \t]*([\p{L}\d_-]+|"[^"\\]+"|'[^']+')[ \t]*=[ \t]*""", RegexOptions.CultureInvariant)]
    private static partial Regex Assignment();

    [GeneratedRegex(@"^[ \t]*\[{1,2}[\w. \t""'-]+\]{1,2}[ \t]*(#.*)?\r?$", RegexOptions.CultureInvariant)]
    private static partial Regex Table();
}
