using System.Collections.Immutable;
using Protokollarchiv.Archive;
using Protokollarchiv.Language;
using Protokollarchiv.Search.Attached;
using Protokollarchiv.Search.Chunks;
using Protokollarchiv.Search.Postings;
using Protokollarchiv.Search.Terms;

namespace Protokollarchiv.Search;

/// <summary>
/// The whole archive as search sees it, attachments too. Built in three passes over the meetings: join the words, weigh the terms, note which words stand side
/// by side. Nothing in it depends on the number of threads.
/// </summary>
internal sealed class ArchiveIndex
{
    /// <summary>Meetings that one thread takes at a time; what they yield is put together in their order.</summary>
    private const int MeetingsOfBlock = 128;

    private readonly MinutesArchive archive;
    private readonly ParallelOptions parallel;
    private readonly int[] firstDocuments;

    /// <param name="attached">What the attachments of each meeting say.</param>
    public ArchiveIndex(MinutesArchive archive, ImmutableArray<AttachedText>[] attached, ParallelOptions parallel)
    {
        this.archive = archive;
        this.parallel = parallel;
        Meetings = new SearchedMeeting[archive.Meetings.Length];
        Parallel.For(0, Meetings.Length, parallel, i => Meetings[i] = new SearchedMeeting(archive.Meetings[i], attached[i], archive.Lexicon));
        Documents = SearchDocuments.Of(Meetings);
        firstDocuments = FirstDocuments(Documents, archive.Meetings.Length);
        Text = new MeetingWords[archive.Meetings.Length];
        var known = archive.Lexicon.ById();
        Parallel.For(0, Text.Length, parallel, i => Text[i] = MeetingWords.Of(Meetings[i], known, archive.Lexicon));
        Filters = new FilterTerms(archive);
        var names = new IndexedNames(Filters, archive.Lexicon);

        Words = archive.Lexicon.ById();
        Terms = WordTerms.Of(Words, Filters.All.Select(f => f.Term), new CompoundSplitter(new Vocabulary(Words, Counts(), names.OfPeople(Words))), parallel);
        Names = names.InTerms(Words, Terms);
        Abbreviations = FindAbbreviations();
        Index = Invert();
    }

    public ImmutableArray<SearchDocument> Documents { get; }

    public SearchedMeeting[] Meetings { get; }

    /// <summary>By meeting.</summary>
    public MeetingWords[] Text { get; }

    /// <summary>By id.</summary>
    public Word[] Words { get; }

    public FilterTerms Filters { get; }

    public WordTerms Terms { get; }

    /// <summary>One for each filter, in their order.</summary>
    public ImmutableArray<IndexedName> Names { get; }

    public ImmutableArray<IndexedName> Abbreviations { get; }

    public InvertedIndex Index { get; }

    private static int[] FirstDocuments(ImmutableArray<SearchDocument> documents, int meetings)
    {
        var first = new int[meetings + 1];
        first[meetings] = documents.Length;
        for (var number = documents.Length - 1; number >= 0; number--)
        {
            first[documents[number].Meeting] = number;
        }

        return first;
    }

    /// <summary>How often each word stands in the minutes; what a PDF calls a word is often none, and would take compounds apart.</summary>
    private int[] Counts()
    {
        var counts = new int[Words.Length];
        foreach (var meeting in archive.Meetings)
        {
            foreach (var id in meeting.Words.Ids)
            {
                counts[id]++;
            }
        }

        return counts;
    }

    private ImmutableArray<IndexedName> FindAbbreviations()
    {
        var finder = new AbbreviationFinder(Words);
        var found = new ImmutableArray<IndexedName>[Text.Length];
        Parallel.For(0, Text.Length, parallel, i => found[i] = [.. finder.Find(archive.Meetings[i].Meeting, archive.Meetings[i].Words).Select(Named)]);
        return
        [
            .. found
                .SelectMany(f => f)
                .Where(a => a.Spellings.Length == 2 && !a.Spellings[0].IsEmpty && !a.Spellings[1].IsEmpty)
                .DistinctBy(a => string.Join(' ', a.Terms), StringComparer.Ordinal)
                .OrderBy(a => string.Join(' ', a.Terms.Select(t => Terms.Names[t])), StringComparer.Ordinal),
        ];
    }

    private IndexedName Named(Abbreviation abbreviation) =>
        new(
            "kurz",
            "",
            Words[abbreviation.Short].Written,
            [string.Join(' ', abbreviation.Long.Select(id => Words[id].Written))],
            [IndexedNames.Spelling([abbreviation.Short], Words, Terms), IndexedNames.Spelling(abbreviation.Long, Words, Terms)]);

    private InvertedIndex Invert()
    {
        var implied = new ImpliedTerms(Abbreviations, Terms.Names.Length);
        var average = DocumentLengths.Of(Documents, Text);
        var streams = new PostingStream?[(Text.Length + MeetingsOfBlock - 1) / MeetingsOfBlock];
        var postings = Collect(
            streams,
            InvertedIndex.BitsOfCode,
            () => new DocumentIndexer(Terms, Filters, Names, implied, average),
            (indexer, number, stream) => indexer.Index(Documents[number], archive.Meetings[Documents[number].Meeting], Text[Documents[number].Meeting], stream));
        var wordPairs = new WordPairs(Terms, Words, postings);
        var pairs = Collect(
            streams,
            InvertedIndex.BitsOfNeighbour,
            () => wordPairs,
            (all, number, stream) => all.Index(Documents[number], Text[Documents[number].Meeting], stream));

        var notes = new TermNotes(Terms);
        notes.Add([.. Names, .. Abbreviations]);
        notes.AddMeetings(archive);
        return new InvertedIndex(Terms.Names, postings, pairs, Documents.Length) { Notes = notes.ToJson() };
    }

    private int WordsOf(int block)
    {
        var words = 0;
        for (var i = block * MeetingsOfBlock; i < Math.Min(Text.Length, (block + 1) * MeetingsOfBlock); i++)
        {
            words += Text[i].Passages.Ids.Length;
        }

        return words;
    }

    /// <param name="streams">Where each block's postings go; what was in them is gone, and their room is used again.</param>
    /// <param name="markBits">Of what is known of a term in a document.</param>
    private PostingLists Collect<T>(PostingStream?[] streams, int markBits, Func<T> create, Action<T, int, PostingStream> index)
    {
        Parallel.For(0, streams.Length, parallel, create, (block, _, local) =>
        {
            var stream = streams[block] ??= new PostingStream(WordsOf(block) * 5 / 4); // a word is a term or two, often one that the document has already
            stream.Clear();
            var end = firstDocuments[Math.Min(Text.Length, (block + 1) * MeetingsOfBlock)];
            for (var number = firstDocuments[block * MeetingsOfBlock]; number < end; number++)
            {
                stream.Begin(number);
                index(local, number, stream);
            }

            return local;
        }, _ => { });
        return new PostingLists(streams, Terms.Names.Length, markBits);
    }
}
