using Microsoft.Playwright;

namespace Protokollarchiv.Tests.Browser;

/// <summary>The browser that tests drive: Chromium, Chrome or Edge as it is installed, started once and shared.</summary>
internal static class Chromium
{
    private static readonly string[] Places =
    [
        "/usr/bin/chromium",
        "/usr/bin/chromium-browser",
        "/usr/bin/google-chrome",
        "/usr/bin/microsoft-edge",
        "/snap/bin/chromium",
        "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
        "/Applications/Chromium.app/Contents/MacOS/Chromium",
        "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
        @"C:\Program Files\Google\Chrome\Application\chrome.exe",
        @"C:\Program Files (x86)\Google\Chrome\Application\chrome.exe",
        @"C:\Program Files (x86)\Microsoft\Edge\Application\msedge.exe",
    ];

    private static readonly Lazy<Task<IBrowser>> Shared = new(StartAsync);

    /// <summary>A new window with an empty cache, closed by whoever asked for it.</summary>
    /// <exception cref="InvalidOperationException">No browser is installed; the message says how to get one.</exception>
    public static async Task<IBrowserContext> OpenAsync(BrowserNewContextOptions? options = null) =>
        await (await Shared.Value).NewContextAsync(options ?? new BrowserNewContextOptions { Locale = "de-DE", ViewportSize = new ViewportSize { Width = 1280, Height = 720 } });

    private static string Find() =>
        Array.Find([.. new[] { Environment.GetEnvironmentVariable("CHROME_PATH") ?? "" }, .. Places], File.Exists)
        ?? throw new InvalidOperationException("No Chromium, Chrome or Edge was found for the browser tests. On Debian: sudo apt-get install -y chromium. Elsewhere set CHROME_PATH.");

    private static async Task<IBrowser> StartAsync()
    {
        var path = Find();
        var playwright = await Playwright.CreateAsync();
        return await playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
        {
            ExecutablePath = path,
            Args = ["--no-sandbox", "--disable-gpu", "--disable-background-networking"],
        });
    }
}
