namespace Protokollarchiv.Import.Writing;

/// <summary>Where a passage is written, which decides what would be markup there.</summary>
internal enum TextPlace
{
    Paragraph,
    ListItem,
    Heading,
    Cell,
}
