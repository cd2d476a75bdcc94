using System.Text.RegularExpressions;
using Protokollarchiv.Archive.Linking.Names;
using Protokollarchiv.Diagnostics;
using Protokollarchiv.Language;

namespace Protokollarchiv.Archive.Linking.References;

/// <summary>Finds the meetings of the archive that minutes name: by date, as the last one, by a link to their file, as one that is announced.</summary>
internal sealed partial class ReferenceFinder(MeetingCalendar calendar)
{
    private readonly List<FoundReference> found = [];
    private readonly List<FoundReference> announced = [];

    /// <summary>In reading order; the list is used again for the next meeting.</summary>
    public List<FoundReference> Find(int index, MeetingScan scan, List<Diagnostic> diagnostics)
    {
        found.Clear();
        var meeting = scan.Meeting;
        foreach (var reference in meeting.References)
        {
            if (calendar.Find(reference.Date, meeting.Committee, anyCommittee: reference.Kind != ReferenceKind.Date) is { } target)
            {
                Add(meeting, new FoundReference(reference.Passage, reference.Start, reference.Length, target, null, reference.Kind), diagnostics);
            }
        }

        if (!scan.Previous.IsEmpty && calendar.SurelyPrevious(index) is { } previous)
        {
            AddPrevious(scan, previous, diagnostics);
        }

        return found;
    }

    /// <summary>Meetings of the committee that these minutes announce; the list is used again for the next meeting.</summary>
    public List<FoundReference> FindAnnounced(Meeting meeting)
    {
        announced.Clear();
        foreach (var appointment in meeting.Appointments)
        {
            if (IsMeeting().IsMatch(appointment.Title) && calendar.Find(appointment.Date, meeting.Committee, anyCommittee: false) is { } target)
            {
                var (start, length) = appointment.Written.GetOffsetAndLength(meeting.Passages[appointment.Passage].Text.Length);
                announced.Add(new FoundReference(appointment.Passage, start, length, target, null, ReferenceKind.Date));
            }
        }

        return announced;
    }

    /// <summary>Minutes that the text links to by their file.</summary>
    public int? OfLink(Link link, string source, Passage passage, List<Diagnostic> diagnostics)
    {
        if (link.SourcePath is not { } path || calendar.OfFile(path) is not { } target)
        {
            return null;
        }

        if (GermanDate.FindFirst(PlainText.Of(link.Children)) is { Date: { } written } && calendar[target].Date is { } date && written != date)
        {
            diagnostics.Add(Diagnostic.Of(DiagnosticCodes.LinkDateDiffers, new SourceLocation(source, passage.Line, passage.Column), German(written), German(date)));
        }

        return target;
    }

    private static string German(DateOnly date) => date.ToString("dd.MM.yyyy", System.Globalization.CultureInfo.InvariantCulture);

    private void AddPrevious(MeetingScan scan, int target, List<Diagnostic> diagnostics)
    {
        var meeting = scan.Meeting;
        var committee = NameKey.Of(meeting.Committee ?? "");
        foreach (var previous in scan.Previous)
        {
            if (previous.Kind.Length > 0 && !committee.Contains(previous.Kind, StringComparison.Ordinal))
            {
                continue;
            }

            // "letzte Sitzung (14.09.2022)" says itself which.
            var end = previous.Start + previous.Length;
            if (!meeting.References.Any(r => r.Passage == previous.Passage && r.Start >= end && r.Start <= end + 3))
            {
                var isAsked = ApprovalText.IsAskedBefore(meeting.Passages[previous.Passage].Text, previous.Start);
                Add(meeting, new FoundReference(previous.Passage, previous.Start, previous.Length, target, null, isAsked ? ReferenceKind.Approval : ReferenceKind.Mention), diagnostics);
            }
        }

        found.Sort((a, b) => a.Passage != b.Passage ? a.Passage.CompareTo(b.Passage) : a.Start.CompareTo(b.Start));
    }

    private void Add(Meeting meeting, FoundReference reference, List<Diagnostic> diagnostics)
    {
        var passage = meeting.Passages[reference.Passage];
        var target = calendar[reference.Target];
        if (EarlierItem.Near(passage.Text, reference.Start, reference.End) is { } named)
        {
            reference = reference with { Start = named.Start, Length = named.End - named.Start, Item = ItemOf(target, named.Number) };
            if (reference.Item is null)
            {
                diagnostics.Add(Diagnostic.Of(
                    DiagnosticCodes.NoSuchItem,
                    new SourceLocation(meeting.Source, passage.Line, passage.Column),
                    target.Date is { } date ? German(date) : target.Title,
                    named.Number));
            }
        }

        if (reference.Kind != ReferenceKind.Date)
        {
            reference = reference with { Kind = ApprovalText.KindOf(meeting, reference) };
            if (reference.Kind != ReferenceKind.Mention && !IsTheirs(meeting, passage, target))
            {
                return;
            }
        }

        found.Add(reference);
    }

    /// <summary>A committee approves its own minutes, and those of another only when it names it: its own of that day may not be in the archive.</summary>
    private static bool IsTheirs(Meeting meeting, Passage passage, Meeting target) =>
        target.Committee == meeting.Committee || (target.Committee is { } other && NameKey.Of(passage.Text).Contains(NameKey.Of(other), StringComparison.Ordinal));

    /// <summary>A deadline or a festival may fall on the day of a meeting; the minutes then do not mean it.</summary>
    [GeneratedRegex("sitzung|treffen|versammlung|klausur|plenum|nächste[rs]? (termin|runde)", Matching.AnyCase)]
    private static partial Regex IsMeeting();

    private static int? ItemOf(Meeting meeting, string number) =>
        meeting.Items.FirstOrDefault(item => item.Number == number)?.Index;
}
