namespace Protokollarchiv.Archive;

internal enum ColumnAlignment
{
    Natural,
    Left,
    Center,
    Right,
}
