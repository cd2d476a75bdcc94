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
            yaml.Append(InYaml(line, inTable)).Append('\n');
        }

        yaml.Length--;
        return yaml.ToString();
    }

    /// <summary>What is no assignment goes on with the list of the line above.</summary>
    private static string InYaml(string line, bool inTable) =>
        line.Length == 0 ? ""
        : inTable ? $"# {line}"
        : IsAssignment(line) ? Assignment().Replace(line, "${key}: ")
        : $"  {line}";

    public static bool IsAssignment(ReadOnlySpan<char> line) => Assignment().IsMatch(line);

    [GeneratedRegex("""^[ \t]*(?<key>[\p{L}\d_-]+|"[^"\\]+"|'[^']+')[ \t]*=[ \t]*""", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Assignment();

    [GeneratedRegex(@"^[ \t]*\[{1,2}[\w. \t""'-]+\]{1,2}[ \t]*(#.*)?\r?$", Matching.Exact)]
    private static partial Regex Table();
}
