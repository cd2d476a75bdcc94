namespace Protokollarchiv.Tests.Minutes.Header;

/// <summary>Date, times, place, chair and minute taker in the lines about the meeting itself.</summary>
public sealed class HeaderTests
{
    [Fact]
    public void A_first_line_may_name_the_committee_before_day_times_and_place()
    {
        var meeting = SmallArchive.Meeting("Vorstand 06.12.2023, 19 bis 20:30 Uhr, online (Schnee)\n\n# 1. Haushalt\n\nText.\n\n# 2. Haus\n", "protokolle/vorstand.md").Meeting;

        Assert.Equal(new DateOnly(2023, 12, 6), meeting.Date);
        Assert.Equal(new TimeOnly(19, 0), meeting.Start);
        Assert.Equal(new TimeOnly(20, 30), meeting.End);
        Assert.Equal("online (Schnee)", meeting.Location);
    }

    [Fact]
    public void Times_and_place_may_stand_on_a_line_of_their_own()
    {
        var meeting = SmallArchive.Meeting("# AG Umbau 08.06.2022\n\n18 Uhr bis 20 Uhr, Remise\n\n## Planung\n").Meeting;

        Assert.Equal((new TimeOnly(18, 0), new TimeOnly(20, 0), "Remise"), (meeting.Start, meeting.End, meeting.Location));
    }

    [Theory]
    [InlineData("Ort: Hof der Darre · Beginn: 15:00 Uhr · Ende: 18:30 Uhr")]
    [InlineData("Ort: Hof der Darre | Beginn: 15:00 Uhr | Ende: 18:30 Uhr")]
    [InlineData("Ort: Hof der Darre, Beginn: 15:00 Uhr, Ende: 18:30 Uhr")]
    public void Several_labels_share_a_line(string line)
    {
        var meeting = SmallArchive.Meeting($"{line}\n\n# TOP 1: Haus\n").Meeting;

        Assert.Equal((new TimeOnly(15, 0), new TimeOnly(18, 30), "Hof der Darre"), (meeting.Start, meeting.End, meeting.Location));
    }

    [Fact]
    public void What_stands_in_parentheses_is_not_part_of_a_name()
    {
        var meeting = SmallArchive.Meeting("Leitung: K. Blau (R. Sternal ist im Urlaub)\\\nProtokoll: H. Deffner (zum letzten Mal)\n\n# TOP 1: Haus\n").Meeting;

        Assert.Equal(("K. Blau", "H. Deffner"), (meeting.Chair, meeting.MinutesBy));
    }

    [Theory]
    [InlineData("27. und 28. Januar 2023")]
    [InlineData("27./28. Januar 2023")]
    [InlineData("27. – 28. Januar 2023")]
    [InlineData("27.-28.01.2023")]
    [InlineData("27. bis 28.01.2023")]
    public void A_meeting_of_two_days_has_the_date_of_its_first(string days)
    {
        using var archive = SmallArchive.Of($"-- protokolle/2023-01-27-klausur.md --\n# Klausur am {days}\n\n## Haus\n\nText.\n");

        var meeting = Assert.Single(archive.Read().Meetings).Meeting;

        Assert.Equal(new DateOnly(2023, 1, 27), meeting.Date);
        Assert.DoesNotContain(archive.Reported, line => line.EndsWith("MIN1102", StringComparison.Ordinal));
    }
}
