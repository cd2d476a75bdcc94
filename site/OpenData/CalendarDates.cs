using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using Protokollarchiv.Archive;
using Protokollarchiv.Language;
using Protokollarchiv.Minutes.Appointments;

namespace Protokollarchiv.OpenData;

/// <summary>
/// The dates of the archive, each once and oldest first: what several minutes announce counts as the last of them says it, and an
/// announced meeting whose minutes are there is that meeting.
/// </summary>
internal static partial class CalendarDates
{
    /// <summary>How much later than announced a meeting may have begun.</summary>
    private static readonly TimeSpan LatestStart = TimeSpan.FromMinutes(60);

    public static IReadOnlyList<CalendarDate> Of(MinutesArchive archive) => Of(archive.Meetings.Select(m => m.Meeting), archive.Today);

    /// <summary>The meetings of a committee, and what its minutes announce, as they say it.</summary>
    public static IReadOnlyList<CalendarDate> Of(MinutesArchive archive, Committee committee) =>
        Of(committee.Meetings.Select(i => archive.Meetings[i].Meeting), archive.Today);

    private static IReadOnlyList<CalendarDate> Of(IEnumerable<Meeting> told, DateOnly today)
    {
        var meetings = told.Where(m => m.Date is not null).ToList();
        var held = meetings.ToLookup(m => m.Date);
        var announced = new Dictionary<string, CalendarDate>(StringComparer.Ordinal);
        foreach (var meeting in meetings)
        {
            foreach (var appointment in meeting.Appointments)
            {
                if (!held[appointment.Date].Any(h => IsSame(h, appointment, meeting.Committee)))
                {
                    var date = Announced(meeting, appointment);
                    announced[date.Key] = date;
                }
            }
        }

        return
        [
            .. meetings.Select(m => Held(m, today))
                .Concat(announced.Values)
                .OrderBy(d => d.Date)
                .ThenBy(d => d.Start)
                .ThenBy(d => d.Key, StringComparer.Ordinal),
        ];
    }

    /// <summary>
    /// A meeting began about when it was announced, by its own committee, or by another that calls it by its name or as a meeting.
    /// </summary>
    private static bool IsSame(Meeting held, Appointment announced, string? by) =>
        (held.Committee == by || (held.Committee is { } name && announced.Title.Contains(name, StringComparison.OrdinalIgnoreCase)) || NamesAMeeting().IsMatch(announced.Title))
        && (announced.Start is not { } then || held.Start is not { } began || (began.ToTimeSpan() - then.ToTimeSpan()).Duration() <= LatestStart);

    [GeneratedRegex(@"sitzung|versammlung|treffen|\bMV\b", Matching.AnyCase)]
    private static partial Regex NamesAMeeting();

    /// <summary>Another committee may call another meeting so, on the same day.</summary>
    [GeneratedRegex(@"^(nächste|kommende|folgende)", Matching.AnyCase)]
    private static partial Regex OfTheCommittee();

    private static CalendarDate Held(Meeting meeting, DateOnly today) => new()
    {
        Key = meeting.Slug,
        Title = meeting.Title,
        Date = meeting.Date.GetValueOrDefault(),
        Start = meeting.Start,
        End = meeting.End,
        Location = meeting.Location,
        IsCalledOff = IsCalledOff(meeting, today),
        Committee = meeting.Committee,
        Url = meeting.Url,
        Announced = meeting.Date.GetValueOrDefault(),
    };

    /// <summary>The title says it, or what stands above the agenda of a meeting that is yet to come.</summary>
    private static bool IsCalledOff(Meeting meeting, DateOnly today)
    {
        var above = meeting.Items.IsEmpty ? meeting.Passages.Length : meeting.Items[0].Heading.Index;
        return Cancellation.InTitle().IsMatch(meeting.Title) || (meeting.Date >= today && meeting.Passages.Take(above).Any(p => Cancellation.OfMeeting().IsMatch(p.Text)));
    }

    private static CalendarDate Announced(Meeting by, Appointment appointment) => new()
    {
        Key = KeyOf(appointment, by.Committee),
        Title = appointment.Title,
        Date = appointment.Date,
        LastDay = appointment.LastDay,
        Start = appointment.Start,
        End = appointment.End,
        Location = appointment.Location,
        Committee = NextMeeting.NamesNoOther(appointment.Title) ? by.Committee : null,
        Url = $"{by.Url}#{by.Passages[appointment.Passage].Anchor}",
        Announced = by.Date.GetValueOrDefault(),
    };

    private static string KeyOf(Appointment appointment, string? by)
    {
        var title = OfTheCommittee().IsMatch(appointment.Title) ? $"{appointment.Title}\n{by}" : appointment.Title;
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes(title));
        var day = appointment.Date.ToString("O", CultureInfo.InvariantCulture);
        return $"termin-{day}-{Convert.ToHexStringLower(hash.AsSpan(0, 6))}";
    }
}
