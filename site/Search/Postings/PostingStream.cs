namespace Protokollarchiv.Search.Postings;

/// <summary>Postings in the order in which documents yield them: a term, and eight bits of what is known of it there.</summary>
/// <param name="expected">How many there will be about.</param>
internal sealed class PostingStream(int expected)
{
    /// <summary>So many terms can be told apart beside the eight bits.</summary>
    public const int MostTerms = 1 << 24;

    private readonly List<(int Number, int Start)> documents = [];
    private uint[] entries = new uint[expected];
    private int count;

    /// <summary>Each document's number, and which entries are its own.</summary>
    public IEnumerable<(int Number, Range Entries)> Documents => documents.Select((document, i) => (document.Number, document.Start..(i + 1 < documents.Count ? documents[i + 1].Start : count)));

    public ReadOnlySpan<uint> Entries => entries.AsSpan(0, count);

    public static int TermOf(uint entry) => (int)(entry >> 8);

    public static uint MarkOf(uint entry) => entry & 0xFF;

    public void Clear()
    {
        documents.Clear();
        count = 0;
    }

    /// <summary>What is added from here on is the document's.</summary>
    public void Begin(int number) => documents.Add((number, count));

    public void Add(int term, byte mark)
    {
        if (count == entries.Length)
        {
            Array.Resize(ref entries, count + (count / 2) + 64);
        }

        entries[count++] = ((uint)term << 8) | mark;
    }
}
