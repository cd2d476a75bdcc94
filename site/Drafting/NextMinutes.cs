using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Protokollarchiv.Archive;
using Protokollarchiv.Language;
using Protokollarchiv.Sources;

namespace Protokollarchiv.Drafting;

/// <summary>
/// The next minutes of a committee, begun from its last: who belongs to it, the agenda as far as it returns every time, the minutes to
/// approve, what is still to do. A draft until somebody fills it in.
/// </summary>
internal sealed partial class NextMinutes(MinutesArchive archive, Committee committee)
{
    /// <summary>What keeps minutes from being published until they are filled in.</summary>
    public const string DraftLine = "status: entwurf # Das Protokoll erscheint, sobald diese Zeile gelöscht ist.";

    private readonly Meeting last = archive.Meetings[committee.Meetings[^1]].Meeting;

    /// <param name="date">Null for the one that the last minutes announce, else the day of <see cref="MinutesArchive.Today"/>.</param>
    public static NewFile Of(MinutesArchive archive, Committee committee, DateOnly? date)
    {
        var next = new NextMinutes(archive, committee);
        var announced = next.Announced();
        var day = date ?? announced?.Date ?? archive.Today;
        var text = new StringBuilder();
        next.WriteFrontMatter(text, day, announced?.Date == day ? announced : null);
        next.WriteAgenda(text);
        return new NewFile($"protokolle/{day.Year.ToString(CultureInfo.InvariantCulture)}/{Iso(day)}-{next.FileSuffix()}.md", text.ToString());
    }

    /// <summary>The committee's next meeting, as the last minutes announce it.</summary>
    private Appointment? Announced() => AppointmentNamed("nächste") ?? AppointmentNamed("sitzung");

    private Appointment? AppointmentNamed(string word) => last.Appointments.FirstOrDefault(a => a.Title.Contains(word, StringComparison.OrdinalIgnoreCase));

    /// <summary>As the last file is named behind its date, so that the URLs of a committee stay alike.</summary>
    private string FileSuffix()
    {
        var stem = Path.GetFileNameWithoutExtension(last.Source);
        return Slug.Of(GermanDate.FromFileName(stem)?.Remainder ?? "") is { Length: > 0 } rest ? rest : committee.Slug;
    }

    private void WriteFrontMatter(StringBuilder text, DateOnly day, Appointment? announced)
    {
        text.Append("---\n");
        Write("gremium", committee.Name);
        Write("nummer", NextNumber(day));
        Write("datum", Iso(day), quoted: false);
        Write("beginn", Time(announced?.Start ?? last.Start));
        Write("ende", Time(announced?.End ?? last.End));
        Write("ort", announced?.Location ?? last.Location);
        Write("leitung", last.Chair);
        text.Append(DraftLine).Append('\n');
        var members = last.Attendance.Present.Concat(last.Attendance.Excused).Concat(last.Attendance.Absent).Select(Member).ToList();
        if (members.Count > 0)
        {
            text.Append("# Wer fehlt, gehört unter „entschuldigt:“ oder „abwesend:“, wer zu Besuch ist, unter „gaeste:“.\nanwesend:\n");
            members.ForEach(m => text.Append("  - ").Append(YamlText.Quoted(m)).Append('\n'));
        }

        text.Append("---\n\n");

        void Write(string key, string? value, bool quoted = true)
        {
            if (!string.IsNullOrEmpty(value))
            {
                text.Append(key).Append(": ").Append(quoted ? YamlText.Quoted(value) : value).Append('\n');
            }
        }
    }

    /// <summary>As written, but for what was so in that meeting alone: when somebody came or left, whose vote they carried, why they were not there.</summary>
    private string Member(Attendee attendee) =>
        attendee is { From: null, Until: null, Proxies.IsEmpty: true } && (attendee.Role is null || last.Attendance.Present.Contains(attendee))
            ? attendee.Written
            : string.Join(' ', new[] { attendee.Name, InBrackets(attendee.Organization), InBrackets(attendee.Initials) }.Where(part => part is not null));

    private static string? InBrackets(string? note) => note is null ? null : $"({note})";

    private void WriteAgenda(StringBuilder text)
    {
        foreach (var item in AgendaFrame.Of([.. committee.Meetings.Select(i => archive.Meetings[i].Meeting)], OpenTasks().Any()))
        {
            text.Append('#', item.Level + 2).Append(' ').Append(item.Number).Append(item.Number.Length > 0 ? " " : "").Append(Named(item.Title)).Append("\n\n");
            if (item.IsForTasks)
            {
                WriteTasks(text);
            }
        }
    }

    /// <summary>A title that names earlier minutes by date names the last ones now.</summary>
    private string Named(string title) =>
        last.Date is { } date && GermanDate.FindFirst(title) is { } found
            ? string.Concat(title.AsSpan(0, found.Start), date.ToString("dd.MM.yyyy", CultureInfo.InvariantCulture), title.AsSpan(found.End))
            : title;

    private void WriteTasks(StringBuilder text)
    {
        foreach (var task in OpenTasks())
        {
            text.Append("- [ ] ").Append(task.Text).Append('\n');
        }

        text.Append('\n');
    }

    private IEnumerable<MeetingTask> OpenTasks() =>
        archive.Tasks.Where(t => t.IsOpen && committee.Meetings.Contains(t.Meeting)).Select(t => archive.Meetings[t.Newest.Meeting].Meeting.Tasks[t.Newest.Task]);

    /// <summary>After 7 comes 8, after 7/2024 and 2024/7 the eighth of that year or the first of another; what is counted otherwise has none.</summary>
    private string? NextNumber(DateOnly day)
    {
        if (Counted().Match(last.Number ?? "") is not { Success: true } counted)
        {
            return null;
        }

        var isOfYear = counted.Groups["year"].Success;
        var startsAnew = isOfYear && counted.Groups["year"].Value == YearOf(last.Date) && YearOf(day) != YearOf(last.Date);
        var number = startsAnew ? 1 : int.Parse(counted.Groups["number"].ValueSpan, CultureInfo.InvariantCulture) + 1;
        var text = number.ToString(CultureInfo.InvariantCulture);
        var year = startsAnew ? YearOf(day) : counted.Groups["year"].Value;
        return !isOfYear ? text : counted.Groups["year"].Index == 0 ? $"{year}/{text}" : $"{text}/{year}";
    }

    private static string? YearOf(DateOnly? day) => day?.Year.ToString(CultureInfo.InvariantCulture);

    private static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^(?:(?<year>[0-9]{4})/(?<number>[0-9]{1,4})|(?<number>[0-9]{1,6})(?:/(?<year>[0-9]{4}))?)$", Matching.Exact)]
    private static partial Regex Counted();

    private static string? Time(TimeOnly? time) => time?.ToString("HH:mm", CultureInfo.InvariantCulture);
}
