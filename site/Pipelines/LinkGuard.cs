using System.Collections.Concurrent;
using System.Globalization;
using System.IO.Hashing;
using System.Net;
using System.Text;
using Protokollarchiv.Diagnostics;
using Protokollarchiv.Files;

namespace Protokollarchiv.Pipelines;

/// <summary>
/// Reads every page before it is published and proves that each link within the site has its file, and each fragment its place. Of the places it
/// keeps hashes alone, and of the links only those whose target has not been seen yet, so it costs little at any size.
/// </summary>
internal sealed class LinkGuard
{
    /// <summary>On so many pages a dead link is reported; a theme may have it on all of them.</summary>
    private const int MostPages = 20;

    /// <summary>Stands for all places of a file whose places nobody has counted, <c>vertrag.pdf#page=3</c>; no place of a page is called so.</summary>
    private static ReadOnlySpan<byte> AnyPlace => " "u8;

    private readonly HashShards places = new();
    private readonly ConcurrentDictionary<(string Target, string Page), bool> pending = new();

    /// <summary>Tells of a page before it is made, so that links to it need not wait.</summary>
    public void Expect(string url) => places.Add(HashOf(Encoding.UTF8.GetBytes(url), default));

    /// <summary>Safe from several threads.</summary>
    /// <param name="isPage">Whether this program has made it from a template. In all else, an attachment in HTML for one, links are its author's.</param>
    public void Read(OutputFile file, bool isPage)
    {
        var url = Encoding.UTF8.GetBytes(file.Url);
        places.Add(HashOf(url, default));
        if (!isPage)
        {
            places.Add(HashOf(url, AnyPlace));
            return;
        }

        // Places first: a table of contents links to what comes below it.
        foreach (var attribute in new HtmlAttributes(file.Content.Span))
        {
            if (attribute.Name.SequenceEqual("id"u8))
            {
                places.Add(HashOf(url, attribute.Value));
            }
        }

        foreach (var attribute in new HtmlAttributes(file.Content.Span))
        {
            if (attribute.Name.SequenceEqual("href"u8) || attribute.Name.SequenceEqual("src"u8))
            {
                ReadLink(attribute.Value, url, file.Path);
            }
        }
    }

    /// <param name="whereOf">Where the input has the link, by the page's path and the link.</param>
    public void Report(DiagnosticBag diagnostics, Func<string, string, SourceLocation> whereOf)
    {
        foreach (var dead in pending.Keys.ToLookup(link => link.Target, link => link.Page, StringComparer.Ordinal).Where(link => !IsThere(link.Key)))
        {
            foreach (var page in dead.Order(StringComparer.Ordinal).Take(MostPages))
            {
                diagnostics.Report(DiagnosticCodes.DeadLink, whereOf(page, dead.Key), OutputFile.UrlOf(page), dead.Key);
            }

            if (dead.Count() - MostPages is > 0 and var more)
            {
                diagnostics.Report(DiagnosticCodes.DeadLinkOnMorePages, new SourceLocation(""), more.ToString(CultureInfo.InvariantCulture), dead.Key);
            }
        }
    }

    private void ReadLink(ReadOnlySpan<byte> link, ReadOnlySpan<byte> ownUrl, string page)
    {
        var isWithin = link is [(byte)'/', not (byte)'/', ..] or [(byte)'/'];
        var isFragment = link is [(byte)'#', _, ..];
        if (!isWithin && !isFragment)
        {
            return;
        }

        // Most links are plain and lead to what has been made already: minutes come before what quotes them.
        if (!link.ContainsAny("%&?"u8))
        {
            var hash = link.IndexOf((byte)'#');
            var path = hash < 0 ? link : hash == 0 ? ownUrl : link[..hash];
            if (places.Contains(HashOf(path, hash < 0 ? default : link[(hash + 1)..])))
            {
                return;
            }
        }

        var target = WebUtility.HtmlDecode(Encoding.UTF8.GetString(link));
        pending.TryAdd((isFragment ? Encoding.UTF8.GetString(ownUrl) + target : target, page), true);
    }

    private bool IsThere(string target)
    {
        var hash = target.IndexOf('#', StringComparison.Ordinal);
        var path = Uri.UnescapeDataString((hash < 0 ? target : target[..hash]).Split('?')[0]);
        var fragment = hash < 0 ? "" : Uri.UnescapeDataString(target[(hash + 1)..]);
        var bytes = Encoding.UTF8.GetBytes(path);
        return places.Contains(HashOf(bytes, default))
            && (fragment.Length == 0 || places.Contains(HashOf(bytes, Encoding.UTF8.GetBytes(fragment))) || places.Contains(HashOf(bytes, AnyPlace)));
    }

    /// <summary>One number for a page, another for each place on it.</summary>
    private static ulong HashOf(ReadOnlySpan<byte> url, ReadOnlySpan<byte> fragment)
    {
        var page = XxHash3.HashToUInt64(url);
        return fragment.IsEmpty ? page : XxHash3.HashToUInt64(fragment, unchecked((long)page));
    }
}

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
