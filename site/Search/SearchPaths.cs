using System.Globalization;

namespace Protokollarchiv.Search;

/// <summary>Where the files of the index are, relative to the output folder.</summary>
internal static class SearchPaths
{
    /// <summary>What the browser asks for on each visit; it names everything else.</summary>
    public const string Root = "suche/index.json";

    /// <summary>Everything below carries a hash of its content in its name.</summary>
    public const string Folder = "suche/index/";

    /// <param name="kind">A letter for what the chunk holds.</param>
    public static string Chunk(char kind, int number, uint hash) =>
        string.Create(CultureInfo.InvariantCulture, $"{Folder}{kind}{number}-{ChunkHash.Written(hash)}.bin");
}
