using Protokollarchiv.Pipelines;

namespace Protokollarchiv.Minutes.Appointments;

/// <summary>
/// Dates that the minutes announce: below a heading or label such as "Termine", in a table of dates, or where a line begins with "Termin" or
/// names the next meeting.
/// </summary>
internal sealed class FindAppointments : IModule<MeetingDraft, MeetingDraft>
{
    public MeetingDraft Run(MeetingDraft document, BuildContext context)
    {
        var meeting = document.Meeting;
        if (meeting.Date is not { } day)
        {
            return document;
        }

        var found = new AppointmentWalk(meeting, day, context.Diagnostics).Walk();
        return found.Count == 0 ? document : document with { Meeting = meeting with { Appointments = [.. found.OrderBy(a => a.Passage)] } };
    }
}
