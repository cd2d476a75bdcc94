using System.Text.Json;
using Protokollarchiv.Archive;
using Protokollarchiv.Files;
using Protokollarchiv.OpenData.Oparl;

namespace Protokollarchiv.Tests.OpenData.Oparl;

/// <summary>A published OParl endpoint, read by its URLs alone as a client would.</summary>
internal sealed class OparlSite
{
    private readonly string baseUrl;
    private readonly Dictionary<string, OutputFile> files;

    public OparlSite(MinutesArchive archive)
    {
        baseUrl = archive.Settings.BaseUrl;
        files = Made.Files(OparlEndpoint.Of(archive)).ToDictionary(f => f.Path, StringComparer.Ordinal);
    }

    public IEnumerable<string> Paths => files.Keys;

    /// <summary>What the host serves there; like any client it is asked without the fragment.</summary>
    public JsonElement Get(string url)
    {
        var path = url.Split('#')[0][(baseUrl.Length + 1)..];
        return JsonDocument.Parse(files[path].Content).RootElement;
    }

    public List<JsonElement> List(string firstPage)
    {
        var objects = new List<JsonElement>();
        for (string? next = firstPage; next is not null;)
        {
            var page = Get(next);
            Assert.Equal(next, page.GetProperty("links").GetProperty("self").GetString());
            Assert.InRange(page.GetProperty("data").GetArrayLength(), 0, 100);
            objects.AddRange(page.GetProperty("data").EnumerateArray());
            next = page.GetProperty("links").TryGetProperty("next", out var link) ? link.GetString() : null;
        }

        Assert.Equal(objects.Count, Get(firstPage).GetProperty("pagination").GetProperty("totalElements").GetInt32());
        return objects;
    }

    /// <summary>Every object that can be reached from the system: in lists, and inside other objects.</summary>
    public List<JsonElement> Everything()
    {
        var system = Get($"{baseUrl}/api/oparl/system.json");
        var bodies = List(Text(system, "body"));
        var lists = bodies.SelectMany(body => OparlSchema.ListsOfBody.Select(list => Text(body, list)));
        return [.. new[] { system }.Concat(bodies).Concat(lists.SelectMany(List)).SelectMany(WithEmbedded)];
    }

    public static string Text(JsonElement item, string property) => item.GetProperty(property).GetString() ?? "";

    public static IEnumerable<JsonElement> WithEmbedded(JsonElement item) => item.ValueKind switch
    {
        JsonValueKind.Object => item.EnumerateObject().SelectMany(p => WithEmbedded(p.Value)).Prepend(item),
        JsonValueKind.Array => item.EnumerateArray().SelectMany(WithEmbedded),
        _ => [],
    };
}
