using Protokollarchiv.Search.Postings;

namespace Protokollarchiv.Search.Chunks;

/// <summary>
/// The terms once more, read from their ends: what finds <c>gesprachsbedarf</c> under <c>bedarf</c>, and a word whose beginning was mistyped.
/// In the format of <see cref="TermChunkWriter"/>, with the postings of rare terms alone: the frequent ones are looked up.
/// </summary>
internal sealed class EndingChunks(InvertedIndex index, PostingCode postingCode)
{
    private const int ShortestTerm = 5;
    private const int MostPostings = 4;
    private const int TargetBits = 8 * 6 * 1024;

    /// <summary>Each chunk with what separates it from the one before; one without terms where there are none, as the search asks for one.</summary>
    public List<(string First, byte[] Content)> Write()
    {
        var reversed = Reversed();
        var chunks = new List<(string First, byte[] Content)>();
        var writer = new BitWriter();
        var first = 0;
        for (var i = 0; i < reversed.Length; i++)
        {
            TermText.Write(writer, reversed[i].Text, i > first ? reversed[i - 1].Text : "");
            var postings = index.Postings.Of(reversed[i].Term);
            postingCode.Write(writer, postings.Length <= MostPostings ? postings : []);
            if (writer.BitCount > TargetBits || i == reversed.Length - 1)
            {
                chunks.Add((first == 0 ? "" : TermText.Separator(reversed[first - 1].Text, reversed[first].Text), Headed(i + 1 - first, writer.Take())));
                first = i + 1;
            }
        }

        return chunks.Count > 0 ? chunks : [("", Headed(0, []))];
    }

    private (string Text, int Term)[] Reversed()
    {
        var reversed = index.Terms
            .Select((text, term) => (Text: text, Term: term))
            .Where(t => t.Text.Length >= ShortestTerm && char.IsLetter(t.Text[0]) && !t.Text.Contains('=', StringComparison.Ordinal))
            .Select(t => (Reverse(t.Text), t.Term))
            .ToArray();
        Array.Sort(reversed, (a, b) => string.CompareOrdinal(a.Item1, b.Item1));
        return reversed;
    }

    /// <summary>With room for a hash, without a chunk of pairs and without notes.</summary>
    private static byte[] Headed(int count, byte[] terms) => [.. new byte[ChunkFolder.HeadLength], 0, 0, 0, 0, 0, 0, 0, (byte)(count >> 16), (byte)(count >> 8), (byte)count, .. terms];

    private static string Reverse(string term) => string.Create(term.Length, term, static (letters, source) =>
    {
        source.CopyTo(letters);
        letters.Reverse();
    });
}
