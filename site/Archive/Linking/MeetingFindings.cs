using System.Runtime.InteropServices;
using Protokollarchiv.Archive.Linking.Names;
using Protokollarchiv.Archive.Linking.References;
using Protokollarchiv.Archive.Linking.Terms;

namespace Protokollarchiv.Archive.Linking;

/// <summary>All that one meeting's minutes name, before it is decided what becomes a link.</summary>
/// <param name="references">Meetings of the archive that the text names, in reading order.</param>
/// <param name="announced">Meetings of the archive that the text announces, in reading order.</param>
internal ref struct MeetingFindings(MeetingScan scan, OfficeHolders holders, List<FoundReference> references, List<FoundReference> announced)
{
    public PassageByPassage<FoundMarks> Marks = new(scan.Marks.AsSpan());
    public PassageByPassage<FoundName> Names = new(scan.Names.AsSpan());
    public PassageByPassage<FoundOffice> Offices = new(scan.Offices.AsSpan());
    public PassageByPassage<FoundTerm> Terms = new(scan.Terms.AsSpan());
    public PassageByPassage<FoundReference> References = new(CollectionsMarshal.AsSpan(references));
    public PassageByPassage<FoundReference> Announced = new(CollectionsMarshal.AsSpan(announced));
    public PassageByPassage<LocalReference> LocalReferences = new(scan.Meeting.LocalReferences.AsSpan());

    public readonly Meeting Meeting => scan.Meeting;

    public readonly OfficeHolders Holders => holders;
}
