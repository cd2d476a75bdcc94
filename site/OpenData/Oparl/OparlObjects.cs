using System.Text.Json.Serialization;

namespace Protokollarchiv.OpenData.Oparl;

/// <summary>What every OParl 1.1 object states. Names and meaning of all properties: https://oparl.org/spezifikation/.</summary>
internal abstract record OparlObject(string Type)
{
    protected const string Schema = "https://schema.oparl.org/1.1/";

    /// <summary>Its URL, exactly as it is served; see <see cref="OparlUrls"/>.</summary>
    [JsonPropertyOrder(-2)]
    public required string Id { get; init; }

    [JsonPropertyOrder(-1)]
    public string Type { get; } = Type;

    public required DateTimeOffset Created { get; init; }

    public required DateTimeOffset Modified { get; init; }

    /// <summary>The page that shows it.</summary>
    public string? Web { get; init; }
}
