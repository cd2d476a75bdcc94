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

    /// <summary>The number of a stem that some name contains; 0 for all others.</summary>
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
                found.Add(new FoundTerm(passage, start, words.Tokens[i + match.Words - 1].End - start, match.Subject));
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
                organization = Meant(node.Names, text, topics: false) is { } named ? new Match(i - start + 1, named) : organization;
                topic = Meant(node.Names, text, topics: true) is { } about ? new Match(i - start + 1, about) : topic;
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
    private int? Meant(List<TermName> names, ReadOnlySpan<char> text, bool topics)
    {
        int? meant = null;
        foreach (var name in names)
        {
            if ((name.Subject >= firstTopic) != topics || !name.Fits(text))
            {
                continue;
            }

            if (meant is { } other && other != name.Subject)
            {
                return null;
            }

            meant = name.Subject;
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
            if (!stems.TryGetValue(last.Term, out var stem))
            {
                stems[last.Term] = stem = stems.Count + 1;
            }

            node = node.Next.TryGetValue(stem, out var next) ? next : node.Next[stem] = new TermNode();
            count++;
        }

        if (last is null)
        {
            return;
        }

        var name = new TermName(written, number) { Name = subject.Name };
        if (node.Names.Find(n => n.Written == written && n.Subject != number && (n.Subject >= firstTopic) == (number >= firstTopic)) is { } other)
        {
            diagnostics.Report(DiagnosticCodes.AliasShared, new SourceLocation(subject.Source ?? ""), written, other.Name, subject.Name);
        }

        node.Names.Add(name);
        if (count == 1 && char.IsUpper(written[0]) && !name.IsAbbreviation)
        {
            Compounds.Add(name, last, isTopic: number >= firstTopic);
        }
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

    [GeneratedRegex(@",?\s+(e\.\s?V\.?|eV|gGmbH|GmbH|gUG|UG|eG)$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex LegalForm();

    /// <param name="Words">0 when there is none.</param>
    private readonly record struct Match(int Words, int Subject);
}
