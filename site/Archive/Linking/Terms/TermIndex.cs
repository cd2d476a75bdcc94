using System.Buffers;
using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Protokollarchiv.Archive.Linking.Names;
using Protokollarchiv.Diagnostics;
using Protokollarchiv.Language;

namespace Protokollarchiv.Archive.Linking.Terms;

/// <summary>
/// The names and aliases of organizations and topics as sequences of stems: <c>der elektronischen Gesundheitskarte</c> is found under
/// <c>elektronische Gesundheitskarte</c>. Abbreviations are found as they are written, nouns with a capital.
/// </summary>
internal sealed partial class TermIndex
{
    private const int LongestAbbreviation = 3;

    private static readonly SearchValues<char> Separators = SearchValues.Create(".,;:!?()\n„“\"");

    private readonly Lexicon lexicon;
    private readonly int firstTopic;
    private readonly Dictionary<string, int> stems = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> abbreviations = new(StringComparer.Ordinal);
    private readonly TermNode root = new();

    public TermIndex(ImmutableArray<Organization> organizations, ImmutableArray<Topic> topics, Lexicon lexicon, DiagnosticBag diagnostics)
    {
        this.lexicon = lexicon;
        firstTopic = organizations.Length;
        foreach (var (number, subject) in organizations.Concat<Subject>(topics).Index())
        {
            foreach (var name in subject.Aliases.Prepend(subject.Name))
            {
                Add(name, number, subject, diagnostics);
                if (LegalForm().Replace(name, "") is { Length: > 2 } shorter && shorter != name)
                {
                    Add(shorter, number, subject, diagnostics);
                }
            }
        }
    }

    public CompoundIndex Compounds { get; } = new();

    /// <summary>The number of a word's stem, if some name contains it; 0 for all others.</summary>
    public int NumberOf(Word word, string written) =>
        stems.TryGetValue(word.Term, out var number) ? number
        : written is [.., _, 's'] ? abbreviations.GetValueOrDefault(written[..^1])
        : 0;

    public int NumberOf(string stem) => stems.GetValueOrDefault(stem);

    /// <summary>Where names go on that begin with this stem.</summary>
    public TermNode? After(int stem) => root.Next.GetValueOrDefault(stem);

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
                if (i >= (subject < firstTopic ? freeForOrganization : freeForTopic))
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
            if ((name.Subject >= firstTopic) != topics || !name.Fits(text, lastWord))
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

    private void Add(string written, int number, Subject subject, DiagnosticBag diagnostics)
    {
        var node = root;
        var count = 0;
        Word? last = null;
        foreach (var token in new WordScanner(written))
        {
            last = lexicon.Of(written.AsSpan(token.Start, token.Length));
            var parent = node;
            var stem = Number(last.Term);
            node = parent.Next.TryGetValue(stem, out var next) ? next : parent.Next[stem] = new TermNode();
            if (last is { MeansBothGenders: true, BaseTerm: { } masculine })
            {
                parent.Next.TryAdd(Number(masculine), node);
            }

            count++;
        }

        if (last is null)
        {
            return;
        }

        var name = new TermName(written, number, TermName.WithoutEndings(last)) { Name = subject.Name };
        if (node.Names.Find(n => n.Written == written && n.Subject != number && (n.Subject >= firstTopic) == (number >= firstTopic)) is { } other)
        {
            diagnostics.Report(DiagnosticCodes.AliasShared, new SourceLocation(subject.Source ?? ""), written, other.Name, subject.Name);
        }

        node.Names.Add(name);
        if (count == 1 && name.IsAbbreviation)
        {
            abbreviations[written] = stems[last.Term];
        }
        else if (count == 1 && char.IsUpper(written[0]))
        {
            Compounds.Add(name, last, isTopic: number >= firstTopic);
        }
    }

    private int Number(string stem) => stems.TryGetValue(stem, out var number) ? number : stems[stem] = stems.Count + 1;

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

    [GeneratedRegex(@",?\s+(e\.\s?V\.?|eV|gGmbH|GmbH|gUG|UG|eG)$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex LegalForm();

    /// <param name="Words">0 when there is none.</param>
    private readonly record struct Match(int Words, TermName? Name)
    {
        public int Subject => Name?.Subject ?? -1;
    }
}
