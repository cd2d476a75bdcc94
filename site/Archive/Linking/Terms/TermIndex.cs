using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Protokollarchiv.Diagnostics;
using Protokollarchiv.Language;

namespace Protokollarchiv.Archive.Linking.Terms;

/// <summary>
/// The names and aliases of organizations and topics as sequences of stems: <c>der elektronischen Gesundheitskarte</c> is found under
/// <c>elektronische Gesundheitskarte</c>. Abbreviations are found as they are written, nouns with a capital.
/// </summary>
internal sealed partial class TermIndex
{
    private readonly Lexicon lexicon;
    private readonly Dictionary<string, int> stems = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> abbreviations = new(StringComparer.Ordinal);
    private readonly TermNode root = new();

    public TermIndex(ImmutableArray<Organization> organizations, ImmutableArray<Topic> topics, Lexicon lexicon, DiagnosticBag diagnostics)
    {
        this.lexicon = lexicon;
        FirstTopic = organizations.Length;
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

    /// <summary>Number of the first topic; those before it are organizations.</summary>
    public int FirstTopic { get; }

    public CompoundIndex Compounds { get; } = new();

    /// <summary>The number of a word's stem, if some name contains it; 0 for all others.</summary>
    public int NumberOf(Word word, string written) =>
        stems.TryGetValue(word.Term, out var number) ? number
        : written is [.., _, 's'] ? abbreviations.GetValueOrDefault(written[..^1])
        : 0;

    public int NumberOf(string stem) => stems.GetValueOrDefault(stem);

    /// <summary>Where names go on that begin with this stem.</summary>
    public TermNode? After(int stem) => root.Next.GetValueOrDefault(stem);

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

        var name = new TermName(written, number, TermName.WithoutEndings(last)) { Name = subject.Name, Source = subject.Source };
        if (node.Names.Find(n => n.Written == written && n.Subject != number && (n.Subject >= FirstTopic) == (number >= FirstTopic)) is { } other)
        {
            diagnostics.Report(DiagnosticCodes.AliasShared, new SourceLocation(subject.Source ?? ""), written, Described(other.Name, other.Source), Described(subject.Name, subject.Source));
            string Described(string name, string? source) => other.Name == subject.Name ? source ?? name : name;
        }

        node.Names.Add(name);
        if (count == 1 && name.IsAbbreviation)
        {
            abbreviations[written] = stems[last.Term];
        }
        else if (count == 1 && char.IsUpper(written[0]))
        {
            Compounds.Add(name, last, isTopic: number >= FirstTopic);
        }
    }

    private int Number(string stem) => stems.TryGetValue(stem, out var number) ? number : stems[stem] = stems.Count + 1;

    [GeneratedRegex(@",?\s+(e\.\s?V\.?|eV|gGmbH|GmbH|gUG|UG|eG)$", Matching.Exact)]
    private static partial Regex LegalForm();
}
