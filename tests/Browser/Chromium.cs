using Microsoft.Playwright;

namespace Protokollarchiv.Tests.Browser;

/// <summary>The browser that tests drive, found or installed and started once for all of them.</summary>
internal static class Chromium
{
    private static readonly Lazy<Task<IBrowser>> Shared = new(() => Task.Run(StartAsync));

    /// <summary>A new window with an empty cache, closed by whoever asked for it.</summary>
    /// <exception cref="InvalidOperationException">There is no browser; the message says how to get one.</exception>
    public static async Task<IBrowserContext> OpenAsync(BrowserNewContextOptions? options = null) =>
        await (await Shared.Value).NewContextAsync(options ?? new BrowserNewContextOptions { Locale = "de-DE", ViewportSize = new ViewportSize { Width = 1280, Height = 720 } });

    private static async Task<IBrowser> StartAsync()
    {
        var path = BrowserProgram.Find();
        var playwright = await Playwright.CreateAsync();
        return await playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
        {
            ExecutablePath = path,
            Args = ["--no-sandbox", "--disable-gpu", "--disable-background-networking"],
        });
    }
}
