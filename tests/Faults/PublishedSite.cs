namespace Protokollarchiv.Tests.Faults;

/// <summary>The files of a site that readers see, by path, each with the hash of its bytes.</summary>
internal sealed class PublishedSite
{
    private readonly Dictionary<string, string> hashes;

    private PublishedSite(Dictionary<string, string> hashes) => this.hashes = hashes;

    public static PublishedSite Of(string folder) => new(FolderContents.Of(folder)
        .Where(line => line[0] != '.')
        .Select(line => line.Split(' ', 2))
        .ToDictionary(parts => parts[0], parts => parts[1], StringComparer.Ordinal));

    /// <summary>What is neither as in one site nor as in the other: a file that none of them has, half a file, or none where both have one.</summary>
    public IEnumerable<string> NeitherNor(PublishedSite one, PublishedSite other) =>
        hashes.Where(f => one.hashes.GetValueOrDefault(f.Key) != f.Value && other.hashes.GetValueOrDefault(f.Key) != f.Value).Select(f => f.Key)
            .Concat(one.hashes.Keys.Where(path => other.hashes.ContainsKey(path) && !hashes.ContainsKey(path)));

    /// <summary>How many files are as in that site and not as in the other.</summary>
    public int OnlyAsIn(PublishedSite one, PublishedSite other) =>
        hashes.Count(f => one.hashes.GetValueOrDefault(f.Key) == f.Value && other.hashes.GetValueOrDefault(f.Key) != f.Value);
}
