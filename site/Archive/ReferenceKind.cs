namespace Protokollarchiv.Archive;

/// <summary>Why minutes name earlier ones.</summary>
internal enum ReferenceKind
{
    Mention,

    /// <summary>A bare date: a reference only if the committee met that day.</summary>
    Date,

    /// <summary>They check or approve them (Kontrolle, Genehmigung).</summary>
    Approval,
}
