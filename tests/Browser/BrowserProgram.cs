namespace Protokollarchiv.Tests.Browser;

/// <summary>The Chromium, Chrome or Edge of this machine; on a Debian that lacks one, Debian's Chromium is installed where that is allowed.</summary>
internal static class BrowserProgram
{
    private static readonly string[] Names =
        ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "microsoft-edge", "microsoft-edge-stable"];

    private static readonly string[] Places =
    [
        "/usr/bin/chromium",
        "/snap/bin/chromium",
        "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
        "/Applications/Chromium.app/Contents/MacOS/Chromium",
        "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
        @"C:\Program Files\Google\Chrome\Application\chrome.exe",
        @"C:\Program Files (x86)\Google\Chrome\Application\chrome.exe",
        @"C:\Program Files (x86)\Microsoft\Edge\Application\msedge.exe",
    ];

    /// <exception cref="InvalidOperationException">There is none, and none could be installed; the message says why, and the one command to run.</exception>
    public static string Find() => Find([.. Chosen(), .. OnPath(), .. Places], AptGet.InstallChromium);

    /// <param name="places">Full paths, the first that exists counts.</param>
    /// <param name="install">Puts a browser in one of the places, or returns why it did not.</param>
    public static string Find(IReadOnlyList<string> places, Func<string?> install)
    {
        if (places.FirstOrDefault(File.Exists) is { } found)
        {
            return found;
        }

        var failure = install();
        return places.FirstOrDefault(File.Exists) ?? throw new InvalidOperationException(
            $"""
            The browser tests need a Chromium, Chrome or Edge, and this machine has none. {failure}
            Run this once, then the tests again: {Command()}
            (A browser in an unusual place is named by the environment variable CHROME_PATH.)
            """);
    }

    private static IEnumerable<string> Chosen() => Environment.GetEnvironmentVariable("CHROME_PATH") is { Length: > 0 } path ? [path] : [];

    private static IEnumerable<string> OnPath() =>
        from folder in (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
        from name in Names
        select Path.Combine(folder, name);

    private static string Command() =>
        OperatingSystem.IsMacOS() ? "brew install --cask google-chrome"
        : OperatingSystem.IsWindows() ? "winget install Google.Chrome"
        : "sudo apt-get install -y chromium";
}
