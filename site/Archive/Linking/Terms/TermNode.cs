namespace Protokollarchiv.Archive.Linking.Terms;

/// <summary>A place in the tree of names, reached word by word.</summary>
internal sealed class TermNode
{
    /// <summary>By the number of the next word's stem in <see cref="TermIndex"/>.</summary>
    public Dictionary<int, TermNode> Next { get; } = [];

    /// <summary>What the words up to here are names of.</summary>
    public List<TermName> Names { get; } = [];
}
