using System.Collections.Immutable;

namespace Protokollarchiv.Search.Lunr;

/// <summary>A document as lunr.js would be given it: for each field its tokens, which no pipeline changes any more.</summary>
/// <param name="Ref">Where it stands on the site: <c>/protokolle/2022-10-24-vorstand/#top-3</c>.</param>
/// <param name="Name">What to show of it.</param>
/// <param name="Fields">In the order of <see cref="LunrDocuments.FieldNames"/>.</param>
internal sealed record LunrDocument(string Ref, string Name, ImmutableArray<ImmutableArray<string>> Fields);
