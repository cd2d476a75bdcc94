namespace Protokollarchiv.Import.Documents;

/// <summary>What documents can be imported from.</summary>
internal enum SourceFormat
{
    Word,
    OpenDocument,
    Pdf,
    Html,
    PlainText,
    Markdown,
}
