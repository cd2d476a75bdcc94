using System.Collections.Immutable;

namespace Protokollarchiv.Search.Terms;

/// <summary>A value that hits can be narrowed to. Its documents are the postings of a term of its own, which no text can hold.</summary>
/// <param name="Kind">As the URL of the search names the filter: jahr, gremium, person, partner, thema.</param>
/// <param name="Id">As it stands in the URL.</param>
/// <param name="Name">As it is shown.</param>
/// <param name="OtherNames">By which else it is known.</param>
internal sealed record FilterTerm(string Kind, string Id, string Name, ImmutableArray<string> OtherNames)
{
    public string Term => $"{Kind}={Id}";
}
