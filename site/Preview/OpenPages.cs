using System.Collections.Concurrent;
using System.Net;
using System.Text;

namespace Protokollarchiv.Preview;

/// <summary>The pages that are open in a browser and wait to be told of changes (server-sent events).</summary>
/// <param name="version">Names what is shown now.</param>
internal sealed class OpenPages(Func<string> version)
{
    private readonly ConcurrentDictionary<HttpListenerResponse, bool> pages = new();

    /// <summary>Keeps the answer open until the preview ends. A page that was loaded before the last change learns of it at once.</summary>
    public async Task AddAsync(HttpListenerResponse response, CancellationToken stop)
    {
        response.ContentType = "text/event-stream";
        response.SendChunked = true;
        pages[response] = true;
        await SendVersionAsync(response);
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
            await SendVersionAsync(page);
        }
        catch (Exception e) when (e is HttpListenerException or IOException or ObjectDisposedException)
        {
            // The page has been closed.
            pages.TryRemove(page, out _);
            page.Abort();
        }
    }

    private async Task SendVersionAsync(HttpListenerResponse page)
    {
        await page.OutputStream.WriteAsync(Encoding.UTF8.GetBytes($"event: fassung\ndata: {version()}\n\n"));
        await page.OutputStream.FlushAsync();
    }
}
