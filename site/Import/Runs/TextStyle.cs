namespace Protokollarchiv.Import.Runs;

/// <summary>How a run of text is set, as far as Markdown can say it.</summary>
[Flags]
internal enum TextStyle
{
    Plain = 0,
    Strong = 1,
    Emphasis = 2,
    Deleted = 4,
}
