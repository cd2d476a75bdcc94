namespace Protokollarchiv.Pipelines;

/// <summary>A large set of hashes that several threads fill at once.</summary>
internal sealed class HashShards
{
    private const int Count = 64;

    private readonly HashSet<ulong>[] shards = [.. Enumerable.Range(0, Count).Select(_ => new HashSet<ulong>())];

    public void Add(ulong hash)
    {
        var shard = shards[hash % Count];
        lock (shard)
        {
            shard.Add(hash);
        }
    }

    public bool Contains(ulong hash)
    {
        var shard = shards[hash % Count];
        lock (shard)
        {
            return shard.Contains(hash);
        }
    }
}
