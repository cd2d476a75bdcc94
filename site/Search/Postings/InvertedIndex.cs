namespace Protokollarchiv.Search.Postings;

/// <summary>What is found where: for each term its documents with an <see cref="ImpactCode"/>, and beside which words it stands there.</summary>
/// <param name="Terms">In ordinal order.</param>
/// <param name="Postings">Document, shifted by five bits, and code.</param>
/// <param name="Pairs">Document, shifted by eight bits, and <see cref="WordPairs"/>' mark of a neighbour.</param>
/// <param name="Documents">How many documents there are.</param>
internal sealed record InvertedIndex(string[] Terms, PostingLists Postings, PostingLists Pairs, int Documents)
{
    /// <summary>By which a document's number is shifted in <see cref="Postings"/>.</summary>
    public const int BitsOfCode = 5;

    /// <summary>By which a document's number is shifted in <see cref="Pairs"/>.</summary>
    public const int BitsOfNeighbour = 8;

    /// <summary>What is known of a term besides, as JSON; by term.</summary>
    public required IReadOnlyDictionary<int, string> Notes { get; init; }
}
