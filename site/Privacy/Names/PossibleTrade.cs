using System.Collections.Frozen;
using Protokollarchiv.Archive.Linking.Names;

namespace Protokollarchiv.Privacy.Names;

/// <summary>
/// Words before a family name that may say what somebody is: trades, and what ends as those of women do, <c>Bauherrin</c>, since few given names
/// do. Where linking would need to know, withholding takes more.
/// </summary>
internal static class PossibleTrade
{
    private const int Shortest = 6;

    /// <summary>Frequent given names that end so; keys.</summary>
    private static readonly FrozenSet<string> GivenNames = new[]
    {
        "albin", "armin", "augustin", "benjamin", "berfin", "carolin", "catrin", "christin", "constantin", "edelin", "edwin", "erwin", "evelin", "jasmin", "josefin", "justin", "karolin", "katalin", "kathrin",
        "katrin", "kerstin", "konstantin", "kristin", "madlin", "martin", "marvin", "melvin", "merlin", "mohsin", "nasrin", "nermin", "nesrin", "nurettin", "pervin", "quentin", "rosalin", "seyfettin", "severin",
        "shirin", "tahsin", "valentin", "yasemin", "yasmin",
    }.ToFrozenSet(StringComparer.Ordinal);

    /// <param name="key">As <see cref="NameKey"/> makes it.</param>
    public static bool Is(string key) =>
        NameWords.IsTrade(key) || (key.Length >= Shortest && key.EndsWith("in", StringComparison.Ordinal) && !GivenNames.Contains(key));
}
