using System.Net;
using System.Net.Sockets;
using Protokollarchiv.Pipelines;
using Protokollarchiv.Preview;
using Protokollarchiv.Theming;

namespace Protokollarchiv.Commands;

/// <summary><c>preview</c>: the site on this machine, following what is saved.</summary>
internal static class PreviewCommand
{
    public const int DefaultPort = 5080;

    public static async Task<ExitCode> RunAsync(BuildOptions options, int port, CancellationToken stop)
    {
        if (port is < IPEndPoint.MinPort + 1 or > IPEndPoint.MaxPort)
        {
            Console.Error.WriteLine($"Den Port {port} gibt es nicht. Nennen Sie mit --port eine Zahl von 1 bis {IPEndPoint.MaxPort}.");
            return ExitCode.WrongCall;
        }

        var context = new BuildContext { Drafts = options.Drafts };
        var live = LiveSite.Open(options, context);
        DiagnosticPrinter.Print(Console.Error, DiagnosticPrinter.Told(context.Diagnostics.Sorted(), options.Quiet), options.Input, context.Language);
        if (live is null)
        {
            return Directory.Exists(options.Input) ? ExitCode.ContentErrors : ExitCode.WrongCall; // what is lacking is the theme, or the input folder
        }

        try
        {
            using var server = new PreviewServer(live, port);
            using var watcher = new ChangeWatcher(Watched(options), live.Refresh);
            if (!options.Quiet)
            {
                Console.WriteLine($"Vorschau: http://localhost:{port}/ (Ende mit Strg+C)");
            }

            await server.ServeAsync(stop);
            return ExitCode.Success;
        }
        catch (HttpListenerException refused)
        {
            Console.Error.WriteLine(PortRefusal.Of(port, refused));
            return ExitCode.SurroundingsFailed;
        }
    }

    /// <summary>Where what is seen comes from; a theme named in the call may lie anywhere.</summary>
    private static string[] Watched(BuildOptions options) =>
        options.Theme is { } theme && ThemeFolder.Locate(theme) is { } folder ? [options.Input, "themes", folder] : [options.Input, "themes"];
}

/// <summary>Why the preview cannot have its port, and what to do. The numbers of errors differ between systems, so the port itself is asked whether it is taken.</summary>
internal static class PortRefusal
{
    public static string Of(int port, HttpListenerException refused) =>
        Array.Exists([IPAddress.Loopback, IPAddress.IPv6Loopback], address => IsTaken(address, port))
            ? $"Der Port {port} ist nicht frei; vielleicht läuft schon eine Vorschau. Beenden Sie sie, oder nennen Sie mit --port einen anderen."
            : $"Unter dem Port {port} lässt sich die Vorschau nicht starten: {refused.Message.TrimEnd('.')}. Nennen Sie mit --port einen anderen, am besten über 1023.";

    private static bool IsTaken(IPAddress address, int port)
    {
        try
        {
            using var listener = new TcpListener(address, port);
            listener.Start();
            return false;
        }
        catch (SocketException e)
        {
            return e.SocketErrorCode == SocketError.AddressAlreadyInUse;
        }
    }
}
