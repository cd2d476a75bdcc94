using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Protokollarchiv.OpenData.Oparl;

/// <summary>How objects are written: camelCase, nothing for what is not known, umlauts as they are.</summary>
[JsonSourceGenerationOptions(
    GenerationMode = JsonSourceGenerationMode.Serialization,
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(OparlSystem))]
[JsonSerializable(typeof(OparlBody))]
[JsonSerializable(typeof(OparlOrganization))]
[JsonSerializable(typeof(OparlPerson))]
[JsonSerializable(typeof(OparlMembership))]
[JsonSerializable(typeof(OparlMeeting))]
[JsonSerializable(typeof(OparlAgendaItem))]
[JsonSerializable(typeof(OparlFile))]
[JsonSerializable(typeof(OparlLocation))]
internal sealed partial class OparlJson : JsonSerializerContext
{
    // The files are served as JSON and never stand inside a page; OParl forbids escapes for HTML.
    public static JsonWriterOptions Writing { get; } = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
}
