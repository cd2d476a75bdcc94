using System.Collections.Immutable;
using Protokollarchiv.Language;

namespace Protokollarchiv.Search.Terms;

/// <summary>Reads the names of everything the archive knows, first as words, later as terms.</summary>
internal sealed class IndexedNames(FilterTerms filters, Lexicon lexicon)
{
    private readonly int[][][] spellings = [.. filters.All.Select(f => f.OtherNames.Prepend(f.Name).Select(name => MeetingWords.Read(name, lexicon)).ToArray())];

    /// <summary>One for each of <see cref="FilterTerms.All"/>, in their order.</summary>
    /// <param name="words">By id.</param>
    public ImmutableArray<IndexedName> InTerms(Word[] words, WordTerms terms) =>
    [
        .. filters.All.Select((f, i) => new IndexedName(f.Kind, f.Id, f.Name, f.OtherNames, [.. spellings[i].Select(s => Spelling(s, words, terms)).Where(s => !s.IsEmpty)])),
    ];

    /// <summary>The terms of the words of people's names.</summary>
    /// <param name="words">By id.</param>
    public HashSet<string> OfPeople(Word[] words) =>
        filters.All.Select((f, i) => f.Kind == "person" ? spellings[i].SelectMany(s => s) : [])
            .SelectMany(ids => ids)
            .Select(id => words[id].Term)
            .ToHashSet(StringComparer.Ordinal);

    /// <summary>The terms of some words, function words aside where there are others: a topic may be called <c>Euro</c>.</summary>
    public static ImmutableArray<int> Spelling(IReadOnlyCollection<int> ids, Word[] words, WordTerms terms)
    {
        ImmutableArray<int> telling = [.. ids.Where(id => !FunctionWords.Contains(words[id].Folded))];
        return [.. (telling.IsEmpty ? ids.Where(id => words[id].Folded.Length > 1) : telling).Select(id => terms.Of(id)[0])];
    }
}

/// <summary>Something the archive knows by name: a subject, a committee, or an abbreviation with its long form.</summary>
/// <param name="Kind">A filter's kind, or <c>kurz</c> for an abbreviation.</param>
/// <param name="Id">The filter's id; empty for an abbreviation.</param>
/// <param name="Name">As it is shown.</param>
/// <param name="OtherNames">As they are written.</param>
/// <param name="Spellings">Each name and alias as terms, without function words where there are others.</param>
internal sealed record IndexedName(string Kind, string Id, string Name, ImmutableArray<string> OtherNames, ImmutableArray<ImmutableArray<int>> Spellings)
{
    /// <summary>Every term of every spelling, each once.</summary>
    public ImmutableArray<int> Terms { get; } = [.. Spellings.SelectMany(n => n).Distinct()];
}
