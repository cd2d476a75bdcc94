using System.Collections.Immutable;
using Protokollarchiv.Archive;
using Protokollarchiv.Search.Terms;

namespace Protokollarchiv.Search.Postings;

/// <summary>
/// Weighs each term of a document by BM25 (k1 1.2; b 0.6 for the text, 0.4 for the title, which counts 1.6 times), with term frequencies that
/// are sums of <see cref="TermKinds.Weight"/>. One for each thread: it keeps its tables between documents.
/// </summary>
/// <param name="names">One for each filter, in their order.</param>
internal sealed class DocumentIndexer(WordTerms wordTerms, FilterTerms filters, ImmutableArray<IndexedName> names, ImpliedTerms implied, DocumentLengths average)
{
    private const double K1 = 1.2;
    private const double TextB = 0.6;
    private const double TitleB = 0.4;
    private const double TitleBoost = 1.6;
    private const double ShortestText = 0.3;

    /// <summary>For terms of filters, which are not weighed.</summary>
    private const byte FilterCode = 5;

    private readonly int[] filterTerms = [.. filters.All.Select(f => wordTerms.IdOf(f.Term))];
    private readonly float[] text = new float[wordTerms.Names.Length];
    private readonly float[] title = new float[wordTerms.Names.Length];
    private readonly List<int> touched = new(1024);
    private readonly HashSet<int> named = [];

    /// <summary>Adds a document's postings to the stream, each with its <see cref="ImpactCode"/>.</summary>
    public void Index(SearchDocument document, LinkedMeeting meeting, MeetingWords words, PostingStream postings)
    {
        var titleWords = words.TitleOf(document);
        foreach (var word in document.IsPreamble ? [.. titleWords, .. words.Date] : titleWords)
        {
            Count(word, title);
        }

        var length = CountText(document, words);

        // The day of the meeting stands above each of its items and attachments, and who was there on its page also where only the front matter says so.
        foreach (var word in document.IsPreamble ? words.Attendees : words.Date)
        {
            Imply(wordTerms.Of(word));
        }

        var writtenTerms = touched.Count;
        if (document.Attached < 0)
        {
            CollectNamed(document, meeting);
        }

        foreach (var name in named)
        {
            postings.Add(filterTerms[name], FilterCode);
            Imply(names[name].Terms.AsSpan());
        }

        if (meeting.Meeting.Committee is { } committee)
        {
            postings.Add(filterTerms[filters.IndexOf(committee)], FilterCode);
        }

        if (meeting.Meeting.Date is { } date)
        {
            postings.Add(filterTerms[filters.IndexOfYear(date.Year)], FilterCode);
        }

        ImplyAbbreviations();
        // Hardly any text is no reason to come first.
        var textNorm = K1 * (1 - TextB + (TextB * Math.Max(length / average.Text, ShortestText)));
        var titleNorm = K1 * (1 - TitleB + (TitleB * titleWords.Length / average.Title));
        for (var i = 0; i < touched.Count; i++)
        {
            var term = touched[i];
            var inText = text[term] == 0 ? 0 : text[term] * (K1 + 1) / (text[term] + textNorm);
            var inTitle = title[term] == 0 ? 0 : TitleBoost * title[term] * (K1 + 1) / (title[term] + titleNorm);
            postings.Add(term, (byte)(i < writtenTerms ? ImpactCode.Of(inText, inTitle) : ImpactCode.Implied));
            text[term] = 0;
            title[term] = 0;
        }

        touched.Clear();
        named.Clear();
    }

    private int CountText(SearchDocument document, MeetingWords words)
    {
        var length = 0;
        for (var passage = document.Start; passage < document.End; passage++)
        {
            var ids = words.Passages.Of(passage);
            length += ids.Length;
            foreach (var id in ids)
            {
                Count(id, text);
            }
        }

        foreach (var (passage, id) in words.Combined)
        {
            if (passage >= document.Start && passage < document.End)
            {
                Count(id, text);
            }
        }

        return length;
    }

    /// <summary>Whom and what a document names or lets speak; the preamble also who was there.</summary>
    private void CollectNamed(SearchDocument document, LinkedMeeting meeting)
    {
        for (var passage = document.FirstWithHeading; passage < document.End; passage++)
        {
            foreach (var subject in meeting.Named[passage])
            {
                named.Add(filters.IndexOf(subject));
            }
        }

        foreach (var statement in meeting.Statements)
        {
            if (statement.Item == document.Item)
            {
                named.Add(filters.IndexOf(statement.Person));
            }
        }

        foreach (var person in document.IsPreamble ? meeting.Attendees : [])
        {
            if (person is not null)
            {
                named.Add(filters.IndexOf(person));
            }
        }
    }

    private void ImplyAbbreviations()
    {
        for (var i = 0; i < touched.Count; i++)
        {
            foreach (var (ifAll, then) in implied.Of(touched[i]) ?? [])
            {
                if (ifAll.All(term => text[term] + title[term] > 0))
                {
                    Imply(then.AsSpan());
                }
            }
        }
    }

    private void Imply(ReadOnlySpan<int> terms)
    {
        foreach (var term in terms)
        {
            if (text[term] + title[term] == 0)
            {
                Add(term, text, TermKind.OtherName.Weight());
            }
        }
    }

    private void Count(int word, float[] field)
    {
        var terms = wordTerms.Of(word);
        var kinds = wordTerms.KindsOf(word);
        for (var i = 0; i < terms.Length; i++)
        {
            Add(terms[i], field, kinds[i].Weight());
        }
    }

    private void Add(int term, float[] field, float weight)
    {
        if (text[term] + title[term] == 0)
        {
            touched.Add(term);
        }

        field[term] += weight;
    }
}
