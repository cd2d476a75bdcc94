using System.Globalization;
using Protokollarchiv.Search.Chunks;

namespace Protokollarchiv.Search;

/// <summary>Where the files of the index are, relative to the output folder.</summary>
internal static class SearchPaths
{
    /// <summary>What the paths of all of them begin with.</summary>
    public const string All = "suche/";

    /// <summary>What the browser asks for on each visit; it names everything else.</summary>
    public const string Root = "suche/index.json";

    /// <summary>Everything below carries a hash of its content in its name.</summary>
    public const string Folder = "suche/index/";

    // What a chunk holds.
    public const char Terms = 'w';
    public const char Neighbours = 'n';
    public const char Endings = 'e';
    public const char Filters = 'f';
    public const char Rows = 't';

    /// <param name="kind">One of the letters above.</param>
    public static string Chunk(char kind, int number, uint hash) =>
        string.Create(CultureInfo.InvariantCulture, $"{Folder}{kind}{number}-{ChunkHash.Written(hash)}.bin");
}
