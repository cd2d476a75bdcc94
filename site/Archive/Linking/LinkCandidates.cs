using Protokollarchiv.Archive.Linking.Names;
using Protokollarchiv.Archive.Linking.References;
using Protokollarchiv.Archive.Linking.Terms;

namespace Protokollarchiv.Archive.Linking;

/// <summary>Gives the passage linker each stretch of a passage whose meaning is certain; names that are in doubt are reported.</summary>
internal sealed class LinkCandidates(ArchiveTables tables, PassageLinker passages, NameResolver resolver, NameDoubts doubts)
{
    private readonly SubjectTable subjects = tables.Registry.Subjects;

    /// <param name="marks">The passage's markup, with the links that are set by hand.</param>
    public void Add(Passage passage, PassageMarks? marks, ref MeetingFindings found)
    {
        AddNames(passage, marks, found.Names.In(passage.Index));
        AddOffices(found.Offices.In(passage.Index), found.Holders);
        AddTerms(passage, found.Terms.In(passage.Index), found.Meeting);
        AddMeetings(found.References.In(passage.Index));
        AddPlaces(found.LocalReferences.In(passage.Index));
        AddMeetings(found.Announced.In(passage.Index));
    }

    /// <summary>Of a name inside a link or code nobody needs to know that it is in doubt.</summary>
    private void AddNames(Passage passage, PassageMarks? marks, ReadOnlySpan<FoundName> names)
    {
        foreach (var name in names)
        {
            var resolution = resolver.Resolve(name);
            if (resolution.Person >= 0)
            {
                passages.Add(name.Start, name.Length, resolution.Person + subjects.FirstPerson);
            }
            else if (resolution.Doubt != Doubt.None && !passages.IsSetByHand(name.Start, name.End) && marks?.Covers(name.Start, name.End) != true)
            {
                doubts.Report(passage, name, resolution);
            }
        }
    }

    private void AddOffices(ReadOnlySpan<FoundOffice> offices, OfficeHolders holders)
    {
        foreach (var office in offices)
        {
            if (holders.Holder(office) is { } holder)
            {
                passages.Add(office.Start, office.Length, holder + subjects.FirstPerson);
            }
        }
    }

    private void AddTerms(Passage passage, ReadOnlySpan<FoundTerm> terms, Meeting meeting)
    {
        var excluded = tables.Registry.Excluded;
        foreach (var term in terms)
        {
            if (subjects[term.Subject] is not Topic topic || !(excluded.Contain(topic, meeting, passage.Index) || excluded.Cover(topic, passage.Text, term.Start, term.Length)))
            {
                passages.Add(term.Start, term.Length, term.Subject);
            }
        }
    }

    private void AddMeetings(ReadOnlySpan<FoundReference> references)
    {
        foreach (var reference in references)
        {
            var target = tables.Calendar[reference.Target];
            passages.AddPlace(reference.Start, reference.Length, reference.Item is { } item ? $"{target.Url}#{target.Items[item].Anchor}" : target.Url);
        }
    }

    private void AddPlaces(ReadOnlySpan<LocalReference> references)
    {
        foreach (var reference in references)
        {
            passages.AddPlace(reference.Start, reference.Length, reference.Url);
        }
    }
}
