namespace Protokollarchiv.OpenData.Oparl;

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
