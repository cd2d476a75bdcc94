using System.Text.RegularExpressions;

namespace Protokollarchiv.Tests.Browser;

/// <summary>The headers that <c>netlify.toml</c> asks of the host, so that tests run under the same rules as the site.</summary>
internal sealed partial class HostHeaders
{
    private readonly List<(string Pattern, Dictionary<string, string> Values)> rules = [];

    private HostHeaders(string toml)
    {
        foreach (var section in toml.Split("[[headers]]").Skip(1))
        {
            var pattern = Pattern().Match(section).Groups["path"].Value;
            var values = Value().Matches(section).ToDictionary(m => m.Groups["name"].Value, m => m.Groups["value"].Value, StringComparer.OrdinalIgnoreCase);
            rules.Add((pattern, values));
        }
    }

    public static HostHeaders FromRepository() => new(File.ReadAllText(Path.Combine(Repository.Root, "netlify.toml")));

    /// <param name="path">With its leading slash. Later rules win.</param>
    public Dictionary<string, string> Of(string path)
    {
        var headers = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var (pattern, values) in rules.Where(r => path.StartsWith(r.Pattern.TrimEnd('*'), StringComparison.Ordinal)))
        {
            foreach (var (name, value) in values)
            {
                headers[name] = value;
            }
        }

        return headers;
    }

    [GeneratedRegex("""for = "(?<path>[^"]+)""", RegexOptions.CultureInvariant)]
    private static partial Regex Pattern();

    [GeneratedRegex("""^\s+(?<name>[A-Za-z-]+) = "(?<value>[^"]+)"$""", RegexOptions.CultureInvariant | RegexOptions.Multiline)]
    private static partial Regex Value();
}
