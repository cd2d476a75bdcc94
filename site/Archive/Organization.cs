namespace Protokollarchiv.Archive;

/// <summary>A partner organization (Partnerorganisation).</summary>
internal sealed record Organization : Subject
{
    public string? Location { get; init; }

    public string? Web { get; init; }

    public string? Kind { get; init; }

    private protected override string Folder => "partner";
}
