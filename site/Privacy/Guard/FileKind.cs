namespace Protokollarchiv.Privacy.Guard;

/// <summary>How the text of a file is to be had.</summary>
internal enum FileKind
{
    /// <summary>As the bytes that it is: text, and whatever nobody knows better.</summary>
    Plain,

    /// <summary>HTML or XML.</summary>
    Markup,

    /// <summary>JSON, a calendar, a script: what makes an end of line of <c>\n</c>.</summary>
    Json,

    /// <summary>UTF-16 with its mark.</summary>
    Wide,

    RichText,

    Pdf,

    /// <summary>An archive, a document of Word or LibreOffice, a book.</summary>
    Zip,

    GZip,

    /// <summary>A document of Office 97, or a newer one with a password.</summary>
    OldOffice,

    /// <summary>Packed in a way that is not read.</summary>
    Closed,
}
