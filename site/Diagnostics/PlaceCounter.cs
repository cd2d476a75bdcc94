namespace Protokollarchiv.Diagnostics;

/// <summary>Lines and columns of offsets in one text that come in ascending order, so that the text is counted through once.</summary>
/// <param name="firstLine">Line of the file at which the text begins.</param>
internal struct PlaceCounter(string text, string path, int firstLine = 1)
{
    private int line = firstLine;
    private int lineStart;
    private int counted;

    /// <param name="offset">Not before the last one.</param>
    public SourceLocation At(int offset)
    {
        var passed = text.AsSpan(counted, offset - counted);
        line += passed.Count('\n');
        lineStart = passed.LastIndexOf('\n') is >= 0 and var last ? counted + last + 1 : lineStart;
        counted = offset;
        return new SourceLocation(path, line, offset - lineStart + 1);
    }
}
