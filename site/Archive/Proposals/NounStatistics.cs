using Protokollarchiv.Language;

namespace Protokollarchiv.Archive.Proposals;

/// <summary>Counts the nouns of an archive that are not yet part of any name.</summary>
internal sealed class NounStatistics
{
    private const int ShortestNoun = 7;
    private const int ShortestKnownPart = 6;

    /// <summary>A longer word is none that anybody would look up.</summary>
    private const int LongestNoun = 60;

    private readonly NounCount?[] byWord;
    private readonly Dictionary<string, NounCount> byKey = new(StringComparer.Ordinal);

    private NounStatistics(MinutesArchive archive)
    {
        byWord = new NounCount?[archive.Lexicon.Count];
        var known = Known(archive);
        var verbs = archive.Lexicon.Words.Where(w => !w.IsCapitalized).Select(w => w.Folded).ToHashSet(StringComparer.Ordinal);
        foreach (var word in archive.Lexicon.Words)
        {
            if (IsNoun(word) && !verbs.Contains(word.Folded) && !verbs.Contains(word.Folded.TrimEnd('s')) && GermanStemmer.WithoutInflection(word.Folded) is var key && !RoutineWords.Contains(key) && !HoldsAny(known, key))
            {
                byWord[word.Id] = byKey.TryGetValue(key, out var count) ? count : byKey[key] = new NounCount(key);
            }
        }

        foreach (var meeting in archive.Meetings)
        {
            Count(meeting);
        }
    }

    public IEnumerable<NounCount> All => byKey.Values;

    public static NounStatistics Of(MinutesArchive archive) => new(archive);

    private void Count(LinkedMeeting meeting)
    {
        foreach (var passage in meeting.Meeting.Passages)
        {
            var words = meeting.Words.Of(passage.Index);
            for (var i = 0; i < words.Length; i++)
            {
                if (byWord[words[i]] is { } noun && !meeting.Words.IsAfterHyphen(passage.Index, i))
                {
                    var start = meeting.Words.StartOf(passage.Index, i);
                    noun.Add(meeting.Index, passage.Index, passage.Kind == PassageKind.Heading, Written(passage.Text, start));
                }
            }
        }
    }

    private static string Written(string text, int start)
    {
        var end = start;
        while (end < text.Length && char.IsLetter(text[end]))
        {
            end++;
        }

        return text[start..end];
    }

    private static bool IsNoun(Word word) =>
        word is { IsCapitalized: true, Date: null, MeansBothGenders: false }
        && word.Folded.Length is >= ShortestNoun and <= LongestNoun
        && word.Folded.All(char.IsLetter);

    /// <summary>What names are made of: a compound of it is no news either.</summary>
    private static HashSet<string> Known(MinutesArchive archive)
    {
        var names = archive.Topics.SelectMany(t => t.Subject.Aliases.Prepend(t.Subject.Name))
            .Concat(archive.Organizations.SelectMany(o => o.Subject.Aliases.Prepend(o.Subject.Name)))
            .Concat(archive.People.SelectMany(p => p.Subject.Aliases.Prepend(p.Subject.Name)))
            .Concat(archive.Committees.Select(c => c.Name));
        var known = new HashSet<string>(StringComparer.Ordinal);
        foreach (var name in names)
        {
            foreach (var token in new WordScanner(name))
            {
                known.Add(GermanStemmer.WithoutInflection(Folding.Of(name.AsSpan(token.Start, token.Length))));
            }
        }

        return known;
    }

    /// <summary>By itself, or at the beginning or the end of a compound.</summary>
    private static bool HoldsAny(HashSet<string> known, string key)
    {
        if (known.Contains(key))
        {
            return true;
        }

        var parts = known.GetAlternateLookup<ReadOnlySpan<char>>();
        for (var length = ShortestKnownPart; length < key.Length; length++)
        {
            if (parts.Contains(key.AsSpan(0, length)) || parts.Contains(key.AsSpan(key.Length - length)))
            {
                return true;
            }
        }

        return false;
    }
}
