using System.Net;
using System.Net.Sockets;

namespace Protokollarchiv.Commands;

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
