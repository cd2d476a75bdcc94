using Protokollarchiv.Archive.Linking.Names;
using Protokollarchiv.Language;

namespace Protokollarchiv.Archive.Linking;

/// <summary>The words of one text with what each may be. Filled anew for every text, so that a thread needs just one.</summary>
internal sealed class TextWords(Lexicon lexicon, NameVocabulary vocabulary)
{
    private Token[] tokens = new Token[256];
    private WordFacts[] facts = new WordFacts[256];
    private int[] ids = new int[256];
    private bool mayHoldDoubleNames;

    public string Text { get; private set; } = "";

    public int Count { get; private set; }

    public ReadOnlySpan<Token> Tokens => tokens.AsSpan(0, Count);

    public ReadOnlySpan<WordFacts> Facts => facts.AsSpan(0, Count);

    /// <summary><see cref="Word.Id"/> of each.</summary>
    public ReadOnlySpan<int> Ids => ids.AsSpan(0, Count);

    /// <summary>What any of the words may be.</summary>
    public WordUse Uses { get; private set; }

    /// <summary>The last word that begins before a place in the text; -1 where none does.</summary>
    public int LastBefore(int place) => Ascending.FirstFrom(Tokens, place, token => token.Start) - 1;

    public void Read(string text)
    {
        Text = text;
        Count = 0;
        Uses = WordUse.None;
        mayHoldDoubleNames = false;
        foreach (var token in new WordScanner(text))
        {
            if (Count == tokens.Length)
            {
                Array.Resize(ref tokens, Count * 2);
                Array.Resize(ref facts, Count * 2);
                Array.Resize(ref ids, Count * 2);
            }

            var written = text.AsSpan(token.Start, token.Length);
            var word = lexicon.Of(written);
            var known = vocabulary.Of(word, written);
            tokens[Count] = token;
            facts[Count] = known;
            ids[Count] = word.Id;
            Uses |= known.Use;
            mayHoldDoubleNames |= known.BeginsDoubleName;
            Count++;
        }
    }

    /// <summary>Makes one word of <c>Anna-Lena</c> where someone is called so; only for names, and only after all else has been read.</summary>
    public void JoinDoubleNames()
    {
        if (!mayHoldDoubleNames)
        {
            return;
        }

        var count = 0;
        for (var i = 0; i < Count; i++)
        {
            var left = count > 0 ? tokens[count - 1] : default;
            if (tokens[i].AfterHyphen && count > 0 && facts[count - 1].BeginsDoubleName
                && vocabulary.OfDoubleName(Text.AsSpan(left.Start, tokens[i].End - left.Start)) is { } known)
            {
                tokens[count - 1] = new Token(left.Start, tokens[i].End - left.Start, left.AfterHyphen);
                facts[count - 1] = known;
            }
            else
            {
                tokens[count] = tokens[i];
                facts[count] = facts[i];
                count++;
            }
        }

        Count = count;
    }

    public ReadOnlySpan<char> Written(int at) => Text.AsSpan(tokens[at].Start, tokens[at].Length);
}
