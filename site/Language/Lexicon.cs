using System.IO.Hashing;
using System.Runtime.InteropServices;

namespace Protokollarchiv.Language;

/// <summary>Every distinct written form, analysed once. Safe to use from several threads; reading takes no lock.</summary>
internal sealed class Lexicon
{
    private readonly Lock gate = new();

    /// <summary>Open addressing, at most half full. Replaced as a whole when it grows, so that a reader always has a sound one.</summary>
    private volatile Word?[] table = new Word?[1024];
    private volatile int count;

    public int Count => count;

    /// <summary>In no order that means anything.</summary>
    public IEnumerable<Word> Words => table.OfType<Word>();

    /// <summary>The words that there are now, each at the place of its <see cref="Word.Id"/>.</summary>
    public Word[] ById()
    {
        lock (gate)
        {
            var words = new Word[count];
            foreach (var word in Words)
            {
                words[word.Id] = word;
            }

            return words;
        }
    }

    /// <param name="written">A token of <see cref="WordScanner"/>.</param>
    public Word Of(ReadOnlySpan<char> written) => Find(table, written, out _) ?? Add(written);

    private Word Add(ReadOnlySpan<char> written)
    {
        lock (gate)
        {
            var words = table;
            if (Find(words, written, out var slot) is { } known)
            {
                return known;
            }

            var word = WordAnalysis.Of(written.ToString(), count);
            if (2 * (count + 1) > words.Length)
            {
                words = Grown(words);
                _ = Find(words, written, out slot);
            }

            Volatile.Write(ref words[slot], word);
            table = words;
            count++;
            return word;
        }
    }

    private static Word?[] Grown(Word?[] words)
    {
        var larger = new Word?[words.Length * 4];
        foreach (var word in words.OfType<Word>())
        {
            _ = Find(larger, word.Written, out var slot);
            larger[slot] = word;
        }

        return larger;
    }

    /// <param name="slot">Where the form stands, or would: another may be put there by a thread right after it was found empty.</param>
    private static Word? Find(Word?[] words, ReadOnlySpan<char> written, out int slot)
    {
        slot = (int)XxHash3.HashToUInt64(MemoryMarshal.AsBytes(written)) & (words.Length - 1);
        while (Volatile.Read(ref words[slot]) is { } word)
        {
            if (written.SequenceEqual(word.Written))
            {
                return word;
            }

            slot = (slot + 1) & (words.Length - 1);
        }

        return null;
    }
}
