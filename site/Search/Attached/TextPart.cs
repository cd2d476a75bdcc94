using System.Collections.Immutable;

namespace Protokollarchiv.Search.Attached;

/// <summary>A stretch of a document: a page of a PDF, or some paragraphs of another.</summary>
/// <param name="Number">From 1; null where the document is one stretch and knows no pages.</param>
/// <param name="IsPage">Whether the number is that of a page.</param>
internal sealed record TextPart(int? Number, bool IsPage, ImmutableArray<string> Paragraphs);
