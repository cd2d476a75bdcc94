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

/// <summary>What a word of each kind counts, beside a whole one.</summary>
internal static class TermKinds
{
    public static float Weight(this TermKind kind) =>
        kind switch
        {
            TermKind.Whole => 1f,
            TermKind.Base => 0.8f,
            TermKind.Head => 0.6f,
            TermKind.Modifier => 0.35f,
            _ => 0.4f,
        };
}
