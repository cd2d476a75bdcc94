using Protokollarchiv.Archive;
using Protokollarchiv.Files;
using Protokollarchiv.Pages;
using Protokollarchiv.Pipelines;
using Protokollarchiv.Search.Chunks;
using Protokollarchiv.Search.Lunr;
using Protokollarchiv.Search.Postings;
using Protokollarchiv.Search.Terms;

namespace Protokollarchiv.Search;

/// <summary>The index that the browser searches, as files that any host can serve. What is in them stands in <c>docs/suche.md</c>.</summary>
internal static class SearchFiles
{
    public static IEnumerable<OutputFile> Of(Site site, SourceFiles sources, BuildContext context)
    {
        var archive = site.Archive;
        var built = new ArchiveIndex(archive, context.Attached.In(archive, sources, context), context.Parallel);
        var index = built.Index;
        var codes = HuffmanCode.Of(CodeCounts(index.Postings));
        var postingCode = new PostingCode(index.Documents, codes);
        var terms = new TermChunkWriter(index, postingCode).Write(context.Parallel);
        var endings = new EndingChunks(index, postingCode).Write();
        var filters = FilterTerms.Kinds.Select(kind => FilterDirectory.Of(built.Filters.All.Where(f => f.Kind == kind && index.Postings.CountOf(built.Terms.IdOf(f.Term)) > 0))).ToList();
        var termFolders = ChunkFolder.Of(SearchPaths.Terms, terms.Select(t => t.Postings), TermChunkWriter.ChunksOfFolder);
        var endingFolders = ChunkFolder.Of(SearchPaths.Endings, endings.Select(e => e.Content), TermChunkWriter.ChunksOfFolder);
        foreach (var file in (OutputFile[])
        [
            .. termFolders.Concat(endingFolders).SelectMany(folder => folder.Files),
            .. terms.Select((t, i) => Chunk(SearchPaths.Neighbours, i, t.Pairs)),
            .. filters.Select((f, i) => Chunk(SearchPaths.Filters, i, f)),
            .. archive.Settings.LunrIndex ? LunrFiles.Of(archive, built) : [],
        ])
        {
            yield return file;
        }

        var rowFolders = new List<uint>();
        foreach (var (files, hash) in RowChunks.Write(new RowText(built, site.Words), index.Documents, context.Parallel))
        {
            rowFolders.Add(hash);
            foreach (var file in files)
            {
                yield return file;
            }
        }

        var root = new RootFile
        {
            Documents = index.Documents,
            Codes = codes,
            FirstTerms = terms.Select(t => t.First),
            Terms = termFolders,
            FirstEndings = endings.Select(e => e.First),
            Endings = endingFolders,
            Rows = rowFolders,
            Filters = [.. FilterTerms.Kinds.Zip(filters, (kind, directory) => (kind, ChunkHash.Of(directory)))],
        };

        yield return root.ToFile();
    }

    private static long[] CodeCounts(PostingLists postings)
    {
        var counts = new long[ImpactCode.Count];
        for (var term = 0; term < postings.TermCount; term++)
        {
            foreach (var posting in postings.Of(term))
            {
                counts[posting & 31]++;
            }
        }

        return counts;
    }

    private static OutputFile Chunk(char kind, int number, byte[] content) => new(SearchPaths.Chunk(kind, number, ChunkHash.Of(content)), content);
}
