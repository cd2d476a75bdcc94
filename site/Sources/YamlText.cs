using System.Text.RegularExpressions;

namespace Protokollarchiv.Sources;

/// <summary>Text as a value of front matter, so that it reads back as it is.</summary>
internal static partial class YamlText
{
    /// <summary>Without quotes where YAML takes it for nothing but text or a date.</summary>
    public static string Of(string value)
    {
        var line = value.ReplaceLineEndings(" ").Trim();
        var isPlain = IsoDate().IsMatch(line)
            || (Plain().IsMatch(line) && !Reserved().IsMatch(line) && !line.Contains(": ", StringComparison.Ordinal) && !line.Contains(" #", StringComparison.Ordinal));
        return isPlain ? line : Quoted(line);
    }

    public static string Quoted(string value) =>
        $"\"{value.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal).ReplaceLineEndings(" ")}\"";

    [GeneratedRegex(@"^\d{4}-\d{2}-\d{2}$", Matching.Exact)]
    private static partial Regex IsoDate();

    [GeneratedRegex(@"^[\p{L}(§„][^\p{Cc}]*[^\p{Cc}:\s]$", Matching.Exact)]
    private static partial Regex Plain();

    /// <summary>Words that YAML takes for truth values or nothing.</summary>
    [GeneratedRegex(@"^(true|false|null|yes|no|on|off|y|n)$", Matching.AnyCase)]
    private static partial Regex Reserved();
}
