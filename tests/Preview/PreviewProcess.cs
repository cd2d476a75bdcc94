using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace Protokollarchiv.Tests.Preview;

/// <summary>A preview as its users run it, on a free port, until it is disposed of.</summary>
internal sealed class PreviewProcess : IDisposable
{
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(2);

    private readonly Process process;

    private PreviewProcess(Process process, string url) => (this.process, Url) = (process, url);

    /// <summary>Without a slash at the end.</summary>
    public string Url { get; }

    /// <summary>The most memory it has used so far, in bytes.</summary>
    public long PeakMemory
    {
        get
        {
            process.Refresh();
            return process.PeakWorkingSet64;
        }
    }

    /// <summary>Returns once it serves.</summary>
    /// <param name="arguments">Besides the port.</param>
    public static PreviewProcess Of(params IEnumerable<string> arguments) => At(FreePort(), arguments);

    /// <inheritdoc cref="Of"/>
    public static PreviewProcess At(int port, params IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo("dotnet", [Repository.PathOf(".build/bin/Generator/release/protokollarchiv.dll"), "preview", "--port", $"{port}", .. arguments])
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = Repository.Root,
        };
        var started = Process.Start(start) ?? throw new InvalidOperationException("dotnet did not start.");
        started.ErrorDataReceived += (_, _) => { };
        started.BeginErrorReadLine();
        var line = started.StandardOutput.ReadLineAsync();
        return line.Wait(Longest) && line.Result is { } told && told.Contains($"http://localhost:{port}/", StringComparison.Ordinal)
            ? new PreviewProcess(started, $"http://localhost:{port}")
            : throw new InvalidOperationException($"The preview did not start: {line.Result}");
    }

    public void Dispose()
    {
        process.Kill(entireProcessTree: true);
        process.WaitForExit();
        process.Dispose();
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
