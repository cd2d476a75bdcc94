namespace Protokollarchiv.Archive;

internal enum EmphasisKind
{
    Emphasis,
    Strong,
    Deleted,
}
