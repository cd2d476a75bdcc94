using System.Collections.Immutable;
using Protokollarchiv.Diagnostics;

namespace Protokollarchiv.Archive.Linking;

/// <summary>
/// Decides which of the names found in one passage become links: those set by hand first, of overlapping ones the longest, none inside a
/// link that is there already.
/// </summary>
internal sealed class PassageLinker(Meeting meeting, Passage passage, ScannedPassage scanned, NameResolver resolver, LinkingTables tables)
{
    private readonly List<Mention> candidates = [];

    public LinkedPassage Link(List<(MinutesReference Reference, int Target)> references)
    {
        AddNameLinks();
        AddPeople();
        AddTerms(scanned.Organizations);
        AddTerms(scanned.Topics.FindAll(t => !IsExcluded(t.Subject)));
        foreach (var (reference, target) in references)
        {
            if (reference.Passage == passage.Index)
            {
                candidates.Add(new Mention(reference.Start, reference.Length, tables.Dates.UrlOf(target), null));
            }
        }

        CheckFiles();
        if (candidates.Count == 0)
        {
            return new LinkedPassage([], []);
        }

        var chosen = Choose();
        return new LinkedPassage([.. chosen.Where(m => !scanned.Marks.Covers(m.Start, m.Start + m.Length))], Named(chosen));
    }

    private void AddNameLinks()
    {
        foreach (var (start, link) in scanned.Marks.NameLinks)
        {
            if (tables.ByName.Find(link.Name) is { } subject)
            {
                candidates.Add(new Mention(start, link.Shown.Length, subject.Url, subject));
            }
            else
            {
                tables.Diagnostics.Report(DiagnosticCodes.NameLinkUnknown, Where, link.Name);
            }
        }
    }

    private void AddPeople()
    {
        foreach (var name in scanned.Names)
        {
            var resolution = resolver.Resolve(name);
            if (resolution.Person is { } person)
            {
                candidates.Add(new Mention(name.Start, name.Length, person.Url, person));
            }
            else if (resolution.IsAmbiguous && !name.Form.IsBare && !name.Form.IsGivenAlone)
            {
                tables.Diagnostics.Report(
                    DiagnosticCodes.NameAmbiguous,
                    Where,
                    passage.Text.Substring(name.Start, name.Length),
                    string.Join(" / ", resolution.Candidates.Select(p => p.Name)));
            }
        }
    }

    private void AddTerms(List<FoundTerm> terms)
    {
        foreach (var term in terms)
        {
            candidates.Add(new Mention(term.Start, term.Length, term.Subject.Url, term.Subject));
        }
    }

    private bool IsExcluded(Subject subject) =>
        subject is Topic { Excluded.IsEmpty: false } topic && topic.Excluded.Any(e => e.TrimStart('/').EndsWith($"{meeting.Slug}/#{passage.Anchor}", StringComparison.Ordinal));

    /// <summary>One pass by start; of two that overlap the link set by hand stays, else the longer, else the one found first.</summary>
    private List<Mention> Choose()
    {
        var byHand = scanned.Marks.NameLinks.ConvertAll(n => n.Start);
        var chosen = new List<Mention>();
        foreach (var mention in candidates.OrderBy(m => m.Start).ThenByDescending(m => m.Length))
        {
            if (chosen.Count == 0 || chosen[^1].Start + chosen[^1].Length <= mention.Start)
            {
                chosen.Add(mention);
            }
            else if (mention.Length > chosen[^1].Length && !byHand.Contains(chosen[^1].Start))
            {
                chosen[^1] = mention;
            }
        }

        return chosen;
    }

    /// <summary>What has a link, and organizations and topics inside a longer name: <c>Migrationsberatung der Caritas</c> names both.</summary>
    private ImmutableArray<Subject> Named(List<Mention> chosen) =>
    [
        .. chosen.Select(m => m.Target)
            .Concat(candidates.Where(m => m.Target is Organization or Topic).Select(m => m.Target))
            .OfType<Subject>()
            .Distinct<Subject>(ReferenceEqualityComparer.Instance),
    ];

    private void CheckFiles()
    {
        foreach (var path in scanned.Marks.FileLinks.Select(l => l.SourcePath).Concat(scanned.Marks.FileImages.Select(i => i.SourcePath)).OfType<string>())
        {
            if (tables.Files.Find(path) is null)
            {
                tables.Diagnostics.Report(DiagnosticCodes.FileLinkBroken, Where, path);
            }
        }
    }

    private SourceLocation Where => new(meeting.Source, passage.Line, passage.Column);
}
