using System.Collections.Immutable;

namespace Protokollarchiv.Pages.Views;

/// <summary>The keywords under one letter.</summary>
/// <param name="Anchor"><c>a</c>, <c>andere</c>.</param>
internal sealed record KeywordLetter(string Letter, string Anchor, ImmutableArray<KeywordEntry> Keywords);
