using System.Collections.Frozen;
using System.Text.RegularExpressions;
using Protokollarchiv.Diagnostics;
using Protokollarchiv.Pipelines;
using Protokollarchiv.Sources;

namespace Protokollarchiv.Theming;

/// <summary>The text of every template, to parse it, and to find the place where it names something that is not there.</summary>
internal sealed class ThemeSources
{
    private const string Ending = ".liquid";

    private ThemeSources(FrozenDictionary<string, SourceText> byName) => ByName = byName;

    /// <summary>By path without ending: <c>partials/meeting-row</c>.</summary>
    public FrozenDictionary<string, SourceText> ByName { get; }

    public static ThemeSources Read(ThemeFolder folder, BuildContext context)
    {
        var sources = new Dictionary<string, SourceText>(StringComparer.Ordinal);
        foreach (var (name, file) in folder.In(""))
        {
            if (name.EndsWith(Ending, StringComparison.Ordinal) && new ReadText().Run(file, context) is { } text)
            {
                sources[name[..^Ending.Length]] = text;
            }
        }

        return new ThemeSources(sources.ToFrozenDictionary(StringComparer.Ordinal));
    }

    /// <summary>Those of these names: what could not be parsed is never used as a partial.</summary>
    public ThemeSources Only(IEnumerable<string> names)
    {
        var kept = names.ToHashSet(StringComparer.Ordinal);
        return new ThemeSources(ByName.Where(s => kept.Contains(s.Key)).ToFrozenDictionary(StringComparer.Ordinal));
    }

    /// <summary>Where a template, or one of the partials, names something; Liquid itself does not tell.</summary>
    public SourceLocation PlaceOf(string template, string named)
    {
        var candidates = ByName.OrderBy(s => s.Key == template ? 0 : s.Key.StartsWith("partials/", StringComparison.Ordinal) ? 1 : 2).ThenBy(s => s.Key, StringComparer.Ordinal);
        foreach (var (_, source) in candidates)
        {
            var match = Regex.Match(source.Text, $@"(?<![\w-]){Regex.Escape(named)}(?![\w-])", RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1));
            if (match.Success)
            {
                var before = source.Text.AsSpan(0, match.Index);
                return new SourceLocation(source.Path, before.Count('\n') + 1, match.Index - before.LastIndexOf('\n'));
            }
        }

        return new SourceLocation(ByName.TryGetValue(template, out var own) ? own.Path : template);
    }
}
