namespace Protokollarchiv.OpenData.Oparl;

/// <summary>A person, named as far as the archive names them.</summary>
internal sealed record OparlPerson() : OparlObject(Schema + "Person")
{
    public required string Body { get; init; }

    public required string Name { get; init; }

    public string? FormOfAddress { get; init; }

    public IReadOnlyList<string>? Status { get; init; }

    public IReadOnlyList<OparlMembership>? Membership { get; init; }
}
