namespace Protokollarchiv.OpenData.Oparl;

internal sealed record OparlMembership() : OparlObject(Schema + "Membership")
{
    public required string Person { get; init; }

    public required string Organization { get; init; }

    public DateOnly? StartDate { get; init; }

    public DateOnly? EndDate { get; init; }
}
