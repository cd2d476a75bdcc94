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

    private static readonly byte[] Element = Encoding.UTF8.GetBytes($"<script src=\"{ScriptUrl}\" type=\"module\"></script>");

    public static ReadOnlyMemory<byte> Content { get; } = Read();

    /// <summary>The page with the script before the end of its head.</summary>
    public static ReadOnlyMemory<byte> AddTo(ReadOnlyMemory<byte> page)
    {
        var head = page.Span.IndexOf(Place);
        if (head < 0)
        {
            return page;
        }

        var with = new byte[page.Length + Element.Length];
        page.Span[..head].CopyTo(with);
        Element.CopyTo(with.AsSpan(head));
        page.Span[head..].CopyTo(with.AsSpan(head + Element.Length));
        return with;
    }

    private static byte[] Read()
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("live.js") ?? throw new InvalidOperationException("live.js is missing from the program.");
        using var content = new MemoryStream();
        stream.CopyTo(content);
        return content.ToArray();
    }
}
