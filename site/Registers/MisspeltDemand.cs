using Protokollarchiv.Language;
using Protokollarchiv.Sources;

namespace Protokollarchiv.Registers;

/// <summary>Keys of a person's file that no reader knows and by which someone may have asked not to be named: <c>sichbar</c>, <c>anonym: ja</c>.</summary>
internal static class MisspeltDemand
{
    private static readonly string[] Stems = ["sichtbar", "visib", "anonym", "initial"];

    private static readonly string[] StemsOfValues = ["anonym", "initial"];

    public static IReadOnlyList<YamlEntry> In(FrontMatter frontMatter) =>
        [.. frontMatter.Entries.Where(entry => !RegisterKey.OfPeople.Any(known => known.Is(entry.Key)) && (Speaks(entry.Key, Stems) || IsNear(entry.Key) || Speaks(entry.Value)))];

    private static bool IsNear(string key) => Nearest.Of(key, [RegisterKey.Visibility.German, RegisterKey.Visibility.English]) is not null;

    private static bool Speaks(YamlValue value) => value switch
    {
        YamlScalar scalar => Speaks(scalar.Text, StemsOfValues),
        YamlList list => list.Items.Any(Speaks),
        YamlMap map => map.Entries.Any(entry => Speaks(entry.Key, Stems) || Speaks(entry.Value)),
        _ => false,
    };

    private static bool Speaks(string text, string[] stems) => stems.Any(stem => text.Contains(stem, StringComparison.OrdinalIgnoreCase));
}
