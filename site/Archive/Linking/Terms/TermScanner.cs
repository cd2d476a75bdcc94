using System.Buffers;
using Protokollarchiv.Archive.Linking.Names;
using Protokollarchiv.Language;

namespace Protokollarchiv.Archive.Linking.Terms;

/// <summary>Finds the names of a <see cref="TermIndex"/> in texts.</summary>
internal sealed class TermScanner(TermIndex index)
{
    private const int LongestAbbreviation = 3;

    private static readonly SearchValues<char> Separators = SearchValues.Create(".,;:!?()\n„“\"");

    /// <summary>Adds what the words name: of the organizations and of the topics that begin at one word the longest, without overlaps.</summary>
    public void Scan(TextWords words, int passage, List<FoundTerm> found)
    {
        var freeForOrganization = 0;
        var freeForTopic = 0;
        var all = words.Facts;
        for (var i = 0; i < all.Length; i++)
        {
            var facts = all[i];
            if ((facts.Use & WordUse.Term) == WordUse.None)
            {
                continue;
            }

            var (organization, topic) = facts.Begins is null ? default : Longest(words, i);
            if (organization.Words > 0 && i >= freeForOrganization)
            {
                Add(organization);
                freeForOrganization = i + organization.Words;
            }

            if (topic.Words > 0 && i >= freeForTopic)
            {
                Add(topic);
                freeForTopic = i + topic.Words;
            }

            foreach (var subject in facts.Compounds)
            {
                if (i >= (subject < index.FirstTopic ? freeForOrganization : freeForTopic))
                {
                    found.Add(new FoundTerm(passage, words.Tokens[i].Start, words.Tokens[i].Length, subject));
                }
            }

            void Add(Match match)
            {
                var start = words.Tokens[i].Start;
                var end = words.Tokens[i + match.Words - 1].End;
                var endsWithPoint = match.Name is { Written: [.., '.'] } && end < words.Text.Length && words.Text[end] == '.';
                found.Add(new FoundTerm(passage, start, end - start + (endsWithPoint ? 1 : 0), match.Subject));
            }
        }
    }

    /// <summary>Whether the whole text is the name of an organization.</summary>
    public bool IsOrganization(TextWords words) => words.Count > 0 && words.Facts[0].Begins is not null && Longest(words, 0).Organization.Words == words.Count;

    private (Match Organization, Match Topic) Longest(TextWords words, int start)
    {
        Match organization = default;
        Match topic = default;
        var node = words.Facts[start].Begins;
        for (var i = start; node is not null; i++)
        {
            if (node.Names.Count > 0)
            {
                var from = words.Tokens[start].Start;
                var text = words.Text.AsSpan(from, words.Tokens[i].End - from);
                organization = Meant(node.Names, text, words.Facts[i].WithoutEndings, topics: false) is { } named ? new Match(i - start + 1, named) : organization;
                topic = Meant(node.Names, text, words.Facts[i].WithoutEndings, topics: true) is { } about ? new Match(i - start + 1, about) : topic;
            }

            if (i + 1 >= words.Count || words.Facts[i + 1].Term == 0 || !Joined(words.Text, words.Tokens[i], words.Tokens[i + 1]))
            {
                break;
            }

            var next = words.Facts[i + 1];
            node = node.Next.GetValueOrDefault(next.Term) ?? (next.BaseTerm == 0 ? null : node.Next.GetValueOrDefault(next.BaseTerm));
        }

        return (organization, topic);
    }

    /// <summary>Whom the words mean among the names with these stems; null when none fits or two do.</summary>
    private TermName? Meant(List<TermName> names, ReadOnlySpan<char> text, string lastWord, bool topics)
    {
        TermName? meant = null;
        foreach (var name in names)
        {
            if ((name.Subject >= index.FirstTopic) != topics || !name.Fits(text, lastWord))
            {
                continue;
            }

            if (meant is not null && meant.Subject != name.Subject)
            {
                return null;
            }

            meant = name;
        }

        return meant;
    }

    /// <summary>Nothing but a space or hyphen between them; behind an abbreviation (<c>ev. Kirchengemeinde</c>) also its point.</summary>
    private static bool Joined(string text, Token left, Token right)
    {
        var between = text.AsSpan(left.End, right.Start - left.End);
        if (left.Length <= LongestAbbreviation && between is ['.', .. var behind])
        {
            between = behind;
        }

        return between.Length <= 3 && !between.ContainsAny(Separators);
    }

    /// <param name="Words">0 when there is none.</param>
    private readonly record struct Match(int Words, TermName? Name)
    {
        public int Subject => Name?.Subject ?? -1;
    }
}
