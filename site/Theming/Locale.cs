using System.Globalization;
using Protokollarchiv.Pages;
using Protokollarchiv.Pipelines;
using Protokollarchiv.Sources;

namespace Protokollarchiv.Theming;

/// <summary>Reads a theme's <c>locales/</c>: a tree of words in YAML, each known by its keys joined with points.</summary>
internal static class Locale
{
    /// <param name="language">
    /// Decides which <c>locales/*.yml</c> is read; what it lacks comes from the German one. What the theme has nowhere comes from the standard
    /// theme of the program: the program's own pages need their words.
    /// </param>
    public static Words Read(ThemeFolder folder, string language, BuildContext context)
    {
        var texts = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var name in new[] { language, "de" }.Distinct(StringComparer.Ordinal))
        {
            var path = $"locales/{name}.yml";
            foreach (var file in folder.All(path).Concat(ThemeFolder.OfProgram(path)).DistinctBy(f => f.FullPath, StringComparer.Ordinal))
            {
                if (new ReadText().Run(file, context) is { } source && YamlReader.Read(source.Text, source.Path, 1, context.Diagnostics) is { } map)
                {
                    Collect(map, "", texts);
                }
            }
        }

        return new Words(texts);
    }

    private static void Collect(YamlMap map, string prefix, Dictionary<string, string> texts)
    {
        foreach (var entry in map.Entries)
        {
            switch (entry.Value)
            {
                case YamlMap inner:
                    Collect(inner, $"{prefix}{entry.Key}.", texts);
                    break;
                case YamlList list:
                    foreach (var (i, item) in list.Items.OfType<YamlScalar>().Index())
                    {
                        texts.TryAdd($"{prefix}{entry.Key}.{i.ToString(CultureInfo.InvariantCulture)}", item.Text);
                    }

                    break;
                case YamlScalar scalar:
                    texts.TryAdd(prefix + entry.Key, scalar.Text);
                    break;
            }
        }
    }
}
