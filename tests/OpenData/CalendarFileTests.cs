using System.Globalization;
using System.Text;
using Protokollarchiv.Archive;
using Protokollarchiv.Language;
using Protokollarchiv.OpenData;

namespace Protokollarchiv.Tests.OpenData;

public sealed class CalendarFileTests
{
    [Fact]
    public void A_meeting_stands_in_its_time_zone()
    {
        var meeting = Archives.Meeting("2022-10-24", "Vorstand") with
        {
            Start = new TimeOnly(14, 0),
            End = new TimeOnly(16, 0),
            Location = "Multikultizentrum, Saal; hinten",
        };

        var calendar = Load(Archives.Of(meeting));

        var entry = Assert.Single(calendar.Events);
        Assert.Equal("2022-10-24-vorstand@rt.example", entry.Uid);
        Assert.Equal("Sitzung Vorstand", entry.Summary);
        Assert.Equal("Multikultizentrum, Saal; hinten", entry.Location);
        Assert.Equal("Europe/Berlin", entry.DtStart?.TzId);
        Assert.Equal(new DateTime(2022, 10, 24, 12, 0, 0, DateTimeKind.Utc), entry.DtStart?.AsUtc);
        Assert.Equal(new DateTime(2022, 10, 24, 14, 0, 0, DateTimeKind.Utc), entry.DtEnd?.AsUtc);
        Assert.Equal(new Uri("https://rt.example/protokolle/2022-10-24-vorstand/"), entry.Url);
        Assert.Equal("Europe/Berlin", Assert.Single(calendar.TimeZones).TzId);
    }

    [Fact]
    public void Lines_have_75_octets_at_most_and_no_sign_is_cut_in_two()
    {
        var title = string.Concat(Enumerable.Repeat("Grüße 🌞 ", 30)).TrimEnd();
        var archive = Archives.Of(Archives.Meeting("2022-10-24", "Vorstand") with { Title = title, Location = new string('ä', 100) });

        Assert.All(Text(archive).Split("\r\n"), line => Assert.True(Encoding.UTF8.GetByteCount(line) <= 75, line));
        Assert.Equal((title, new string('ä', 100)), Load(archive).Events.Select(entry => (entry.Summary, entry.Location)).Single());
    }

    [Fact]
    public void A_date_without_a_time_takes_the_whole_day()
    {
        var entry = Assert.Single(Load(Archives.Of(Archives.Meeting("2022-10-24", "Vorstand"))).Events);

        Assert.True(entry.IsAllDay);
        Assert.Equal(new DateOnly(2022, 10, 24), entry.DtStart?.Date);
        Assert.Null(entry.DtEnd);
    }

    [Fact]
    public void An_end_before_the_start_is_on_the_next_day()
    {
        var night = Archives.Meeting("2022-10-24", "Vorstand") with { Start = new TimeOnly(22, 0), End = new TimeOnly(0, 30) };

        var entry = Assert.Single(Load(Archives.Of(night)).Events);

        Assert.Equal(new DateOnly(2022, 10, 25), entry.DtEnd?.Date);
    }

    [Theory]
    [InlineData("2022-10-24", "Vorstandssitzung am 24.10.2022 – ABGESAGT", "Text.", true)]
    [InlineData("2022-10-24", "Vorstandssitzung (entfällt)", "Text.", true)]
    [InlineData("2022-10-24", "Sommerfest abgesagt: Sondersitzung", "Text.", false)]
    [InlineData("2200-10-24", "Vorstandssitzung", "Die Sitzung fällt leider aus.", true)]
    [InlineData("2200-10-24", "Vorstandssitzung", "Die nächste Sitzung fällt aus.", false)]
    [InlineData("2022-10-24", "Vorstandssitzung", "Die Sitzung fällt leider aus.", false)]
    public void A_meeting_that_is_called_off_is_cancelled(string date, string title, string text, bool isCalledOff)
    {
        var archive = Archives.Of(Archives.Meeting(date, "Vorstand", text) with { Title = title });

        Assert.Equal(isCalledOff ? "CANCELLED" : null, Assert.Single(Load(archive).Events).Status);
    }

    [Fact]
    public void An_announced_date_leads_to_the_passage_that_announces_it()
    {
        var meeting = Archives.Meeting("2022-10-24", "Vorstand", "# 2 Termine", "Termin MV: 14.11.2022, 14 – 16 Uhr, Saal") with
        {
            Appointments =
            [
                new Appointment(0, 1, "Termin MV", new DateOnly(2022, 11, 14), new TimeOnly(14, 0), new TimeOnly(16, 0), "Saal"),
            ],
        };

        var entry = Load(Archives.Of(meeting)).Events.Single(e => e.Summary == "Termin MV");

        Assert.Equal(new DateTime(2022, 11, 14, 13, 0, 0, DateTimeKind.Utc), entry.DtStart?.AsUtc);
        Assert.Equal("Saal", entry.Location);
        Assert.Equal(new Uri("https://rt.example/protokolle/2022-10-24-vorstand/#p1"), entry.Url);
    }

    [Fact]
    public void Several_days_are_whole_days_up_to_the_last()
    {
        var camp = new Appointment(-1, 0, "Zeltlager", new DateOnly(2025, 7, 5), new TimeOnly(10, 0), null, null) { LastDay = new DateOnly(2025, 7, 7) };
        var meeting = Archives.Meeting("2025-06-10", "Vorstand", "Zeltlager vom 5. bis 7. Juli, 10 Uhr") with { Appointments = [camp] };

        var entry = Load(Archives.Of(meeting)).Events.Single(e => e.Summary == "Zeltlager");

        Assert.True(entry.IsAllDay);
        Assert.Equal(new DateOnly(2025, 7, 5), entry.DtStart?.Date);
        Assert.Equal(new DateOnly(2025, 7, 8), entry.DtEnd?.Date);
    }

    [Fact]
    public void A_date_announced_twice_is_one_as_it_was_said_last()
    {
        var date = new Appointment(-1, 0, "Termin MV", new DateOnly(2022, 11, 14), null, null, null);
        var first = Archives.Meeting("2022-09-14", "Vorstand", "MV am 14.11.") with { Appointments = [date] };
        var second = Archives.Meeting("2022-10-24", "Vorstand", "MV am 14.11., 14 Uhr") with
        {
            Appointments = [date with { Start = new TimeOnly(14, 0) }],
        };

        var entry = Assert.Single(Load(Archives.Of(first, second)).Events, e => e.Summary == "Termin MV");

        Assert.Equal(new TimeOnly(14, 0), entry.DtStart?.Time);
    }

    [Fact]
    public void An_announced_meeting_whose_minutes_are_there_is_that_meeting()
    {
        var announcing = Archives.Meeting("2022-09-14", "Vorstand", "Nächste Sitzung: 24.10.2022") with
        {
            Appointments =
            [
                new Appointment(-1, 0, "Nächste Sitzung", new DateOnly(2022, 10, 24), null, null, null),
                new Appointment(-1, 0, "Sommerfest", new DateOnly(2022, 10, 24), new TimeOnly(18, 0), null, null),
            ],
        };
        var held = Archives.Meeting("2022-10-24", "Vorstand") with { Start = new TimeOnly(14, 0) };

        var titles = Load(Archives.Of(announcing, held)).Events.Select(e => e.Summary);

        Assert.Equal(["Sitzung Vorstand", "Sitzung Vorstand", "Sommerfest"], titles);
    }

    [Fact]
    public void A_committee_has_a_calendar_of_its_meetings_and_of_what_its_minutes_announce_as_they_say_it()
    {
        var next = new Appointment(-1, 0, "Nächste Sitzung", new DateOnly(2022, 7, 2), new TimeOnly(18, 0), null, "Rathaus");
        var feast = new Appointment(-1, 0, "Sommerfest", new DateOnly(2022, 7, 9), null, null, null);
        var archive = Archives.Of(
            Archives.Meeting("2022-05-04", "Vorstand", "Text") with { Appointments = [next, feast] },
            Archives.Meeting("2022-05-09", "Beirat", "Text") with { Appointments = [next with { Start = new TimeOnly(20, 0), Location = "Schule" }, feast] },
            Archives.Meeting("2022-07-02", "Chor", "Text")) with
        {
            Committees = [Of("Beirat", 1), Of("Chor", 2), Of("Vorstand", 0), Of("Rat") with { IsDated = false }],
        };

        Assert.Equal(["Sitzung Vorstand", "Nächste Sitzung 18:00 Rathaus", "Sommerfest"], Load(archive, "gremien/vorstand/termine.ics").Events.Select(Told));
        Assert.Equal(["Sitzung Beirat", "Nächste Sitzung 20:00 Schule", "Sommerfest"], Load(archive, "gremien/beirat/termine.ics").Events.Select(Told));
        Assert.DoesNotContain(Made.Files(CalendarFile.Of(archive, () => [])), f => f.Path.StartsWith("gremien/rat/", StringComparison.Ordinal));

        static Committee Of(string name, params ReadOnlySpan<int> meetings) => new(name, Slug.Of(name), [.. meetings]) { IsDated = true };
        static string Told(Ical.Net.CalendarComponents.CalendarEvent date) => $"{date.Summary} {date.DtStart?.Time:HH:mm} {date.Location}".Trim();
    }

    [Fact]
    public void Two_committees_that_meet_next_on_the_same_day_are_two_dates()
    {
        var next = new Appointment(-1, 0, "Nächste Sitzung", new DateOnly(2022, 7, 2), new TimeOnly(18, 0), null, null);
        var archive = Archives.Of(
            Archives.Meeting("2022-05-04", "Vorstand", "Text") with { Appointments = [next] },
            Archives.Meeting("2022-05-09", "Beirat", "Text") with { Appointments = [next with { Start = new TimeOnly(20, 0) }] });

        Assert.Equal(2, Load(archive).Events.Count(e => e.Summary == "Nächste Sitzung"));
    }

    [Fact]
    public void The_same_archive_gives_the_same_bytes_that_name_no_moment_of_writing()
    {
        var archive = Archives.Of(Archives.Meeting("2022-10-24", "Vorstand") with { Start = new TimeOnly(14, 0) });

        var written = Text(archive);

        Assert.Equal(written, Text(archive));
        Assert.Contains("DTSTAMP:20221023T220000Z", written, StringComparison.Ordinal);
        Assert.DoesNotContain($":{DateTime.UtcNow.Year}", written, StringComparison.Ordinal);
    }

    [Fact]
    public void Winter_time_began_in_September_before_1996()
    {
        var archive = Archives.Of(Archives.Meeting("1995-10-15", "Vorstand") with { Start = new TimeOnly(14, 0) });
        var calendar = Text(archive);

        Assert.Contains("RDATE:", calendar, StringComparison.Ordinal);
        Assert.Contains("19950924T030000", calendar, StringComparison.Ordinal);
    }

    [Fact]
    public void Only_the_newest_two_thousand_dates_are_in_it()
    {
        var first = new DateOnly(2015, 1, 1);
        var dates = Enumerable.Range(0, 2_001).Select(day => first.AddDays(day).ToString("O", CultureInfo.InvariantCulture));

        var calendar = Load(Archives.Of([.. dates.Select(date => Archives.Meeting(date, "AG"))]));

        Assert.Equal(2_000, calendar.Events.Count);
        Assert.Equal(first.AddDays(1), calendar.Events.Min(e => e.DtStart?.Date));
    }

    [Fact]
    public void An_archive_without_dates_is_an_empty_calendar() => Assert.Empty(Load(Archives.Of(Archives.Meeting(null, "AG"))).Events);

    private static Ical.Net.Calendar Load(MinutesArchive archive, string path = "termine.ics") =>
        Ical.Net.Calendar.Load(Text(archive, path)) ?? throw new InvalidOperationException("No calendar.");

    private static string Text(MinutesArchive archive, string path = "termine.ics") =>
        Encoding.UTF8.GetString(Made.Files(CalendarFile.Of(archive, () => CalendarDates.Of(archive))).Single(f => f.Path == path).Content.Span);
}
