namespace Protokollarchiv.Search.Terms;

/// <summary>How a word stands for a term, and so how much it counts.</summary>
internal enum TermKind : byte
{
    /// <summary>It is the word itself.</summary>
    Whole,

    /// <summary>The masculine of a feminine: <c>koordinator</c> for <c>Koordinatorin</c>; the month of a day.</summary>
    Base,

    /// <summary>The last part of a compound.</summary>
    Head,

    /// <summary>An earlier part of a compound.</summary>
    Modifier,

    /// <summary>Another name of what is named: <c>lae</c> for <c>Landesaufnahmeeinrichtung</c>.</summary>
    OtherName,
}
