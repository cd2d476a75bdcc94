using System.Text;

namespace Protokollarchiv.Privacy.Guard;

/// <summary>
/// Walks over the words of any bytes of a site in one spelling, however they are written: raw, as entities of HTML, escapes of JSON, percent
/// codes, decomposed, in capitals, as a slug. A byte that is no UTF-8 counts as Windows-1252. Inside a tag of HTML or XML it reads nothing;
/// <see cref="TagStart"/> is what it went past.
/// </summary>
internal ref struct FoldedWords(ReadOnlySpan<byte> bytes, TagReading tags, EscapeReading escapes)
{
    private readonly ReadOnlySpan<byte> bytes = bytes;
    private readonly RuneReader reader = new(bytes);
    private int at;
    private bool endsBlock;

    /// <summary>A word that goes on behind the tag that was handed out.</summary>
    private FoldedWord begun;

    /// <summary>How much of the word stands before the first tag in it.</summary>
    private int seam;

    public EscapeReading Escapes => escapes;

    /// <summary>Of the word just read; 0 when only a tag was passed.</summary>
    public ulong Hash { get; private set; }

    public int Start { get; private set; }

    public readonly int End => at;

    /// <summary>Where the inside of the last tag with attributes begins that was passed.</summary>
    public int TagStart { get; private set; }

    /// <summary>0 when none was passed.</summary>
    public int TagLength { get; private set; }

    /// <summary>Whether a tag that begins something new, such as a paragraph, stands before this word.</summary>
    public bool BeginsBlock { get; private set; }

    /// <summary>Whether any word so far had a tag in it.</summary>
    public bool HasJoined { get; private set; }

    /// <summary>Whether a letter that was taken for an end of line or a tab may belong to a word.</summary>
    public bool HasDoubtfulEscape { get; private set; }

    /// <returns>False at the end.</returns>
    public bool MoveNext()
    {
        TagLength = 0;
        BeginsBlock = endsBlock;
        endsBlock = false;
        var word = begun;
        begun = default;
        if (word.Length == 0)
        {
            seam = 0;
            if (ReadPlainWord(out word))
            {
                return true;
            }
        }

        while (at < bytes.Length)
        {
            var letter = LetterTable.Bytes[bytes[at]];
            if (letter > LetterTable.Special)
            {
                Start = word.Length == 0 ? at : Start;
                word.Add(letter);
                at++;
                continue;
            }

            var (before, length) = (at, word.Length);
            var isInside = letter == LetterTable.Special && ReadSpecial(ref word);
            Start = length == 0 && word.Length > 0 ? before : Start;
            if (endsBlock && word.Length == 0)
            {
                BeginsBlock = true;
                endsBlock = false;
            }

            if (isInside && TagLength > 0)
            {
                begun = word;
                Hash = 0;
                return true;
            }

            if (!isInside)
            {
                at += letter == LetterTable.Special ? 0 : 1;
                if (word.Length > 0 || TagLength > 0)
                {
                    return Finish(word);
                }
            }
        }

        return Finish(word);
    }

    /// <returns>Whether there is any, or a tag.</returns>
    private bool Finish(FoldedWord word)
    {
        Hash = word.Length > 0 ? word.Hash : 0;
        HasJoined |= seam > 0 && seam < word.Length;
        return word.Length > 0 || TagLength > 0;
    }

    /// <summary>Nearly all words are letters that stand for themselves; of others the slower way reads the rest.</summary>
    /// <param name="word">What has been read of a word that goes on.</param>
    private bool ReadPlainWord(out FoldedWord word)
    {
        var letters = LetterTable.Bytes;
        var next = at;
        while (next < bytes.Length && letters[bytes[next]] == LetterTable.Separator)
        {
            next++;
        }

        Start = next;
        var hash = FoldedWord.Basis;
        byte letter = LetterTable.Separator;
        while (next < bytes.Length && (letter = letters[bytes[next]]) > LetterTable.Special)
        {
            hash = FoldedWord.With(hash, letter);
            next++;
        }

        at = next;
        if (next == Start || letter == LetterTable.Special)
        {
            word = next == Start ? new FoldedWord() : new FoldedWord(hash, next - Start, letters[bytes[next - 1]]);
            return false;
        }

        word = default;
        Hash = hash;
        return true;
    }

    /// <returns>Whether the word goes on behind it.</returns>
    private bool ReadSpecial(ref FoldedWord word)
    {
        switch (bytes[at])
        {
            case (byte)'<':
                return ReadTag(word.Length);
            case (byte)'\'':
                at++;
                return true;
            case (byte)'\\':
                return ReadEscape(ref word);
            default:
                return reader.Read(ref at, out var rune) && LetterTable.Add(ref word, rune);
        }
    }

    /// <param name="before">How long the word before it is.</param>
    /// <returns>Whether the word goes on behind it.</returns>
    private bool ReadTag(int before)
    {
        if (tags == TagReading.None || !MarkupTag.BeginsAt(bytes, at))
        {
            at++;
            return false;
        }

        var tag = MarkupTag.At(bytes, at);
        if (!tag.IsBareName)
        {
            (TagStart, TagLength) = (at + 1, tag.Inner.Length);
        }

        at = tag.End;
        var role = tag.Role;
        endsBlock |= role == TagRole.Block;
        seam = seam == 0 ? before : seam;
        return role == TagRole.Inline && tags == TagReading.Joined;
    }

    private bool ReadEscape(ref FoldedWord word)
    {
        if (reader.ReadEscape(ref at, out var code))
        {
            return Rune.TryCreate(code, out var rune) && LetterTable.Add(ref word, rune);
        }

        var count = bytes[at..].IndexOfAnyExcept((byte)'\\');
        count = count < 0 ? bytes.Length - at : count;
        at += count;
        switch (at < bytes.Length ? bytes[at] : default)
        {
            case (byte)'n' or (byte)'r' or (byte)'t' when escapes != EscapeReading.None:
                HasDoubtfulEscape |= escapes == EscapeReading.Doubtful || count % 2 == 0;
                at++;
                break;
            case (byte)'u' or (byte)'U' when count > 1:
                // The last of several may begin the code of a character.
                at--;
                break;
        }

        return false;
    }
}
