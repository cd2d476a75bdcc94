using Protokollarchiv.Language;
using Protokollarchiv.Search.Terms;

namespace Protokollarchiv.Search.Postings;

/// <summary>
/// Which words stand side by side, for phrases. Each pair is kept with the rarer of its terms, as seven bits of the other's hash and whether
/// that one stands before: so a phrase needs the lists of its rare words alone. The browser proves what it shows against the text.
/// </summary>
internal sealed class WordPairs(WordTerms wordTerms, Word[] words, PostingLists postings)
{
    private const byte Before = 0x80;

    private readonly byte[] marks = [.. wordTerms.Names.Select(MarkOf)];
    private readonly bool[] isFunctionWord = [.. words.Select(w => FunctionWords.Contains(w.Folded))];

    /// <summary>Adds the pairs of a document's title and text, each with the mark of the neighbour.</summary>
    public void Index(SearchDocument document, MeetingWords meeting, PostingStream pairs)
    {
        if (!document.IsPreamble)
        {
            Index(meeting.TitleOf(document), pairs);
        }

        for (var passage = document.Start; passage < document.End; passage++)
        {
            Index(meeting.Passages.Of(passage), pairs);
        }
    }

    private void Index(ReadOnlySpan<int> ids, PostingStream pairs)
    {
        for (var i = 1; i < ids.Length; i++)
        {
            if (isFunctionWord[ids[i - 1]] && isFunctionWord[ids[i]])
            {
                continue;
            }

            var left = wordTerms.Of(ids[i - 1])[0];
            var right = wordTerms.Of(ids[i])[0];
            if (postings.CountOf(left) < postings.CountOf(right))
            {
                pairs.Add(left, marks[right]);
            }
            else
            {
                pairs.Add(right, (byte)(Before | marks[left]));
            }
        }
    }

    /// <summary>Seven bits of the hash of the term's UTF-16 units.</summary>
    private static byte MarkOf(string term)
    {
        var hash = 0u;
        foreach (var c in term)
        {
            hash = (hash * 31) + c;
        }

        return (byte)((hash ^ (hash >> 7) ^ (hash >> 14)) & 0x7F);
    }
}
