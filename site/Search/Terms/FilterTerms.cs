using System.Collections.Immutable;
using System.Globalization;
using Protokollarchiv.Archive;
using Protokollarchiv.Language;

namespace Protokollarchiv.Search.Terms;

/// <summary>Every year, committee, person, partner organization and topic that hits can be narrowed to.</summary>
internal sealed class FilterTerms
{
    private readonly Dictionary<int, int> years = [];
    private readonly Dictionary<string, int> committees = new(StringComparer.Ordinal);
    private readonly Dictionary<Subject, int> subjects = new(ReferenceEqualityComparer.Instance);

    public FilterTerms(MinutesArchive archive)
    {
        var all = new List<FilterTerm>();
        foreach (var year in archive.Meetings.Select(m => m.Meeting.Date?.Year).OfType<int>().Distinct().Order())
        {
            years[year] = all.Count;
            var name = year.ToString(CultureInfo.InvariantCulture);
            all.Add(new FilterTerm("jahr", name, name, []));
        }

        var bySlug = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var name in archive.Meetings.Select(m => m.Meeting.Committee).OfType<string>().Distinct(StringComparer.Ordinal).Order(GermanOrder.Comparer).ThenBy(n => n, StringComparer.Ordinal))
        {
            // Two spellings of one committee share its filter.
            if (!bySlug.TryGetValue(Slug.Of(name), out var index))
            {
                bySlug[Slug.Of(name)] = index = all.Count;
                all.Add(new FilterTerm("gremium", Slug.Of(name), name, []));
            }

            committees[name] = index;
        }

        Add(archive.People, "person", all);
        Add(archive.Organizations, "partner", all);
        Add(archive.Topics, "thema", all);
        All = [.. all];
    }

    public static ImmutableArray<string> Kinds { get; } = ["jahr", "gremium", "person", "partner", "thema"];

    /// <summary>By kind, then by name.</summary>
    public ImmutableArray<FilterTerm> All { get; }

    /// <summary>The place in <see cref="All"/>.</summary>
    public int IndexOf(Subject subject) => subjects[subject];

    /// <summary>The place in <see cref="All"/>.</summary>
    public int IndexOfYear(int year) => years[year];

    /// <summary>The place in <see cref="All"/>.</summary>
    public int IndexOf(string committee) => committees[committee];

    private void Add<T>(ImmutableArray<SubjectRecord<T>> records, string kind, List<FilterTerm> all)
        where T : Subject
    {
        foreach (var record in records)
        {
            subjects[record.Subject] = all.Count;
            all.Add(new FilterTerm(kind, record.Subject.Slug, record.Subject.Name, record.Subject.Aliases));
        }
    }
}

/// <summary>A value that hits can be narrowed to. Its documents are the postings of a term of its own, which no text can hold.</summary>
/// <param name="Kind">As the URL of the search names the filter: jahr, gremium, person, partner, thema.</param>
/// <param name="Id">As it stands in the URL.</param>
/// <param name="Name">As it is shown.</param>
/// <param name="OtherNames">By which else it is known.</param>
internal sealed record FilterTerm(string Kind, string Id, string Name, ImmutableArray<string> OtherNames)
{
    public string Term => $"{Kind}={Id}";
}
