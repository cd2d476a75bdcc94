namespace Protokollarchiv.Import;

/// <summary>What the call says about an import.</summary>
internal sealed record ImportOptions
{
    /// <summary>The archive's input folder.</summary>
    public string Input { get; init; } = "input";

    /// <summary>Folder for all results; null for one a year below <c>protokolle</c>.</summary>
    public string? Into { get; init; }

    /// <summary>Whether minutes that are there already are overwritten.</summary>
    public bool Force { get; init; }
}
