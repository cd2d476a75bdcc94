using System.Collections.Immutable;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using Protokollarchiv.Archive;
using Protokollarchiv.Language;

namespace Protokollarchiv.OpenData;

/// <summary>
/// The dates of the archive, each once and oldest first: what several minutes announce counts as the last of them says it, and an
/// announced meeting whose minutes are there is that meeting.
/// </summary>
internal static partial class CalendarDates
{
    /// <summary>How much later than announced a meeting may have begun.</summary>
    private static readonly TimeSpan LatestStart = TimeSpan.FromMinutes(60);

    /// <summary>Each committee's, by its name.</summary>
    public static ILookup<string, CalendarDate> ByCommittee(IEnumerable<CalendarDate> dates) =>
        dates.SelectMany(d => d.ToldBy, (date, name) => (date, name)).ToLookup(d => d.name, d => d.date, StringComparer.Ordinal);

    public static IReadOnlyList<CalendarDate> Of(MinutesArchive archive)
    {
        var meetings = archive.Meetings.Select(m => m.Meeting).Where(m => m.Date is not null).ToList();
        var held = meetings.ToLookup(m => m.Date);
        var announced = new Dictionary<string, CalendarDate>(StringComparer.Ordinal);
        foreach (var meeting in meetings)
        {
            foreach (var appointment in meeting.Appointments)
            {
                if (!held[appointment.Date].Any(h => IsSame(h, appointment, meeting.Committee)))
                {
                    var date = Announced(meeting, appointment);
                    var before = announced.TryGetValue(date.Key, out var known) ? known.ToldBy : [];
                    announced[date.Key] = date with { ToldBy = [.. before.Union(date.ToldBy, StringComparer.Ordinal)] };
                }
            }
        }

        return
        [
            .. meetings.Select(m => Held(m, archive.Today))
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

    [GeneratedRegex(@"sitzung|versammlung|treffen|\bMV\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex NamesAMeeting();

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
        ToldBy = CommitteeOf(meeting),
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
        Key = KeyOf(appointment),
        Title = appointment.Title,
        Date = appointment.Date,
        LastDay = appointment.LastDay,
        Start = appointment.Start,
        End = appointment.End,
        Location = appointment.Location,
        ToldBy = CommitteeOf(by),
        Url = $"{by.Url}#{by.Passages[appointment.Passage].Anchor}",
        Announced = by.Date.GetValueOrDefault(),
    };

    private static ImmutableArray<string> CommitteeOf(Meeting meeting) => meeting.Committee is { } name ? [name] : [];

    private static string KeyOf(Appointment appointment)
    {
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes(appointment.Title));
        var day = appointment.Date.ToString("O", CultureInfo.InvariantCulture);
        return $"termin-{day}-{Convert.ToHexStringLower(hash.AsSpan(0, 6))}";
    }
}
