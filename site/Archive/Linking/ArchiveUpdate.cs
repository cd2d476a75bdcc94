using System.Collections.Frozen;
using System.Collections.Immutable;
using Protokollarchiv.Archive.Linking.Names;
using Protokollarchiv.Archive.Linking.References;
using Protokollarchiv.Archive.Linking.Tasks;

namespace Protokollarchiv.Archive.Linking;

/// <summary>
/// Follows the change of one meeting's minutes. As long as its place among the others stays (URL, date, committee, attached files) and it brings
/// no new people, only those minutes are linked again whose links may differ: these, the committee's if it now names others for certain, and
/// those that link to one of its headings.
/// </summary>
internal static class ArchiveUpdate
{
    /// <summary>From here on collecting everything anew is cheaper than mending.</summary>
    private const int MostMended = 16;

    /// <returns>Null when everything has to be linked anew.</returns>
    public static ArchiveState? Of(ArchiveState state, Meeting changed)
    {
        var index = IndexOf(state, changed.Source);
        if (index < 0 || !KeepsItsPlace(state.Scans[index].Meeting, changed) || !KeepsThePeople(state, index, changed) || IsLinkedFromTexts(state, changed))
        {
            return null;
        }

        var scan = new MeetingScanner(state.Tables.Registry).Scan(changed);
        var scans = state.Scans.SetItem(index, scan);
        var tables = Tables(state, index, scan, scans);
        var again = Again(state, index, scan, tables);
        var linker = new MeetingLinker(tables);
        var results = state.Results.ToBuilder();
        foreach (var i in again)
        {
            results[i] = linker.Link(i, scans[i]);
        }

        var before = state.Archive.Meetings;
        var linked = MeetingRelations.Mend(before, results, again);
        var records = again.Count > MostMended ? SubjectRecords.Of(linked, tables.Registry) : again.Aggregate(state.Records, (mended, i) => mended.With(before[i], linked[i]));
        return state with
        {
            Read = [.. state.Read.Select(m => m.Source == changed.Source ? changed : m)],
            Tables = tables,
            Scans = scans,
            Results = results.ToImmutable(),
            Records = records,
            Archive = state.Archive with
            {
                Meetings = linked,
                People = records.People,
                Organizations = records.Organizations,
                Topics = records.Topics,
                Tasks = Tasks(state, again, scans, results.ToImmutable()),
            },
        };
    }

    /// <summary>Those of the committees whose minutes were linked again, as far as they set tasks or did.</summary>
    private static ImmutableArray<LedgerTask> Tasks(ArchiveState state, List<int> again, ImmutableArray<MeetingScan> scans, ImmutableArray<MeetingResult> results)
    {
        var committees = again.Where(i => scans[i].HasTasks || state.Scans[i].HasTasks).Select(i => scans[i].Meeting.Committee ?? "").ToHashSet(StringComparer.Ordinal);
        return committees.Count == 0 ? state.Archive.Tasks : TaskLedger.With(state.Archive.Tasks, committees.Contains, scans, results);
    }

    private static int IndexOf(ArchiveState state, string source)
    {
        for (var i = 0; i < state.Scans.Length; i++)
        {
            if (state.Scans[i].Meeting.Source == source)
            {
                return i;
            }
        }

        return -1;
    }

    private static bool KeepsItsPlace(Meeting before, Meeting after) =>
        before.Slug == after.Slug
        && before.Date == after.Date
        && before.Start == after.Start
        && before.Committee == after.Committee
        && MeetingCalendar.TellsOfASitting(before) == MeetingCalendar.TellsOfASitting(after)
        && before.Attachments.SequenceEqual(after.Attachments);

    /// <summary>Whether a page of the site's own or the text of an entry links to a place of these minutes: such texts are looked at only together.</summary>
    private static bool IsLinkedFromTexts(ArchiveState state, Meeting changed) =>
        state.Archive.Places.Keys.Any(place => place.StartsWith(changed.Source + "#", StringComparison.Ordinal));

    private static bool KeepsThePeople(ArchiveState state, int index, Meeting changed)
    {
        var before = state.Scans[index].Meeting;
        if (before.Attendance.All.Select(a => a.Name).SequenceEqual(changed.Attendance.All.Select(a => a.Name), StringComparer.Ordinal))
        {
            return true;
        }

        var meetings = state.Scans.Select((s, i) => i == index ? changed : s.Meeting);
        var registry = state.Tables.Registry;
        return registry.ListedIn(meetings).IsSameAs(registry.Listed);
    }

    private static ArchiveTables Tables(ArchiveState state, int index, MeetingScan scan, ImmutableArray<MeetingScan> scans)
    {
        var tables = state.Tables with { Calendar = state.Tables.Calendar.With(index, scan.Meeting) };
        if (scan.Certain.SequenceEqual(state.Scans[index].Certain) && scan.Listed.SequenceEqual(state.Scans[index].Listed))
        {
            return tables;
        }

        var name = scan.Meeting.Committee ?? "";
        var committee = new CommitteeNames(scans.Where(s => (s.Meeting.Committee ?? "") == name));
        if (committee.Equals(tables.Committees[name]))
        {
            return tables;
        }

        var committees = tables.Committees.ToFrozenDictionary(c => c.Key, c => c.Key == name ? committee : c.Value, StringComparer.Ordinal);
        return tables with { Committees = committees, NamedAsBoth = ArchiveTables.NamedAsBothIn(committees) };
    }

    /// <summary>Whose links may differ now, ascending.</summary>
    private static List<int> Again(ArchiveState state, int index, MeetingScan scan, ArchiveTables tables)
    {
        if (!tables.NamedAsBoth.SetEquals(state.Tables.NamedAsBoth))
        {
            return [.. Enumerable.Range(0, state.Scans.Length)];
        }

        var again = new SortedSet<int> { index };
        var committee = scan.Meeting.Committee ?? "";
        if (!ReferenceEquals(tables.Committees, state.Tables.Committees))
        {
            again.UnionWith(Enumerable.Range(0, state.Scans.Length).Where(i => (state.Scans[i].Meeting.Committee ?? "") == committee));
        }

        if (!Places(scan.Meeting).SequenceEqual(Places(state.Scans[index].Meeting)))
        {
            again.UnionWith(state.Archive.Meetings[index].ReferredFrom.Select(r => r.Meeting));
        }

        return [.. again];
    }

    /// <summary>What others link to: items, which have a number or none, and all headings.</summary>
    private static IEnumerable<(string? Name, string Anchor)> Places(Meeting meeting) =>
        meeting.Items.Select(item => (item.Number, item.Anchor)).Concat(meeting.Passages.Where(passage => passage.Kind == PassageKind.Heading).Select(heading => ((string?)heading.Text, heading.Anchor)));
}
