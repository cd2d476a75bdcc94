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
    public Word Of(ReadOnlySpan<char> written)
    {
        var words = table;
        return words[SlotOf(words, written)] ?? Add(written);
    }

    private Word Add(ReadOnlySpan<char> written)
    {
        lock (gate)
        {
            var words = table;
            var slot = SlotOf(words, written);
            if (words[slot] is { } known)
            {
                return known;
            }

            var word = WordAnalysis.Of(written.ToString(), count);
            if (2 * (count + 1) > words.Length)
            {
                words = Grown(words);
                slot = SlotOf(words, written);
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
        foreach (var word in words)
        {
            if (word is not null)
            {
                larger[SlotOf(larger, word.Written)] = word;
            }
        }

        return larger;
    }

    /// <summary>Where a form stands, or would.</summary>
    private static int SlotOf(Word?[] words, ReadOnlySpan<char> written)
    {
        var slot = (int)XxHash3.HashToUInt64(MemoryMarshal.AsBytes(written)) & (words.Length - 1);
        while (Volatile.Read(ref words[slot]) is { } word && !written.SequenceEqual(word.Written))
        {
            slot = (slot + 1) & (words.Length - 1);
        }

        return slot;
    }
}
