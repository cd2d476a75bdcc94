namespace Protokollarchiv.OpenData.Oparl;

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
