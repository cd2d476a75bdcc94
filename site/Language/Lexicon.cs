using System.Collections.Concurrent;

namespace Protokollarchiv.Language;

/// <summary>Every distinct written form, analysed once. Safe to use from several threads.</summary>
internal sealed class Lexicon
{
    private readonly ConcurrentDictionary<string, Word> words = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, Word>.AlternateLookup<ReadOnlySpan<char>> bySpan;
    private int count;

    public Lexicon() => bySpan = words.GetAlternateLookup<ReadOnlySpan<char>>();

    public int Count => count;

    public ICollection<Word> Words => words.Values;

    /// <param name="written">A token of <see cref="WordScanner"/>.</param>
    public Word Of(ReadOnlySpan<char> written)
    {
        if (bySpan.TryGetValue(written, out var known))
        {
            return known;
        }

        var form = written.ToString();
        lock (words)
        {
            return words.TryGetValue(form, out known) ? known : words[form] = WordAnalysis.Of(form, count++);
        }
    }
}
