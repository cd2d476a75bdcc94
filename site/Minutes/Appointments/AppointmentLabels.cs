using Protokollarchiv.Archive;
using Protokollarchiv.Language;
using Protokollarchiv.Minutes.Header;
using Protokollarchiv.Minutes.Labels;

namespace Protokollarchiv.Minutes.Appointments;

/// <summary>What a line with a label says of the date right above it: <c>Uhrzeit: 16:00</c>, <c>Ort: Saal</c>.</summary>
internal static class AppointmentLabels
{
    /// <returns>Null for any other line, such as when this meeting ended, and where the date has its time or place already.</returns>
    public static Appointment? Completed(Appointment date, string line) =>
        LineLabels.Of(line) is not [{ Value: { Length: > 0 } value } label] || value == LabelledPart.Nothing ? null
        : label.Kind switch
        {
            LabelKind.Place when date.Location is null => date with { Location = MeetingPlace.Labelled(value) },
            LabelKind.When or LabelKind.Start when date.Start is null && GermanDate.FindFirst(value) is null && MeetingTimes.In(value) is { Start: { } start } times => date with { Start = start, End = times.End },
            _ => null,
        };
}
