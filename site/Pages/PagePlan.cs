using System.Collections.Immutable;

namespace Protokollarchiv.Pages;

/// <summary>The pages of one kind.</summary>
/// <param name="Kind">As the closing table calls it: "topic pages".</param>
internal sealed record PagePlan(string Kind, ImmutableArray<Page> Pages);
