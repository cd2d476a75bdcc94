using System.Collections.Immutable;
using System.Text.Json;

namespace Protokollarchiv.Benchmarks.Truth;

/// <summary>What one generated meeting's minutes name, by the generator itself: a line of <c>truth.jsonl</c>.</summary>
/// <param name="Near">Names inside longer words, right to link or to leave.</param>
internal sealed record TruthRow(string Source, ImmutableDictionary<NamedKind, ImmutableHashSet<string>> Named, ImmutableHashSet<string> Near)
{
    public static IEnumerable<TruthRow> Read(string folder) => File.ReadLines(Path.Combine(folder, "truth.jsonl")).Select(Parse);

    private static TruthRow Parse(string line)
    {
        using var document = JsonDocument.Parse(line);
        var row = document.RootElement;
        return new TruthRow(
            row.GetProperty("path").GetString() ?? "",
            ImmutableDictionary.CreateRange(
            [
                KeyValuePair.Create(NamedKind.People, Names(row, "persons")),
                KeyValuePair.Create(NamedKind.Organizations, Names(row, "organisations")),
                KeyValuePair.Create(NamedKind.Topics, Names(row, "topics")),
                KeyValuePair.Create(NamedKind.References, Names(row, "refs")),
            ]),
            Names(row, "near"));
    }

    private static ImmutableHashSet<string> Names(JsonElement row, string property) =>
        [.. row.GetProperty(property).EnumerateArray().Select(e => e.GetString()).OfType<string>()];
}
