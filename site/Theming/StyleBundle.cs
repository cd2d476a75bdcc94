using System.Text;
using System.Text.RegularExpressions;

namespace Protokollarchiv.Theming;

/// <summary>A style sheet with others of its folder in the place of their imports: one request, and a theme adds rules to its base without copying them.</summary>
internal static partial class StyleBundle
{
    /// <param name="name">As below <c>assets/</c>.</param>
    /// <param name="styles">All files of the theme, as they are written. What is imported and not there stays as it is written.</param>
    public static byte[] Of(string name, IReadOnlyDictionary<string, byte[]> styles)
    {
        var folder = name[..(name.LastIndexOf('/') + 1)];
        return Encoding.UTF8.GetBytes(Import().Replace(
            Encoding.UTF8.GetString(styles[name]),
            import => styles.TryGetValue(folder + import.Groups["file"].Value, out var imported) ? Encoding.UTF8.GetString(imported) : import.Value));
    }

    [GeneratedRegex(@"^@import ""(?<file>[\w-]+\.css)"";\r?\n", Matching.Exact | RegexOptions.Multiline)]
    private static partial Regex Import();
}
