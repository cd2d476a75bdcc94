namespace Protokollarchiv.Privacy.Marks;

/// <summary>The line of backticks or tildes at which a block of code begins.</summary>
/// <param name="Length">How many there are; the line that closes has as many or more.</param>
/// <param name="Indent">Spaces before them.</param>
internal readonly record struct CodeFence(char Sign, int Length, int Indent)
{
    private const int Shortest = 3;

    /// <returns>Null when the line is none.</returns>
    public static CodeFence? At(ReadOnlySpan<char> line) => Read(line, out var rest) is { } fence && (fence.Sign != '`' || !rest.Contains('`')) ? fence : null;

    public bool IsClosedBy(ReadOnlySpan<char> line) =>
        Read(line, out var rest) is { } fence && fence.Sign == Sign && fence.Length >= Length && rest.IsWhiteSpace();

    private static CodeFence? Read(ReadOnlySpan<char> line, out ReadOnlySpan<char> rest)
    {
        var signs = line.TrimStart();
        var sign = signs.IsEmpty ? ' ' : signs[0];
        rest = signs.TrimStart(sign);
        var length = signs.Length - rest.Length;
        return sign is '`' or '~' && length >= Shortest ? new CodeFence(sign, length, line.Length - signs.Length) : null;
    }
}
