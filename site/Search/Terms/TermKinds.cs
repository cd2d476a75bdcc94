namespace Protokollarchiv.Search.Terms;

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
