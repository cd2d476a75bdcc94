namespace Protokollarchiv.Commands;

/// <summary>What the command line says, common to all commands.</summary>
internal sealed record BuildOptions
{
    /// <summary>Without a separator at its end, which completing a name in a shell leaves there.</summary>
    public string Input { get; init => field = Path.TrimEndingDirectorySeparator(value); } = "input";

    /// <inheritdoc cref="Input"/>
    public string Output { get; init => field = Path.TrimEndingDirectorySeparator(value); } = "output";

    /// <summary>Folder of a theme, or its name below <c>themes/</c>; null for what <c>site.yml</c> says.</summary>
    public string? Theme { get; init; }

    public bool Drafts { get; init; }

    /// <summary>Warnings fail the build.</summary>
    public bool Strict { get; init; }

    public bool Quiet { get; init; }
}
