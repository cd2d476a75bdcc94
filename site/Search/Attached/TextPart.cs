using System.Collections.Immutable;

namespace Protokollarchiv.Search.Attached;

/// <summary>A stretch of a document: a page of a PDF, or some paragraphs of another.</summary>
/// <param name="Page">From 1; null where the format knows no pages.</param>
internal sealed record TextPart(int? Page, ImmutableArray<string> Paragraphs);
