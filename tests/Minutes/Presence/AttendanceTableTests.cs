using System.Collections.Immutable;
using Protokollarchiv.Archive;

namespace Protokollarchiv.Tests.Minutes.Presence;

/// <summary>Who was there, in tables.</summary>
public sealed class AttendanceTableTests
{
    [Fact]
    public void A_table_has_a_column_for_each_way_of_being_there()
    {
        Assert.Equal(["K. Blau", "T. Tamm", "R. Sternal"], Names(Of("|   | Anwesend im Saal | Teilnehmende online |\n|---|---|---|\n| 1 | K. Blau | R. Sternal |\n| 2 | T. Tamm |  |").Present));
    }

    [Fact]
    public void The_head_of_a_column_beside_the_names_is_nobody()
    {
        var attendance = Of("| Anwesend | Rolle |\n|---|---|\n| Karla Blau | Kasse |\n| Rolf Sternal | Technik |\n\n| Entschuldigt | Funktion |\n|---|---|\n| Mara Oster | Beirat |");

        Assert.Equal(["Karla Blau", "Rolf Sternal"], Names(attendance.Present));
        Assert.Equal(["Mara Oster"], Names(attendance.Excused));
    }

    [Fact]
    public void A_table_ticks_who_is_missing()
    {
        var attendance = Of("| Name | anwesend | entschuldigt | fehlt |\n|---|---|---|---|\n| K. Blau | x | | |\n| T. Tamm | | x | |\n| R. Sternal | | | x |");

        Assert.Equal(["K. Blau"], Names(attendance.Present));
        Assert.Equal(["T. Tamm"], Names(attendance.Excused));
        Assert.Equal(["R. Sternal"], Names(attendance.Absent));
    }

    [Theory]
    [InlineData("| Name | Anwesend |\n|---|---|\n| Karla Blau | ja |\n| Tim Tamm | entschuldigt |\n| Mara Oster | nein |\n| Lea Lenz | ? |")]
    [InlineData("| Name | Anwesend | Bemerkung |\n|---|---|---|\n| Karla Blau | ja | |\n| Tim Tamm | nein | entschuldigt |\n| Mara Oster | nein | krank |")]
    [InlineData("| Name, Vorname | Anwesenheit |\n|---|---|\n| Blau, Karla | anwesend |\n| Tamm, Tim | nein (entsch.) |\n| Oster, Mara | unentschuldigt |")]
    [InlineData("| Mitglieder | Status | Verein |\n|---|---|---|\n| Karla Blau | anwesend | Darre |\n| Tim Tamm | entsch. | Darre |\n| Mara Oster | fehlt | |")]
    [InlineData("| Nr. | | Da | Fehlt | Grund |\n|---|---|---|---|---|\n| 1 | Karla Blau | x | | |\n| 2 | Tim Tamm | | x | entschuldigt |\n| 3 | Mara Oster | | x | |")]
    public void A_table_says_of_each_name_who_was_there(string table)
    {
        var attendance = Of(table);

        Assert.Equal(["Karla Blau"], Names(attendance.Present));
        Assert.Equal(["Tim Tamm"], Names(attendance.Excused));
        Assert.Equal(["Mara Oster"], Names(attendance.Absent));
    }

    [Theory]
    [InlineData("☒", "☐", "Karla Blau", "Tim Tamm")]
    [InlineData("☑", "☒", "Karla Blau", null)]
    [InlineData("☑", "☐", "Karla Blau", "Tim Tamm")]
    public void A_crossed_box_ticks_where_the_others_are_empty(string yes, string other, string present, string? excused)
    {
        var attendance = Of($"| Teilnehmer | anwesend | entschuldigt |\n|---|---|---|\n| Karla Blau | {yes} | {other} |\n| Tim Tamm | {other} | {yes} |");

        Assert.Contains(present, Names(attendance.Present));
        Assert.DoesNotContain("Tim Tamm", Names(attendance.Present));
        Assert.Equal(excused ?? "Tim Tamm", Assert.Single(attendance.Excused).Name);
    }

    [Fact]
    public void A_time_is_a_mark_and_the_head_of_a_column_is_nobody()
    {
        var attendance = Of("| Anwesenheit | Sitze |\n|---|---|\n| x | Karla Blau |\n| ab 19:20 Uhr | Tim Tamm |\n| e | Mara Oster |");

        Assert.Equal([("Karla Blau", null), ("Tim Tamm", new TimeOnly(19, 20))], attendance.Present.Select(a => (a.Name, a.From)));
        Assert.Equal(["Mara Oster"], Names(attendance.Excused));
    }

    [Theory]
    [InlineData("| Anwesend | Entschuldigt |\n|---|---|\n| Karla Blau | Rolf Sternal |\n| Mara Oster | ab 20 Uhr Tim Tamm |", "Karla Blau, Mara Oster", "Rolf Sternal, Tim Tamm")]
    [InlineData("| Name | Anwesend | Entschuldigt |\n|---|---|---|\n| Karla Blau | x | |\n| Mara Oster | | ab 20 Uhr |", "Karla Blau", "")]
    [InlineData("| ja | Karla Blau |\n|---|---|\n| entschuldigt | Mara Oster |", "", "Mara Oster")]
    public void A_time_beside_a_name_or_below_Entschuldigt_is_no_mark(string table, string present, string excused)
    {
        var attendance = Of(table);

        Assert.Equal((present, excused), (string.Join(", ", Names(attendance.Present)), string.Join(", ", Names(attendance.Excused))));
    }

    [Fact]
    public void Other_cells_of_a_table_say_when_someone_came_and_what_they_did()
    {
        var meeting = SmallArchive.Meeting("| Name | Anwesend | Bemerkung |\n|---|---|---|\n| Karla Blau | ja | ab 19:20 Uhr |\n| Tim Tamm | x (bis 20 Uhr) | Protokoll |\n\n# TOP 1: Haus\n").Meeting;

        Assert.Equal(
            [("Karla Blau", new TimeOnly(19, 20), null), ("Tim Tamm", null, new TimeOnly(20, 0))],
            meeting.Attendance.Present.Select(a => (a.Name, a.From, a.Until)));
        Assert.Equal("Tim Tamm", meeting.MinutesBy);
    }

    private static Attendance Of(string line) => SmallArchive.Meeting($"{line}\n\n# TOP 1: Haus\n\nText.\n").Meeting.Attendance;

    private static IEnumerable<string> Names(ImmutableArray<Attendee> attendees) => attendees.Select(a => a.Name);
}
