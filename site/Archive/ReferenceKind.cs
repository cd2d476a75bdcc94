namespace Protokollarchiv.Archive;

/// <summary>Why minutes name earlier ones.</summary>
internal enum ReferenceKind
{
    Mention,

    /// <summary>They check or approve them (Kontrolle, Genehmigung).</summary>
    Approval,
}
