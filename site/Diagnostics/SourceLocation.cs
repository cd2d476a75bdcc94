namespace Protokollarchiv.Diagnostics;

/// <summary>A place in a source file: path relative to the input folder with '/', line and column from 1.</summary>
internal readonly record struct SourceLocation(string File, int Line = 1, int Column = 1)
{
    /// <summary>By file, line and column.</summary>
    public static Comparer<SourceLocation> Order { get; } = Comparer<SourceLocation>.Create((one, other) =>
        one.File != other.File ? string.CompareOrdinal(one.File, other.File)
        : one.Line != other.Line ? one.Line.CompareTo(other.Line)
        : one.Column.CompareTo(other.Column));
}
