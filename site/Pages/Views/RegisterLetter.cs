using System.Collections.Immutable;

namespace Protokollarchiv.Pages.Views;

/// <summary>The entries under one letter.</summary>
/// <param name="Anchor"><c>a</c>, <c>andere</c>.</param>
internal sealed record RegisterLetter(string Letter, string Anchor, ImmutableArray<NamedLink> Entries);
