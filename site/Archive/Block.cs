namespace Protokollarchiv.Archive;

/// <summary>A block of the minutes' text. Line and column say where it stands in the source, from 1.</summary>
internal abstract record Block
{
    public int Line { get; init; } = 1;

    public int Column { get; init; } = 1;
}
