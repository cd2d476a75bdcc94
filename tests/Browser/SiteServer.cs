using System.Collections.Concurrent;
using System.IO.Compression;
using System.Net;

namespace Protokollarchiv.Tests.Browser;

/// <summary>
/// Serves files from memory on a port of this machine, with the host's security headers, and compresses text as hosts do. A test may
/// replace or remove a file while it runs.
/// </summary>
internal sealed class SiteServer : IDisposable
{
    private static readonly Dictionary<string, string> Types = new(StringComparer.Ordinal)
    {
        [".html"] = "text/html; charset=utf-8",
        [".js"] = "text/javascript",
        [".css"] = "text/css",
        [".json"] = "application/json",
        [".svg"] = "image/svg+xml",
        [".xml"] = "application/xml",
        [".bin"] = "application/octet-stream",
    };

    private readonly HttpListener listener = new();
    private readonly HostHeaders headers = HostHeaders.FromRepository();

    public SiteServer()
    {
        var port = FreePort();
        Url = $"http://127.0.0.1:{port}";
        listener.Prefixes.Add($"{Url}/");
        listener.Start();
        _ = ServeAsync();
    }

    public string Url { get; }

    /// <summary>By path without the leading slash.</summary>
    public ConcurrentDictionary<string, byte[]> Files { get; } = new(StringComparer.Ordinal);

    /// <summary>Paths in the order they were asked for, each with the bytes that went over the line.</summary>
    public ConcurrentQueue<(string Path, int Bytes)> Requests { get; } = new();

    public void AddFolder(string folder, string under)
    {
        foreach (var file in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories))
        {
            Files[$"{under}{Path.GetRelativePath(folder, file).Replace('\\', '/')}"] = File.ReadAllBytes(file);
        }
    }

    public void Dispose() => listener.Close();

    private static int FreePort()
    {
        using var socket = new System.Net.Sockets.TcpListener(IPAddress.Loopback, 0);
        socket.Start();
        return ((IPEndPoint)socket.LocalEndpoint).Port;
    }

    private async Task ServeAsync()
    {
        while (listener.IsListening)
        {
            try
            {
                var context = await listener.GetContextAsync();
                _ = Task.Run(() => Answer(context));
            }
            catch (Exception e) when (e is HttpListenerException or ObjectDisposedException)
            {
                return;
            }
        }
    }

    private void Answer(HttpListenerContext context)
    {
        var path = context.Request.Url?.AbsolutePath ?? "/";
        var response = context.Response;
        foreach (var (name, value) in headers.Of(path))
        {
            response.Headers[name] = value;
        }

        var file = Uri.UnescapeDataString(path[1..]) + (path.EndsWith('/') ? "index.html" : "");
        if (!Files.TryGetValue(file, out var content))
        {
            response.StatusCode = 404;
            content = "nicht gefunden"u8.ToArray();
        }

        var type = Types.GetValueOrDefault(Path.GetExtension(file), "text/plain");
        response.ContentType = type;
        if (type != "application/octet-stream")
        {
            response.Headers["Content-Encoding"] = "gzip";
            content = Compressed(content);
        }

        Requests.Enqueue((file, content.Length));
        try
        {
            response.ContentLength64 = content.Length;
            response.OutputStream.Write(content);
            response.Close();
        }
        catch (Exception e) when (e is HttpListenerException or IOException)
        {
            // The browser has gone.
        }
    }

    private static byte[] Compressed(byte[] content)
    {
        using var compressed = new MemoryStream();
        using (var gzip = new GZipStream(compressed, CompressionLevel.SmallestSize, leaveOpen: true))
        {
            gzip.Write(content);
        }

        return compressed.ToArray();
    }
}
