using Protokollarchiv.Archive;
using Protokollarchiv.Language;
using Protokollarchiv.Minutes.Appointments;
using Protokollarchiv.Minutes.Labels;

namespace Protokollarchiv.Minutes.Header;

/// <summary>What the head says below <c>Nächstes Treffen:</c>: it has a day, times and a place that are not those of this meeting.</summary>
internal sealed class NextMeetingLines
{
    /// <summary>What may stand around a label alone, as in other markup.</summary>
    private const string Marks = " \u00A0\t*_:+\\-•";

    private Passage? announced;

    /// <summary>Whether the lines so far had labels, so that one with a label may be of them.</summary>
    private bool areLabelled;

    /// <summary>Whether one of them said when; where the label was left empty, what stands below is of this meeting.</summary>
    private bool hasDay;

    /// <summary>Whether a line belongs to them, asked of each in its order.</summary>
    public bool Hold(ReadOnlySpan<char> line, Passage passage)
    {
        if (AppointmentLine.NamesNext(line) && !line.ContainsAny(Digit.Any) && DatesHeading.OfLabel($"{line.Trim(Marks)}:") is not null)
        {
            (announced, areLabelled, hasDay) = (passage, true, false);
            return true;
        }

        if (announced is { } above && !Continue(line, passage, above))
        {
            announced = null;
        }

        return announced is not null;
    }

    private bool Continue(ReadOnlySpan<char> line, Passage passage, Passage above)
    {
        var labels = LineLabels.Of(line);
        if (labels.Exists(label => label.Kind is not (LabelKind.When or LabelKind.Start or LabelKind.End or LabelKind.Place)))
        {
            return false;
        }

        if (passage.Kind == PassageKind.Heading || above.Kind == PassageKind.Heading)
        {
            return passage.Kind != PassageKind.Heading;
        }

        if (passage.Kind == PassageKind.ListItem && passage != above)
        {
            return above.Kind != PassageKind.ListItem || passage.Column > above.Column;
        }

        hasDay |= labels.Exists(label => AppointmentLine.BeginsWithDay(label.Value));
        if (labels.Count > 0 && !hasDay)
        {
            return false;
        }

        // "Ort:" below "07.11.2022, 18 Uhr" is a line of the head again.
        areLabelled &= labels.Count > 0 && passage.Kind != PassageKind.Cell;
        return areLabelled || (labels.Count == 0 && (passage == above || AppointmentLine.BeginsWithDay(line.ToString())));
    }
}
