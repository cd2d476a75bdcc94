using System.Buffers;
using System.Net;
using System.Text;

namespace Protokollarchiv.Preview;

/// <summary>
/// Serves the site to this machine alone, each page made when it is asked for. Nothing is read from disk by a requested path: what is not in
/// the plan of the site does not exist.
/// </summary>
internal sealed class PreviewServer : IDisposable
{
    private readonly HttpListener listener = new();
    private readonly LiveSite live;
    private readonly OpenPages openPages;
    private readonly string[] hosts;

    /// <exception cref="HttpListenerException">The port is taken, or not to be had.</exception>
    public PreviewServer(LiveSite live, int port)
    {
        this.live = live;
        openPages = new OpenPages(() => live.VersionName);
        hosts = [$"localhost:{port}", $"127.0.0.1:{port}"];
        foreach (var host in hosts)
        {
            listener.Prefixes.Add($"http://{host}/");
        }

        listener.Start();
        live.Changed = openPages.Tell;
    }

    public async Task ServeAsync(CancellationToken stop)
    {
        using var registration = stop.Register(listener.Stop);
        while (!stop.IsCancellationRequested)
        {
            try
            {
                var context = await listener.GetContextAsync();
                _ = Task.Run(() => AnswerAsync(context, stop), CancellationToken.None);
            }
            catch (Exception e) when (e is HttpListenerException or ObjectDisposedException or InvalidOperationException && stop.IsCancellationRequested)
            {
                return;
            }
        }
    }

    public void Dispose()
    {
        live.Changed = () => { };
        listener.Close();
    }

    private async Task AnswerAsync(HttpListenerContext context, CancellationToken stop)
    {
        var response = context.Response;
        try
        {
            SetHeaders(response);
            if (!IsFromHere(context.Request))
            {
                response.StatusCode = (int)HttpStatusCode.Forbidden;
            }
            else if (context.Request.HttpMethod is not ("GET" or "HEAD"))
            {
                response.StatusCode = (int)HttpStatusCode.MethodNotAllowed;
            }
            else if (context.Request.Url?.AbsolutePath == LiveScript.EventsUrl)
            {
                await openPages.AddAsync(response, stop);
                return;
            }
            else
            {
                await WriteAsync(context, stop);
            }

            response.Close();
        }
        catch (Exception e) when (e is HttpListenerException or IOException or ObjectDisposedException or OperationCanceledException)
        {
            // The browser has gone, or the preview ends.
            response.Abort();
        }
    }

    /// <summary>A page elsewhere could make a browser send requests here under another name (DNS rebinding).</summary>
    private bool IsFromHere(HttpListenerRequest request) =>
        request.IsLocal && hosts.Contains(request.UserHostName, StringComparer.OrdinalIgnoreCase);

    private async Task WriteAsync(HttpListenerContext context, CancellationToken stop)
    {
        var answer = Answer(Uri.UnescapeDataString(context.Request.Url?.AbsolutePath ?? "/"));
        context.Response.StatusCode = answer.Status;
        if (answer.Status == (int)HttpStatusCode.Found)
        {
            context.Response.RedirectLocation = $"{context.Request.Url?.AbsolutePath}/{context.Request.Url?.Query}";
        }

        context.Response.ContentType = answer.ContentType;
        context.Response.ContentLength64 = answer.Content.Length;
        if (context.Request.HttpMethod == "GET")
        {
            await context.Response.OutputStream.WriteAsync(answer.Content, stop);
        }
    }

    private (int Status, string ContentType, ReadOnlyMemory<byte> Content) Answer(string path)
    {
        if (path == LiveScript.ScriptUrl)
        {
            return (200, ContentTypes.Of(path), LiveScript.Content);
        }

        if (path == LiveScript.FindingsUrl)
        {
            return (200, ContentTypes.Of(".json"), live.Findings());
        }

        var version = live.VersionName; // asked for before the page is made: one that is older than it says would stay so
        var file = path[^1] == '/' ? path[1..] + "index.html" : path[1..];
        var buffer = new ArrayBufferWriter<byte>();
        if (live.TryWrite(file, buffer))
        {
            var type = ContentTypes.Of(file);
            return (200, type, type == ContentTypes.Html ? LiveScript.AddTo(buffer.WrittenMemory, version) : buffer.WrittenMemory);
        }

        // As hosts do: "/protokolle" leads to "/protokolle/".
        if (live.TryWrite($"{file}/index.html", buffer))
        {
            return ((int)HttpStatusCode.Found, ContentTypes.Html, default);
        }

        var isThere = live.TryWrite("404.html", buffer);
        return (404, ContentTypes.Html, isThere ? LiveScript.AddTo(buffer.WrittenMemory, version) : Encoding.UTF8.GetBytes("404"));
    }

    /// <summary>The same policy as the published site has, so that what it would forbid is seen here.</summary>
    private static void SetHeaders(HttpListenerResponse response)
    {
        response.Headers["Content-Security-Policy"] =
            "default-src 'none'; script-src 'self'; worker-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";
        response.Headers["X-Content-Type-Options"] = "nosniff";
        response.Headers["Cache-Control"] = "no-store";
        response.Headers["Cross-Origin-Resource-Policy"] = "same-origin";
    }
}
