using System.Buffers;
using Protokollarchiv.Diagnostics;
using Protokollarchiv.Language;

namespace Protokollarchiv.Archive.Linking;

/// <summary>
/// The names and aliases of organizations, or of topics, as sequences of stems: <c>der elektronischen Gesundheitskarte</c> is found under
/// <c>elektronische Gesundheitskarte</c>. Abbreviations are found as they are written, nouns with a capital.
/// </summary>
internal sealed class TermIndex
{
    /// <summary>A shorter name is no part of a compound: <c>Amt</c> is not meant in <c>Amtsblatt</c> or <c>insgesamt</c>.</summary>
    private const int ShortestInCompound = 6;

    private const int LongestAbbreviation = 3;

    private static readonly SearchValues<char> Separators = SearchValues.Create(".,;:!?()\n„“\"");

    private readonly Lexicon lexicon;
    private readonly Node root = new();
    private readonly Dictionary<string, Subject?> compoundHeads = new(StringComparer.Ordinal);

    public TermIndex(IEnumerable<Subject> subjects, Lexicon lexicon, DiagnosticBag diagnostics)
    {
        this.lexicon = lexicon;
        foreach (var subject in subjects)
        {
            foreach (var name in subject.Aliases.Prepend(subject.Name))
            {
                Add(subject, name, diagnostics);
            }
        }
    }

    /// <summary>Finds names, of those that begin at one word the longest, without overlaps.</summary>
    public List<FoundTerm> Scan(string text, IReadOnlyList<Token> tokens, IReadOnlyList<Word> words)
    {
        var found = new List<FoundTerm>();
        for (var i = 0; i < tokens.Count;)
        {
            if (Longest(text, tokens, words, i) is { } term)
            {
                found.Add(term);
                i += term.Words;
                continue;
            }

            if (compoundHeads.Count > 0 && words[i].IsCapitalized && HeadOf(words[i].Term) is { } head)
            {
                found.Add(new FoundTerm(tokens[i].Start, tokens[i].Length, 0, head));
            }

            i++;
        }

        return found;
    }

    /// <summary>Whether the whole text is such a name.</summary>
    public bool IsName(string text)
    {
        var tokens = new List<Token>();
        var words = new List<Word>();
        foreach (var token in new WordScanner(text))
        {
            tokens.Add(token);
            words.Add(lexicon.Of(text.AsSpan(token.Start, token.Length)));
        }

        return tokens.Count > 0 && Longest(text, tokens, words, 0) is { } term && term.Words == tokens.Count;
    }

    private FoundTerm? Longest(string text, IReadOnlyList<Token> tokens, IReadOnlyList<Word> words, int start)
    {
        FoundTerm? longest = null;
        var node = root;
        for (var i = start; i < tokens.Count; i++)
        {
            if (i > start && !Joined(text, tokens[i - 1], tokens[i]))
            {
                break;
            }

            if (!node.Next.TryGetValue(words[i].Term, out var next) && (words[i].BaseTerm is not { } baseTerm || !node.Next.TryGetValue(baseTerm, out next)))
            {
                break;
            }

            node = next;
            var from = tokens[start].Start;
            var length = tokens[i].End - from;
            if (node.Names is not null && Meant(node.Names, text.AsSpan(from, length)) is { } subject)
            {
                longest = new FoundTerm(from, length, i - start + 1, subject);
            }
        }

        return longest;
    }

    /// <summary>The subject that a compound's last part names: <c>Landesintegrationsbeirat</c> is an <c>Integrationsbeirat</c>.</summary>
    private Subject? HeadOf(string term)
    {
        for (var i = 3; i <= term.Length - ShortestInCompound; i++)
        {
            if (compoundHeads.TryGetValue(term[i..], out var subject))
            {
                return subject;
            }
        }

        return null;
    }

    private void Add(Subject subject, string name, DiagnosticBag diagnostics)
    {
        var node = root;
        var count = 0;
        var term = "";
        foreach (var token in new WordScanner(name))
        {
            term = lexicon.Of(name.AsSpan(token.Start, token.Length)).Term;
            node = node.Next.TryGetValue(term, out var next) ? next : node.Next[term] = new Node();
            count++;
        }

        if (count == 0)
        {
            return;
        }

        node.Names ??= [];
        if (node.Names.FirstOrDefault(n => n.Written == name && !ReferenceEquals(n.Subject, subject)) is { } other)
        {
            diagnostics.Report(DiagnosticCodes.AliasShared, new SourceLocation(subject.Source ?? ""), name, other.Subject.Name, subject.Name);
        }

        node.Names.Add(new TermName(name, subject));
        if (count == 1 && term.Length >= ShortestInCompound && char.IsUpper(name[0]) && !IsAbbreviation(name))
        {
            compoundHeads[term] = compoundHeads.TryGetValue(term, out var before) && !ReferenceEquals(before, subject) ? null : subject;
        }
    }

    /// <summary>Whom the words mean among the names with these stems; null when none fits or two do.</summary>
    private static Subject? Meant(List<TermName> names, ReadOnlySpan<char> written)
    {
        Subject? meant = null;
        foreach (var name in names)
        {
            if (!Fits(name.Written, written))
            {
                continue;
            }

            if (meant is not null && !ReferenceEquals(meant, name.Subject))
            {
                return null;
            }

            meant = name.Subject;
        }

        return meant;
    }

    private static bool Fits(string name, ReadOnlySpan<char> written)
    {
        if (IsAbbreviation(name))
        {
            return written.SequenceEqual(name) || (written.Length == name.Length + 1 && written[^1] == 's' && written.StartsWith(name, StringComparison.Ordinal));
        }

        var nounInName = LastWordIsCapitalized(name);
        return !nounInName || LastWordIsCapitalized(written);
    }

    private static bool LastWordIsCapitalized(ReadOnlySpan<char> text)
    {
        var start = text.LastIndexOfAny(' ', '-', '/') + 1;
        return start < text.Length && char.IsUpper(text[start]);
    }

    /// <summary><c>LAE</c>, <c>eGK</c>, <c>MV</c>: two capitals or more in a short word.</summary>
    private static bool IsAbbreviation(string name) => name.Length <= 6 && !name.Contains(' ', StringComparison.Ordinal) && name.Count(char.IsUpper) >= 2;

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

    private sealed record TermName(string Written, Subject Subject);

    private sealed class Node
    {
        public Dictionary<string, Node> Next { get; } = new(StringComparer.Ordinal);

        public List<TermName>? Names { get; set; }
    }
}
