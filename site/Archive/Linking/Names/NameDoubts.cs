using Protokollarchiv.Diagnostics;

namespace Protokollarchiv.Archive.Linking.Names;

/// <summary>Reports names that stay text: each form once in a meeting's minutes, at its first place, with whom it may mean and the cure.</summary>
internal sealed class NameDoubts(Registry registry, List<Diagnostic> diagnostics)
{
    /// <summary>Persons whom a message names; of a frequent given name a large archive has hundreds.</summary>
    private const int MostNamed = 6;

    private readonly HashSet<SeenForm> reported = [];
    private Meeting? meeting;

    public void Begin(Meeting next)
    {
        meeting = next;
        reported.Clear();
    }

    public void ReportList(MeetingScan scan, NameResolution[] resolved)
    {
        var i = 0;
        foreach (var attendee in resolved.Length == 0 ? [] : scan.Meeting.Attendance.All)
        {
            if (resolved[i].Doubt != Doubt.None && scan.Attendees[i] is { } name)
            {
                Report(attendee.Line, 1, attendee.Written, name.Seen, resolved[i]);
            }
            else if (registry.Listed.IsDoubleName(attendee.Name) && UnregisteredPeople.Tidy(attendee.Name).Split(' ') is [var first, var second])
            {
                diagnostics.Add(Diagnostic.Of(DiagnosticCodes.CommaMissing, new SourceLocation(scan.Meeting.Source, attendee.Line), attendee.Name, first, second));
            }

            i++;
        }
    }

    public void Report(Passage passage, FoundName name, NameResolution resolution)
    {
        var linesBefore = passage.Text.AsSpan(0, name.Start).Count('\n');
        Report(passage.Line + linesBefore, linesBefore == 0 ? passage.Column : 1, passage.Text.Substring(name.Start, name.Length), name.Seen, resolution);
    }

    private void Report(int line, int column, string written, SeenForm seen, NameResolution resolution)
    {
        var persons = resolution.Between.Select(p => registry.People.People[p]).ToList();
        if (meeting is null || !reported.Add(seen) || (persons is [var only] && only.Name == written && resolution.Doubt == Doubt.Several))
        {
            // Nobody can write a fuller name than the one that the archive has.
            return;
        }

        var code = resolution.Doubt switch
        {
            Doubt.OtherOrganization => DiagnosticCodes.NameOfOtherOrganization,
            Doubt.BothGenders => DiagnosticCodes.NameOfBothGenders,
            _ => DiagnosticCodes.NameAmbiguous,
        };
        var areNamesakes = persons.DistinctBy(p => p.Name, StringComparer.Ordinal).Count() < persons.Count;
        var named = persons.Take(MostNamed).Select(p => areNamesakes ? $"{p.Name} ({p.Slug})" : p.Name);
        var between = string.Join(" / ", persons.Count > MostNamed ? named.Append("…") : named);
        diagnostics.Add(Diagnostic.Of(code, new SourceLocation(meeting.Source, line, column), written, between));
    }
}
