using System.Reflection;
using System.Text;

namespace Protokollarchiv.Preview;

/// <summary>The script that lets an open page follow what is saved. It is in previews only.</summary>
internal static class LiveScript
{
    public const string ScriptUrl = "/-vorschau/live.js";
    public const string EventsUrl = "/-vorschau/ereignisse";
    public const string FindingsUrl = "/-vorschau/meldungen.json";

    /// <summary>What the script is put before.</summary>
    public static ReadOnlySpan<byte> Place => "</head>"u8;

    public static ReadOnlyMemory<byte> Content { get; } = Read();

    /// <summary>The page with the script before the end of its head.</summary>
    /// <param name="version">What the page shows; the script brings what is newer.</param>
    public static ReadOnlyMemory<byte> AddTo(ReadOnlyMemory<byte> page, string version)
    {
        var head = page.Span.IndexOf(Place);
        if (head < 0)
        {
            return page;
        }

        var element = Encoding.UTF8.GetBytes($"<script src=\"{ScriptUrl}\" type=\"module\" data-fassung=\"{version}\"></script>");
        return (byte[])[.. page.Span[..head], .. element, .. page.Span[head..]];
    }

    private static byte[] Read()
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("live.js") ?? throw new InvalidOperationException("live.js is missing from the program.");
        using var content = new MemoryStream();
        stream.CopyTo(content);
        return content.ToArray();
    }
}
