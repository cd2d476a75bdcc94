namespace Protokollarchiv.Tests.Minutes.Header;

/// <summary>Minutes whose first line is not the one that names the meeting.</summary>
public sealed class LetterheadTests
{
    private const string Path = "protokolle/sitzung.md";

    [Theory]
    [InlineData("# Gartenverein Darre e.V.\n\nProtokoll der Jahreshauptversammlung vom 24. Oktober 2022\n\nKarla Blau begrüßt alle.", "Protokoll der Jahreshauptversammlung vom 24. Oktober 2022", "Jahreshauptversammlung")]
    [InlineData("Gartenverein Darre e.V.\n\nNiederschrift über die Vorstandssitzung am 24.10.2022\n\nTOP 1: Dach", "Niederschrift über die Vorstandssitzung am 24.10.2022", "Vorstand")]
    [InlineData("# 2022-10-24 Protokoll\n\n## Vorstandssitzung vom 24.10.2022 im Saal\n\n### Dach\n\nDicht.\n\n### Kasse\n\nStimmt.", "2022-10-24 Protokoll", "Vorstand")]
    public void The_title_is_the_line_below_the_name_of_the_club_and_a_second_one_names_the_committee(string minutes, string title, string committee)
    {
        var meeting = SmallArchive.Meeting(minutes, Path).Meeting;

        Assert.Equal((title, committee, new DateOnly(2022, 10, 24)), (meeting.Title, meeting.Committee, meeting.Date));
        Assert.DoesNotContain(meeting.Items, item => item.Title.Contains("sitzung", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Niederschrift\nüber die öffentliche Sitzung der Gemeindevertretung der Gemeinde Dörfling\nam Montag, dem 24.10.2022, 20.00 Uhr, in Dörfling\n(Hofweg 2)")]
    [InlineData("# Niederschrift\n\nder 16. Sitzung der Gemeindevertretung am Montag, den 24. Oktober 2022 um 20 Uhr in Dörfling.")]
    [InlineData("# Protokoll der 28. ordentlichen Sitzung\n\n24.10.2022, 20 Uhr\n\nüber die 28. ordentliche Sitzung der Gemeindevertretung der Gemeinde Dörfling am Montag, dem 24. Oktober 2022.")]
    public void Whose_sitting_it_was_may_stand_on_the_lines_below(string head)
    {
        var meeting = SmallArchive.Meeting($"{head}\n\nTOP 1: Dach\n\nDicht.\n\nTOP 2: Kasse\n\nStimmt.\n", Path).Meeting;

        Assert.Equal(("Gemeindevertretung", new DateOnly(2022, 10, 24), new TimeOnly(20, 0)), (meeting.Committee, meeting.Date, meeting.Start));
    }

    [Theory]
    [InlineData("# Protokoll der FSR-Sitzung vom 24.10.2022", "FSR")]
    [InlineData("# Protokoll des Plenums vom 24.10.2022", "Plenum")]
    [InlineData("# Protokoll der IT-Sitzung vom 24.10.2022", null)]
    [InlineData("# Protokoll der Online-Sitzung vom 24.10.2022", null)]
    public void A_short_form_before_Sitzung_is_a_committee(string title, string? committee)
    {
        Assert.Equal(committee, SmallArchive.Meeting($"{title}\n\n## 1. Dach\n", Path).Meeting.Committee);
    }

    [Theory]
    [InlineData("# Nachtrag\n\nFolgendes wurde am 24.10.2022 zum Protokoll der Beiratssitzung noch besprochen:\n\n## 1. Dach")]
    [InlineData("# Treffen am 24.10.2022\n\nRolf berichtet von der Sitzung des Beirats am 14.09.2022.\n\n## 1. Dach")]
    public void A_sentence_about_another_meeting_names_no_committee(string minutes)
    {
        Assert.Null(SmallArchive.Meeting(minutes, Path).Meeting.Committee);
    }
}
