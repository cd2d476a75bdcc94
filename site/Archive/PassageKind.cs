namespace Protokollarchiv.Archive;

/// <summary>What a passage is on the page.</summary>
internal enum PassageKind
{
    Paragraph,
    Heading,
    ListItem,
    Cell,
    Code,
}
