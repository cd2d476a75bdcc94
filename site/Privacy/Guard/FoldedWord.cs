namespace Protokollarchiv.Privacy.Guard;

/// <summary>A word as it is read letter by letter: a hash and how long it is. (FNV-1a, 64 bits.)</summary>
internal struct FoldedWord
{
    public const ulong Basis = 14695981039346656037;
    private const ulong Prime = 1099511628211;

    private byte last;

    public FoldedWord() => Hash = Basis;

    /// <summary>A word that has been begun.</summary>
    public FoldedWord(ulong hash, int length, byte last) => (Hash, Length, this.last) = (hash, length, last);

    public ulong Hash { get; private set; }

    public int Length { get; private set; }

    public static ulong With(ulong hash, byte letter) => (hash ^ letter) * Prime;

    public void Add(byte letter)
    {
        Hash = With(Hash, letter);
        Length++;
        last = letter;
    }

    public bool Add(byte first, byte second)
    {
        Add(first);
        Add(second);
        return true;
    }

    /// <summary>Two points over the letter before: <c>u</c> becomes <c>ue</c>.</summary>
    public void AddUmlaut()
    {
        if (last is (byte)'a' or (byte)'o' or (byte)'u')
        {
            Add((byte)'e');
        }
    }
}
