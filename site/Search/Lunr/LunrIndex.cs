using System.Collections.Immutable;

namespace Protokollarchiv.Search.Lunr;

/// <summary>
/// The numbers of a Lunr 2.3.9 index: what lunr.js computes in <c>lunr.Builder.build</c> for documents whose fields have boost 1, with k1 1.2
/// and b 0.75.
/// </summary>
internal sealed class LunrIndex
{
    private const double K1 = 1.2;
    private const double B = 0.75;

    private readonly ImmutableArray<LunrDocument> documents;
    private readonly SortedDictionary<string, List<int>[]> postings = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> places;
    private readonly double[] averageLengths;

    public LunrIndex(ImmutableArray<LunrDocument> documents)
    {
        this.documents = documents;
        averageLengths = [.. LunrDocuments.FieldNames.Select((_, field) => documents.IsEmpty ? 0 : documents.Average(d => d.Fields[field].Length))];
        for (var document = 0; document < documents.Length; document++)
        {
            for (var field = 0; field < averageLengths.Length; field++)
            {
                foreach (var token in documents[document].Fields[field])
                {
                    Add(token, field, document);
                }
            }
        }

        places = postings.Keys.Index().ToDictionary(t => t.Item, t => t.Index, StringComparer.Ordinal);
    }

    /// <summary>Each token in ordinal order, with the documents that have it, by field.</summary>
    public IEnumerable<(string Token, List<int>[] Documents)> Tokens => postings.Select(p => (p.Key, p.Value));

    /// <summary>The vector of a document's field: places of tokens in <see cref="Tokens"/>, ascending, with their scores.</summary>
    public IEnumerable<(int Place, double Score)> Vector(int document, int field)
    {
        var tokens = documents[document].Fields[field];
        return tokens
            .CountBy(t => t, StringComparer.Ordinal)
            .Select(t => (Place: places[t.Key], Score: Score(t.Key, t.Value, tokens.Length, field)))
            .OrderBy(t => t.Place);
    }

    private double Score(string token, int frequency, int length, int field)
    {
        var score = Idf(postings[token]) * ((K1 + 1) * frequency) / ((K1 * (1 - B + (B * (length / averageLengths[field])))) + frequency);
        return Math.Floor((score * 1000) + 0.5) / 1000;
    }

    /// <summary>As lunr.js has it: a document counts once for each field that has the token.</summary>
    private double Idf(List<int>[] byField)
    {
        var having = byField.Sum(d => d.Count);
        return Math.Log(1 + Math.Abs((documents.Length - having + 0.5) / (having + 0.5)));
    }

    private void Add(string token, int field, int document)
    {
        if (!postings.TryGetValue(token, out var byField))
        {
            postings[token] = byField = [.. LunrDocuments.FieldNames.Select(_ => new List<int>())];
        }

        if (byField[field] is not [.., var last] || last != document)
        {
            byField[field].Add(document);
        }
    }
}
