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
internal sealed partial class OparlJson : JsonSerializerContext;
