using System.Net;
using System.Net.NetworkInformation;
using System.Net.Sockets;
using System.Text;
using Protokollarchiv.Tests.Preview;

namespace Protokollarchiv.Tests.Paths;

/// <summary>A preview answers this machine alone, under its own name, and with nothing but the site, whatever is asked for.</summary>
public sealed class PreviewPathTests : IDisposable
{
    private readonly SmallArchive archive = SmallArchive.Of("""
        -- site.yml --
        titel: Verein
        -- protokolle/2022-10-24-vorstand.md --
        ---
        gremium: Vorstand
        ---
        Geheimhaltung ist kein Thema.
        -- protokolle/nicht-verlinkt.txt --
        Geheimtext
        """);

    [Fact]
    public async Task Whatever_is_asked_for_only_the_site_is_answered()
    {
        using var preview = PreviewProcess.Of("--input", archive.Input);
        var port = new Uri(preview.Url).Port;
        var local = $"localhost:{port}";
        string[] targets =
        [
            "/../../../../etc/passwd", "/%2e%2e/%2e%2e/%2e%2e/etc/passwd", "/..%2f..%2f..%2fetc%2fpasswd", "/..%5c..%5cetc%5cpasswd", "//etc/passwd", "/%00", "/index.html%00.txt", "/%c0%ae%c0%ae/etc/passwd", "/%252e%252e/etc/passwd",
            "/protokolle/nicht-verlinkt.txt", "/site.yml", "/%2e%2e/site.yml", "/input/site.yml", "/.git/config", "/themes/standard/theme.yml", "/assets/../../site.yml", "/%", "/%zz", "/" + new string('a', 8000), "/-vorschau/../../site.yml", "*", "http://boese.example/",
        ];

        foreach (var target in targets)
        {
            var answer = await AskAsync(port, $"GET {target} HTTP/1.1\r\nHost: {local}\r\nConnection: close\r\n\r\n");

            Assert.DoesNotContain("HTTP/1.1 200", answer, StringComparison.Ordinal);
            Assert.DoesNotContain("root:", answer, StringComparison.Ordinal);
            Assert.DoesNotContain("Geheimtext", answer, StringComparison.Ordinal);
        }

        Assert.StartsWith("HTTP/1.1 200", await AskAsync(port, $"GET / HTTP/1.1\r\nHost: {local}\r\nConnection: close\r\n\r\n"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task It_answers_to_its_own_name_and_address_alone()
    {
        using var preview = PreviewProcess.Of("--input", archive.Input);
        var port = new Uri(preview.Url).Port;
        string[] hosts = ["boese.example", $"boese.example:{port}", "localhost", "localhost:1", $"localhost.boese.example:{port}", $"localhost:{port}@boese.example", $"0.0.0.0:{port}", $"127.0.0.1.boese.example:{port}", "", $"[::1]:{port}"];

        foreach (var host in hosts)
        {
            var answer = await AskAsync(port, $"GET / HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n\r\n");

            Assert.DoesNotContain("HTTP/1.1 200", answer, StringComparison.Ordinal);
        }

        Assert.DoesNotContain("HTTP/1.1 200", await AskAsync(port, "GET / HTTP/1.1\r\nConnection: close\r\n\r\n"), StringComparison.Ordinal);
        Assert.Contains(" 405 ", (await AskAsync(port, $"POST / HTTP/1.1\r\nHost: localhost:{port}\r\nContent-Length: 0\r\nConnection: close\r\n\r\n")).Split('\n')[0], StringComparison.Ordinal);
        foreach (var address in Addresses())
        {
            await Assert.ThrowsAnyAsync<SocketException>(() => AskAsync(port, "GET / HTTP/1.0\r\n\r\n", address));
        }
    }

    public void Dispose() => archive.Dispose();

    /// <summary>The addresses by which other machines reach this one.</summary>
    private static IEnumerable<IPAddress> Addresses() =>
        NetworkInterface.GetAllNetworkInterfaces()
            .Where(i => i.OperationalStatus == OperationalStatus.Up)
            .SelectMany(i => i.GetIPProperties().UnicastAddresses)
            .Select(a => a.Address)
            .Where(a => a.AddressFamily == AddressFamily.InterNetwork && !IPAddress.IsLoopback(a));

    /// <summary>As bare text, since no HTTP client would send it.</summary>
    private static async Task<string> AskAsync(int port, string request, IPAddress? address = null)
    {
        using var client = new TcpClient();
        using var timeout = new CancellationTokenSource(TimeSpan.FromSeconds(20));
        await client.ConnectAsync(address ?? IPAddress.Loopback, port, timeout.Token);
        await using var stream = client.GetStream();
        await stream.WriteAsync(Encoding.ASCII.GetBytes(request), timeout.Token);
        using var reader = new StreamReader(stream, Encoding.UTF8);
        try
        {
            return await reader.ReadToEndAsync(timeout.Token);
        }
        catch (IOException)
        {
            // The server has hung up.
            return "";
        }
    }
}
