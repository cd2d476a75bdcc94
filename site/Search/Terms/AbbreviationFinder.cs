using Protokollarchiv.Archive;
using Protokollarchiv.Language;

namespace Protokollarchiv.Search.Terms;

/// <summary>
/// Learns abbreviations where minutes explain them: <c>Landesaufnahmeeinrichtung (LAE)</c>, <c>elektronische Gesundheitskarte (eGK)</c>,
/// <c>LAE (Landesaufnahmeeinrichtung)</c>. The letters must be those of the words, in order, each word giving its first.
/// </summary>
/// <param name="words">By id.</param>
internal sealed class AbbreviationFinder(Word[] words)
{
    private const int MostWords = 6;

    private readonly bool[] isShort = [.. words.Select(w => Vocabulary.IsAbbreviation(w.Written))];

    public IEnumerable<Abbreviation> Find(Meeting meeting, PassageWords text)
    {
        for (var passage = 0; passage < meeting.Passages.Length; passage++)
        {
            var ids = text.Of(passage);
            for (var i = 0; i < ids.Length; i++)
            {
                if (isShort[ids[i]] && LongForm(meeting.Passages[passage].Text, passage, i, text) is { } found)
                {
                    yield return found;
                    ids = text.Of(passage);
                }
            }
        }
    }

    private Abbreviation? LongForm(string passage, int index, int at, PassageWords text)
    {
        var ids = text.Of(index);
        var start = text.StartOf(index, at);
        var end = start + words[ids[at]].Written.Length;
        if (start > 0 && passage[start - 1] == '(' && end < passage.Length && passage[end] == ')')
        {
            for (var first = at - 1; first >= Math.Max(0, at - MostWords); first--)
            {
                if (Stands(ids[at], ids[first..at]))
                {
                    return new Abbreviation(ids[at], ids[first..at].ToArray());
                }
            }
        }
        else if (passage.AsSpan(end) is [' ', '(', ..] && passage.IndexOf(')', end) is var close and > 0)
        {
            var last = at + 1;
            while (last < ids.Length && last - at <= MostWords && text.StartOf(index, last) < close)
            {
                last++;
            }

            if (Stands(ids[at], ids[(at + 1)..last]))
            {
                return new Abbreviation(ids[at], ids[(at + 1)..last].ToArray());
            }
        }

        return null;
    }

    private bool Stands(int abbreviation, ReadOnlySpan<int> longForm) =>
        !longForm.IsEmpty
        && !FunctionWords.Contains(words[longForm[0]].Folded)
        && !isShort[longForm[0]]
        && Spells(words[abbreviation].Folded, longForm, 0);

    /// <summary>Whether the letters stand in the words in order, beginning with the first letter of each but function words.</summary>
    private bool Spells(ReadOnlySpan<char> letters, ReadOnlySpan<int> longForm, int from)
    {
        if (longForm.IsEmpty)
        {
            return letters.IsEmpty;
        }

        var word = words[longForm[0]].Folded;
        if (from == 0 && FunctionWords.Contains(word) && Spells(letters, longForm[1..], 0))
        {
            return true;
        }

        if (letters.IsEmpty)
        {
            return from > 0 && longForm.Length == 1;
        }

        for (var i = from; i < (from == 0 ? Math.Min(1, word.Length) : word.Length); i++)
        {
            if (word[i] == letters[0] && (Spells(letters[1..], longForm, i + 1) || Spells(letters[1..], longForm[1..], 0)))
            {
                return true;
            }
        }

        return false;
    }
}

/// <summary>That a short form and a long one mean the same: <c>LAE</c> and <c>Landesaufnahmeeinrichtung</c>, as word ids.</summary>
internal sealed record Abbreviation(int Short, int[] Long);
