namespace Protokollarchiv.OpenData.Oparl;

/// <summary>Where a client begins.</summary>
internal sealed record OparlSystem() : OparlObject(Schema + "System")
{
    public string OparlVersion { get; } = Schema;

    public required string Body { get; init; }

    public required string Name { get; init; }

    public required string Website { get; init; }
}
