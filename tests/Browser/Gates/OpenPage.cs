using System.Collections.Concurrent;
using Microsoft.Playwright;

namespace Protokollarchiv.Tests.Browser.Gates;

/// <summary>A page in a window of its own, and all that it asked for and complained of since it went to its address.</summary>
internal sealed class OpenPage : IAsyncDisposable
{
    private readonly string root;
    private readonly IBrowserContext window;

    private OpenPage(string root, IBrowserContext window, IPage page)
    {
        this.root = root;
        this.window = window;
        Page = page;
        page.Console += (_, message) => Complaints.Enqueue(message.Text);
        page.PageError += (_, error) => Complaints.Enqueue(error);
        page.Request += (_, request) => Requests.Enqueue(request);
        page.RequestFailed += (_, request) => Complaints.Enqueue($"{request.Url}: {request.Failure}");
    }

    public IPage Page { get; }

    /// <summary>What stands in the console, and requests that failed.</summary>
    public ConcurrentQueue<string> Complaints { get; } = new();

    public ConcurrentQueue<IRequest> Requests { get; } = new();

    /// <summary>A new window with an empty cache and nothing in it yet.</summary>
    public static async Task<OpenPage> OpenAsync(SiteServer server, int width, bool scripts = true)
    {
        var opened = await Chromium.OpenAsync(new BrowserNewContextOptions
        {
            Locale = "de-DE",
            ViewportSize = new ViewportSize { Width = width, Height = 800 },
            JavaScriptEnabled = scripts,
            ColorScheme = ColorScheme.Light,
            ReducedMotion = ReducedMotion.Reduce,
        });
        return new OpenPage(server.Url, opened, await opened.NewPageAsync());
    }

    /// <summary>Returns when the page has loaded, and a search has its answer.</summary>
    public async Task GoToAsync(string url)
    {
        Complaints.Clear();
        Requests.Clear();
        await Page.GotoAsync(root + url);
        if (url.StartsWith("/suche/?q=", StringComparison.Ordinal))
        {
            await AnswerAsync();
        }
    }

    public Task AnswerAsync() =>
        Page.WaitForSelectorAsync("#treffer[data-anzahl]", new PageWaitForSelectorOptions { State = WaitForSelectorState.Attached, Timeout = 20_000 });

    /// <summary>Returns when a link or a key has led there and all is loaded: asked of the page itself, as an event may have come before one waits for it.</summary>
    /// <param name="url">Below the root, with its query and place.</param>
    public Task ArriveAsync(string url) => Page.WaitForFunctionAsync(
        "url => document.readyState === 'complete' && location.pathname + location.search + location.hash === url",
        url,
        new PageWaitForFunctionOptions { Timeout = 15_000 });

    public IEnumerable<string> RequestsElsewhere() => Requests.Select(r => r.Url).Where(u => !u.StartsWith(root + "/", StringComparison.Ordinal));

    /// <summary>How many pixels the page is wider than its window, and what sticks out; empty when it fits.</summary>
    public Task<string[]> OverflowAsync() => Page.EvaluateAsync<string[]>(
        """
        () => {
          const wide = document.documentElement.scrollWidth - document.documentElement.clientWidth;
          if (wide <= 0) return [];
          const out = [...document.body.querySelectorAll('*')].filter(e => e.getBoundingClientRect().right > document.documentElement.clientWidth + 1);
          return [`${wide} px too wide`, ...out.slice(0, 5).map(e => e.outerHTML.slice(0, 120))];
        }
        """);

    /// <summary>What has moved since the page was asked for, by Chromium's own measure; empty when nothing has.</summary>
    public Task<string[]> LayoutShiftsAsync() => Page.EvaluateAsync<string[]>(
        """
        () => new Promise(done => {
          const moved = [];
          const name = node => (node?.outerHTML ?? node?.parentElement?.outerHTML ?? '?').slice(0, 120);
          const seen = e => moved.push(`Layout shift of ${e.value}: ${e.sources.map(s => `${name(s.node)} ${JSON.stringify(s.previousRect)} ${JSON.stringify(s.currentRect)}`)}`);
          new PerformanceObserver(list => list.getEntries().forEach(e => e.hadRecentInput || seen(e))).observe({ type: 'layout-shift', buffered: true });
          requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(() => done(moved), 50)));
        })
        """);

    public ValueTask DisposeAsync() => new(window.CloseAsync());
}
