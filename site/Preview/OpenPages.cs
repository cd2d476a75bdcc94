using System.Collections.Concurrent;
using System.Net;

namespace Protokollarchiv.Preview;

/// <summary>The pages that are open in a browser and wait to be told of changes (server-sent events).</summary>
internal sealed class OpenPages
{
    private readonly ConcurrentDictionary<HttpListenerResponse, bool> pages = new();

    /// <summary>Keeps the answer open until the preview ends.</summary>
    public async Task AddAsync(HttpListenerResponse response, CancellationToken stop)
    {
        response.ContentType = "text/event-stream";
        response.SendChunked = true;
        await SendAsync(response, ": open\n\n"u8.ToArray());
        pages[response] = true;
        try
        {
            await Task.Delay(Timeout.Infinite, stop);
        }
        catch (OperationCanceledException)
        {
            pages.TryRemove(response, out _);
            response.Abort();
        }
    }

    public void Tell()
    {
        foreach (var page in pages.Keys)
        {
            _ = TellAsync(page);
        }
    }

    private async Task TellAsync(HttpListenerResponse page)
    {
        try
        {
            await SendAsync(page, "event: changed\ndata:\n\n"u8.ToArray());
        }
        catch (Exception e) when (e is HttpListenerException or IOException or ObjectDisposedException)
        {
            // The page has been closed.
            pages.TryRemove(page, out _);
            page.Abort();
        }
    }

    private static async Task SendAsync(HttpListenerResponse page, byte[] message)
    {
        await page.OutputStream.WriteAsync(message);
        await page.OutputStream.FlushAsync();
    }
}
