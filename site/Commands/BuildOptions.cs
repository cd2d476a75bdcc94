namespace Protokollarchiv.Commands;

/// <summary>What the command line says, common to all commands.</summary>
internal sealed record BuildOptions
{
    public string Input { get; init; } = "input";

    public string Output { get; init; } = "output";

    /// <summary>Folder of a theme, or its name below <c>themes/</c>; null for what <c>site.yml</c> says.</summary>
    public string? Theme { get; init; }

    public bool Drafts { get; init; }

    /// <summary>Warnings fail the build.</summary>
    public bool Strict { get; init; }

    public bool Quiet { get; init; }
}
