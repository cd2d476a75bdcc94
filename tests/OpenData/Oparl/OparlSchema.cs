using System.Text.Json;
using System.Text.RegularExpressions;

namespace Protokollarchiv.Tests.OpenData.Oparl;

/// <summary>
/// What the OParl 1.1 specification demands of each object: the <c>required</c> properties of its schema files, those that its text calls
/// mandatory (<c>created</c>, <c>modified</c>, the lists of a body), and the type of every property that may be there.
/// </summary>
internal static partial class OparlSchema
{
    public const string Namespace = "https://schema.oparl.org/1.1/";

    public static readonly string[] ListsOfBody =
    [
        "organization", "person", "meeting", "paper", "agendaItem", "consultation", "file", "locationList", "legislativeTermList",
        "membership",
    ];

    private static readonly string[] RequiredOfAll = ["id", "type", "created", "modified"];

    private static readonly Dictionary<string, string[]> Required = new(StringComparer.Ordinal)
    {
        ["System"] = ["oparlVersion", "body"],
        ["Body"] = ["name", "legislativeTerm", .. ListsOfBody],
        ["Organization"] = [],
        ["Person"] = [],
        ["Membership"] = [],
        ["Meeting"] = [],
        ["AgendaItem"] = ["order"],
        ["File"] = ["accessUrl"],
        ["Location"] = [],
    };

    /// <summary>Space-separated properties by their type; '[]' is an array.</summary>
    private static readonly Dictionary<string, Dictionary<string, string>> Properties = new(StringComparer.Ordinal)
    {
        ["System"] = new(StringComparer.Ordinal) { ["url"] = "oparlVersion body website", ["string"] = "name" },
        ["Body"] = new(StringComparer.Ordinal)
        {
            ["url"] = "system website " + string.Join(' ', ListsOfBody),
            ["string"] = "name",
            ["object[]"] = "legislativeTerm",
        },
        ["Organization"] = new(StringComparer.Ordinal)
        {
            ["url"] = "body website",
            ["string"] = "name organizationType classification",
            ["url[]"] = "membership",
        },
        ["Person"] = new(StringComparer.Ordinal)
        {
            ["url"] = "body",
            ["string"] = "name formOfAddress",
            ["string[]"] = "status",
            ["object[]"] = "membership",
        },
        ["Membership"] = new(StringComparer.Ordinal) { ["url"] = "person organization", ["date"] = "startDate endDate" },
        ["Meeting"] = new(StringComparer.Ordinal)
        {
            ["string"] = "name meetingState",
            ["date-time"] = "start end",
            ["url[]"] = "organization participant",
            ["object"] = "location resultsProtocol",
            ["object[]"] = "auxiliaryFile agendaItem",
            ["string[]"] = "keyword",
        },
        ["AgendaItem"] = new(StringComparer.Ordinal)
        {
            ["url"] = "meeting",
            ["string"] = "number name result resolutionText",
            ["integer"] = "order",
        },
        ["File"] = new(StringComparer.Ordinal)
        {
            ["url"] = "accessUrl",
            ["string"] = "name mimeType",
            ["date"] = "date",
            ["url[]"] = "meeting",
        },
        ["Location"] = new(StringComparer.Ordinal) { ["string"] = "description" },
    };

    /// <returns>What is wrong with an object, a sentence each.</returns>
    public static IEnumerable<string> Violations(JsonElement item)
    {
        var type = item.GetProperty("type").GetString()?[Namespace.Length..] ?? "";
        var missing = RequiredOfAll.Concat(Required[type]).Where(p => !item.TryGetProperty(p, out _)).Select(p => $"{type} lacks {p}");
        var wrong = item.EnumerateObject()
            .Where(p => !IsOfType(p.Value, TypeOf(type, p.Name)))
            .Select(p => $"{type}.{p.Name} is no {TypeOf(type, p.Name)}: {p.Value}");
        return missing.Concat(wrong);
    }

    private static string TypeOf(string type, string property) => property switch
    {
        "id" or "type" or "web" => "url",
        "created" or "modified" => "date-time",
        _ => Properties[type].FirstOrDefault(p => p.Value.Split(' ').Contains(property, StringComparer.Ordinal)).Key ?? "property of OParl",
    };

    private static bool IsOfType(JsonElement value, string type) => type switch
    {
        "url" => value.ValueKind == JsonValueKind.String && Uri.TryCreate(value.GetString(), UriKind.Absolute, out _),
        "string" => value.ValueKind == JsonValueKind.String && value.GetString()?.Length > 0,
        "date" => value.ValueKind == JsonValueKind.String && Date().IsMatch(value.GetString() ?? ""),
        "date-time" => value.ValueKind == JsonValueKind.String && Moment().IsMatch(value.GetString() ?? ""),
        "integer" => value.TryGetInt32(out _),
        "object" => value.ValueKind == JsonValueKind.Object,
        _ when type.EndsWith("[]", StringComparison.Ordinal) =>
            value.ValueKind == JsonValueKind.Array && value.EnumerateArray().All(v => IsOfType(v, type[..^2])),
        _ => false,
    };

    [GeneratedRegex(@"^\d{4}-\d\d-\d\d$", RegexOptions.CultureInvariant)]
    private static partial Regex Date();

    [GeneratedRegex(@"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d[+-]\d\d:\d\d$", RegexOptions.CultureInvariant)]
    private static partial Regex Moment();
}
