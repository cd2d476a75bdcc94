namespace Protokollarchiv.Import.Writing;

/// <summary>How a passage is written, from the most pleasant to the safest.</summary>
internal enum TextCare
{
    Styled,
    Plain,
    EscapedThroughout,
}
