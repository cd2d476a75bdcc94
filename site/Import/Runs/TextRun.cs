namespace Protokollarchiv.Import.Runs;

/// <summary>A stretch of text set in one style and leading to one place.</summary>
/// <param name="Url">Null outside of links.</param>
internal sealed record TextRun(string Text, TextStyle Style, string? Url)
{
    public const string Break = "\n";

    public bool IsBreak => Text == Break;

    public bool LooksLike(TextRun other) => Style == other.Style && string.Equals(Url, other.Url, StringComparison.Ordinal);

    public bool Has(TextStyle style) => (Style & style) != TextStyle.Plain;
}

/// <summary>How a run of text is set, as far as Markdown can say it.</summary>
[Flags]
internal enum TextStyle
{
    Plain = 0,
    Strong = 1,
    Emphasis = 2,
    Deleted = 4,

    /// <summary>Markdown cannot say it, but Unicode has such digits.</summary>
    Raised = 8,
}
