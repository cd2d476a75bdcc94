using Microsoft.Playwright;
using Protokollarchiv.Commands;
using Protokollarchiv.Tests.Browser;

namespace Protokollarchiv.Tests.Search;

/// <summary>A built site in a real browser, on its search page.</summary>
internal sealed class SearchSite : IAsyncDisposable
{
    private readonly IBrowserContext window;

    private SearchSite(SiteServer server, IBrowserContext window, IPage page)
    {
        Server = server;
        Page = page;
        this.window = window;
        page.Console += (_, message) => Console.Add(message.Text);
        page.PageError += (_, error) => Console.Add(error);
    }

    public SiteServer Server { get; }

    public IPage Page { get; }

    /// <summary>Everything the browser said or complained of.</summary>
    public List<string> Console { get; } = [];

    /// <summary>Builds the input folder and serves it from memory.</summary>
    public static async Task<SearchSite> OfAsync(string input)
    {
        var output = Directory.CreateTempSubdirectory("search-");
        var server = new SiteServer();
        try
        {
            var context = SmallArchive.Context();
            var built = SiteBuild.Run(new BuildOptions { Input = input, Output = output.FullName, Theme = Repository.PathOf("themes/standard") }, publish: true, context);
            Assert.False(built is null || context.Failed, string.Join('\n', context.Diagnostics.Sorted().Select(d => d.ToString())));
            server.AddFolder(output.FullName, "");
        }
        finally
        {
            output.Delete(recursive: true);
        }

        var opened = await Chromium.OpenAsync();
        return new SearchSite(server, opened, await opened.NewPageAsync());
    }

    /// <summary>Opens the search with a query and waits for its answer.</summary>
    public async Task AskAsync(string query, string more = "")
    {
        await Page.GotoAsync($"{Server.Url}/suche/?q={Uri.EscapeDataString(query)}{more}");
        await AnswerAsync();
    }

    public Task AnswerAsync() =>
        Page.WaitForSelectorAsync("#treffer[data-anzahl]", new PageWaitForSelectorOptions { State = WaitForSelectorState.Attached, Timeout = 10_000 });

    /// <summary>The links of the hits in order, below the root of the site.</summary>
    public async Task<IReadOnlyList<string>> LinksAsync() =>
        await Page.EvalOnSelectorAllAsync<string[]>("#treffer > li a", "links => links.map(a => a.getAttribute('href'))");

    public async Task<string> TextAsync(string selector) => (await Page.TextContentAsync(selector)) ?? "";

    public async ValueTask DisposeAsync()
    {
        await window.CloseAsync();
        Server.Dispose();
    }
}
