namespace Protokollarchiv.Archive;

/// <summary>Why minutes name earlier ones.</summary>
internal enum ReferenceKind
{
    Mention,

    /// <summary>A bare date: a reference only if the committee met that day.</summary>
    Date,

    /// <summary>They approve them (Genehmigung); as read from the text alone, also that they check them.</summary>
    Approval,

    /// <summary>They check them (Kontrolle) and do not say with what result.</summary>
    Review,

    /// <summary>They correct them (Berichtigung).</summary>
    Correction,
}
