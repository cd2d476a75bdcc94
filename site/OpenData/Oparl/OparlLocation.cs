namespace Protokollarchiv.OpenData.Oparl;

internal sealed record OparlLocation() : OparlObject(Schema + "Location")
{
    public required string Description { get; init; }
}
