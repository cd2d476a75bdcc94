using System.Collections.Immutable;
using Protokollarchiv.Archive;

namespace Protokollarchiv.Tests.Minutes.Presence;

/// <summary>Who led and who wrote, where the list of those present says it.</summary>
public sealed class ChairInListTests
{
    [Fact]
    public void Nobody_of_those_who_were_not_there_led_or_wrote()
    {
        var meeting = SmallArchive.Meeting("- Anwesend:\n- Karla Blau\n- Rolf Sternal\n- Entschuldigt:\n- Vorsitzende: Mara Oster\n- Tim Tamm\n- Protokoll: Rolf Sternal\n\n# TOP 1: Haus\n").Meeting;

        Assert.Equal(["Mara Oster", "Tim Tamm"], Names(meeting.Attendance.Excused));
        Assert.Equal("Rolf Sternal", meeting.MinutesBy);
    }

    [Theory]
    [InlineData("Entschuldigt:\n\n- Lea Lenz\n- Leiterin: Mara Oster\n- Tim Tamm", "Lea Lenz, Mara Oster, Tim Tamm")]
    [InlineData("Entschuldigt:\n\n- Lea Lenz\n- Protokollantin: Mara Oster\n- Tim Tamm", "Lea Lenz, Tim Tamm")]
    [InlineData("Entschuldigt:\nLea Lenz\nModeration: Karla Blau\nTim Tamm", "Lea Lenz, Tim Tamm")]
    public void Who_led_or_wrote_ends_no_list_of_those_who_were_not_there(string text, string excused)
    {
        Assert.Equal(excused.Split(", "), Names(Of(text).Excused));
    }

    [Theory]
    [InlineData("Anwesend:\n- Vorsitzender: Rolf Sternal\n- Karla Blau\n- Ben Rot", "Rolf Sternal")]
    [InlineData("Anwesend:\n- Karla Blau\n- Ben Rot\n- Sitzungsleitung: Rolf Sternal", "Rolf Sternal")]
    [InlineData("Anwesend:\n- Sitzungsleitung: K. Blau\n- Karla Blau\n- Ben Rot\n- Rolf Sternal", "K. Blau")]
    [InlineData("## Anwesende\n\n- Vorsitzende: Karla Blau\n- Protokoll: Ben Rot\n- Rolf Sternal", "Karla Blau")]
    [InlineData("Anwesend:\nVorsitzende(r): Rolf Sternal\nKarla Blau\nBen Rot", "Rolf Sternal")]
    [InlineData("Anwesend:\nKarla Blau\nBen Rot\nVorsitzender: Rolf Sternal\nDas Haus ist voll.", "Rolf Sternal")]
    [InlineData("Anwesend: Karla Blau, Vorsitzender: Rolf Sternal, Ben Rot", null)]
    public void The_list_may_say_who_led(string text, string? chair)
    {
        var meeting = SmallArchive.Meeting($"{text}\n\n# TOP 1: Haus\n").Meeting;

        Assert.Equal(["Ben Rot", "Karla Blau", "Rolf Sternal"], Names(meeting.Attendance.Present).Order(StringComparer.Ordinal));
        Assert.Equal(chair, meeting.Chair);
    }

    [Theory]
    [InlineData("## Anwesenheit\n\n- Leitung: Karla Blau\n- Protokoll: Ben Rot\n- Anwesend: Karla Blau, Ben Rot")]
    [InlineData("Anwesend:\nKarla Blau, Ben Rot\nProtokoll: Rolf Sternal\nBeginn: 19 Uhr")]
    [InlineData("Anwesend: Karla Blau, Ben Rot\nVorsitzender: Rolf Sternal\nEine Gruppe kam später.")]
    public void Who_led_may_stand_beside_the_list(string text)
    {
        Assert.Equal(["Karla Blau", "Ben Rot"], Names(Of(text).Present));
    }

    [Fact]
    public void Who_led_may_be_addressed_as_in_a_chat()
    {
        Assert.Equal("Karla", SmallArchive.Meeting("Leitung: @Karla\nAnwesend: Karla, Rolf\n\n# TOP 1: Haus\n").Meeting.Chair);
    }

    [Fact]
    public void Who_has_the_Vorsitz_beside_a_deputy_may_not_have_led()
    {
        Assert.Null(SmallArchive.Meeting("Anwesend: Karla Blau (Vorsitz), Rolf Sternal (stellv. Vorsitz)\n\n# TOP 1: Haus\n").Meeting.Chair);
    }

    [Fact]
    public void Swiss_minutes_name_Präsidium_and_Aktuarin()
    {
        var meeting = SmallArchive.Meeting("Präsidium: Karla Blau\nAktuarin: Mara Oster\nEhrengäste: Rolf Sternal\n\n# TOP 1: Haus\n").Meeting;

        Assert.Equal(("Karla Blau", "Mara Oster"), (meeting.Chair, meeting.MinutesBy));
        Assert.Equal(["Rolf Sternal"], Names(meeting.Attendance.Guests));
    }

    private static Attendance Of(string line) => SmallArchive.Meeting($"{line}\n\n# TOP 1: Haus\n\nText.\n").Meeting.Attendance;

    private static IEnumerable<string> Names(ImmutableArray<Attendee> attendees) => attendees.Select(a => a.Name);
}
