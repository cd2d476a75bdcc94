namespace Protokollarchiv.OpenData.Oparl;

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
