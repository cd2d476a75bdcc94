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

/// <summary>Where a client begins.</summary>
internal sealed record OparlSystem() : OparlObject(Schema + "System")
{
    public string OparlVersion { get; } = Schema;

    public required string Body { get; init; }

    public required string Name { get; init; }

    public required string Website { get; init; }
}

/// <summary>The association whose archive this is, with the first pages of all lists.</summary>
internal sealed record OparlBody() : OparlObject(Schema + "Body")
{
    public required string System { get; init; }

    public required string Name { get; init; }

    public required string Website { get; init; }

    public required string Organization { get; init; }

    public required string Person { get; init; }

    public required string Meeting { get; init; }

    public required string Paper { get; init; }

    /// <summary>A round table is not elected for terms; OParl wants the list all the same.</summary>
    public IReadOnlyList<string> LegislativeTerm { get; } = [];

    public required string AgendaItem { get; init; }

    public required string Consultation { get; init; }

    public required string File { get; init; }

    public required string LocationList { get; init; }

    public required string LegislativeTermList { get; init; }

    public required string Membership { get; init; }
}

/// <summary>A committee, or a partner organization.</summary>
internal sealed record OparlOrganization() : OparlObject(Schema + "Organization")
{
    public required string Body { get; init; }

    public required string Name { get; init; }

    /// <summary>One of the values that OParl lists.</summary>
    public required string OrganizationType { get; init; }

    public string? Classification { get; init; }

    public string? Website { get; init; }

    public IReadOnlyList<string>? Membership { get; init; }
}

/// <summary>A person, named as far as the archive names them.</summary>
internal sealed record OparlPerson() : OparlObject(Schema + "Person")
{
    public required string Body { get; init; }

    public required string Name { get; init; }

    public string? FormOfAddress { get; init; }

    public IReadOnlyList<string>? Status { get; init; }

    public IReadOnlyList<OparlMembership>? Membership { get; init; }
}

internal sealed record OparlMembership() : OparlObject(Schema + "Membership")
{
    public required string Person { get; init; }

    public required string Organization { get; init; }

    public DateOnly? StartDate { get; init; }

    public DateOnly? EndDate { get; init; }
}

internal sealed record OparlMeeting() : OparlObject(Schema + "Meeting")
{
    public required string Name { get; init; }

    public required string MeetingState { get; init; }

    /// <summary>Midnight when the minutes say the day alone: OParl knows no start without a time.</summary>
    public DateTimeOffset? Start { get; init; }

    public DateTimeOffset? End { get; init; }

    public OparlLocation? Location { get; init; }

    public IReadOnlyList<string>? Organization { get; init; }

    public IReadOnlyList<string>? Participant { get; init; }

    public required OparlFile ResultsProtocol { get; init; }

    public IReadOnlyList<OparlFile>? AuxiliaryFile { get; init; }

    public IReadOnlyList<OparlAgendaItem>? AgendaItem { get; init; }

    public IReadOnlyList<string>? Keyword { get; init; }
}

internal sealed record OparlAgendaItem() : OparlObject(Schema + "AgendaItem")
{
    public required string Meeting { get; init; }

    public string? Number { get; init; }

    /// <summary>Its place in the meeting, from 0.</summary>
    public required int Order { get; init; }

    public required string Name { get; init; }

    public string? Result { get; init; }

    public string? ResolutionText { get; init; }
}

/// <summary>The minutes as a page, or an attachment.</summary>
internal sealed record OparlFile() : OparlObject(Schema + "File")
{
    public required string Name { get; init; }

    public string? MimeType { get; init; }

    public DateOnly? Date { get; init; }

    public required string AccessUrl { get; init; }

    /// <summary>Only in the list of files; inside a meeting OParl leaves it out.</summary>
    public IReadOnlyList<string>? Meeting { get; init; }
}

internal sealed record OparlLocation() : OparlObject(Schema + "Location")
{
    public required string Description { get; init; }
}
