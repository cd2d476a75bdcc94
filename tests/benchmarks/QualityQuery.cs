namespace Protokollarchiv.Benchmarks;

/// <summary>What somebody types and the passage that answers it.</summary>
/// <param name="Kind">What makes it hard.</param>
/// <param name="Passage">How the text of the passage begins; no other passage begins so.</param>
internal sealed record QualityQuery(string Kind, string Query, string Passage);
