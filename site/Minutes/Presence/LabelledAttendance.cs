using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Protokollarchiv.Minutes.Labels;

namespace Protokollarchiv.Minutes.Presence;

/// <summary>The labels of attendance in the order in which they are read, and the names right behind them.</summary>
internal sealed partial class LabelledAttendance(CollectedAttendance found)
{
    /// <summary>The kind of the line before, when its names stood behind the label.</summary>
    private LabelKind? lastTaken;

    /// <summary>Whether that line named who was present.</summary>
    private bool isBelowPresent;

    private int offices;

    /// <summary>Whether what is read stands above all items, where a dash may end a label.</summary>
    public bool InHead { get; set; }

    /// <summary>A heading may ask who is there; in a list that is a question.</summary>
    public static List<LabelledPart> LabelsOf(string heading) => WhoIsThere().IsMatch(heading) ? [new LabelledPart(LabelKind.Present, "")] : LineLabels.Of(heading);

    public List<LabelledPart> LabelsIn(string line) => InHead ? LineLabels.InHead(line) : LineLabels.Of(line);

    /// <summary>Right below who was present others may stand who were there in another way.</summary>
    /// <returns>Whether the line names them and nothing is left to read.</returns>
    public bool TryGoOn((string Text, int Line) line)
    {
        isBelowPresent = lastTaken == LabelKind.Present;
        lastTaken = null;
        if (!isBelowPresent || !(WayOfPresence.IsSaidBy(line.Text) || WayOfPresence.Later(line.Text) is not null))
        {
            return false;
        }

        found.Reopen(LabelKind.Present);
        if ((WayOfPresence.Later(line.Text) ?? WayOfPresence.NamesIn(line.Text)) is not { } names || WayOfPresence.MayBeTopic(line.Text))
        {
            return false;
        }

        found.Add(LabelKind.Present, names, line.Line);
        found.Close(LabelKind.Present);
        lastTaken = LabelKind.Present;
        return true;
    }

    public void TakeRow(List<LabelledPart> labels, int line)
    {
        isBelowPresent = lastTaken == LabelKind.Present;
        Take(labels, line);
    }

    /// <returns>The last label's kind when its names are still to come.</returns>
    public LabelKind? Take(List<LabelledPart> labels, int line)
    {
        LabelKind? waiting = null;
        foreach (var label in labels)
        {
            lastTaken = label.Value.Length > 0 ? label.Kind : null;
            waiting = label is { IsAttendance: true, Value: "" } ? label.Kind : null;
            if (label is { IsAttendance: true, Value.Length: > 0 })
            {
                if (isBelowPresent && label.Kind == LabelKind.Present)
                {
                    // "Anwesend Vorstand: …" right below "Anwesend Beirat: …"
                    found.Reopen(LabelKind.Present);
                }

                found.Add(label.Kind, label.Value, line);
                found.Close(label.Kind);
            }
        }

        return waiting;
    }

    /// <summary>The same of a heading, below which those may stand whom it counts.</summary>
    public LabelKind? TakeHeading(List<LabelledPart> labels, int line) =>
        Take(labels, line) ?? (labels is [{ IsAttendance: true, IsCount: true } counted] ? counted.Kind : null);

    public void AddOffice(LabelKind kind, (string Text, int Line) entry, ImmutableArray<string> entries)
    {
        if (offices++ < OfficeInList.Most && !OfficeInList.IsNamedElsewhere(entry.Text, entries))
        {
            found.Add(kind, entry.Text, entry.Line);
        }
    }

    [GeneratedRegex(@"^\W*wer\s+(ist|war|sind|waren)\s+(alles\s+)?(da|anwesend)\W*$", Matching.AnyCase)]
    private static partial Regex WhoIsThere();
}
