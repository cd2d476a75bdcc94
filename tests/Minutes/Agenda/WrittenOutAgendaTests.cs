using Protokollarchiv.Archive;

namespace Protokollarchiv.Tests.Minutes.Agenda;

/// <summary>An agenda that stands above the protokoll, or is one for another time.</summary>
public sealed class WrittenOutAgendaTests
{
    [Theory]
    [InlineData("## Protokoll\n\n### Anwesende\n\n- Karla\n- Rolf\n\n### Dach\n\nEs ist dicht.\n\n### Kasse\n\nRolf besorgt den Schlüssel.")]
    [InlineData("# Protokoll\n\n## Anwesende\n\n- Karla\n- Rolf\n\n## Dach\n\nEs ist dicht.\n\n## Kasse\n\nRolf besorgt den Schlüssel.")]
    public void Where_an_agenda_was_written_out_above_the_protokoll_the_items_are_those_of_the_protokoll(string minutes)
    {
        const string plan = "# Treffen\n\n## Tagesordnung\n\n### Dach\n\n- dicht?\n\n### Kasse\n\n### Aufgaben\n\n- Müll wegbringen\n\n";
        var meeting = SmallArchive.Meeting(plan + minutes).Meeting;

        Assert.Equal(["- Dach", "- Kasse"], ItemsOf(plan + minutes));
        Assert.Equal(["Karla", "Rolf"], meeting.Attendance.Present.Select(a => a.Name));
        Assert.Equal("Rolf besorgt den Schlüssel.", Assert.Single(meeting.Tasks).Text);
    }

    [Theory]
    [InlineData("# Inhalt")]
    [InlineData("# Inhaltsverzeichnis")]
    [InlineData("## Inhalt")]
    [InlineData("# TO")]
    public void A_table_of_contents_is_neither_title_nor_item(string heading)
    {
        using var archive = SmallArchive.Of($"-- protokolle/2022-10-24.md --\nAnwesend: Karla, Rolf\n\n{heading}\n\n1. Dach\n2. Kasse\n\n## 1 Dach\n\nText.\n\n## 2 Kasse\n\nText.\n");

        var meeting = Assert.Single(archive.Read().Meetings).Meeting;

        Assert.Equal("Protokoll vom 24.10.2022", meeting.Title);
        Assert.Equal(["Dach", "Kasse"], meeting.Items.Select(item => item.Title));
    }

    [Fact]
    public void A_numbered_agenda_whose_numbers_come_again_with_what_was_said_is_one_of_items()
    {
        const string minutes = """
            Versammlung des Vereins am 24.10.2022

            1. Begrüßung durch den Vorstand
            2. Kasse
            3. Dach

            Moderation: Karla Blau

            Protokoll
            1. Begrüßung durch den Vorstand
            Karla begrüßt alle.

            2. Kasse (15:31)
            Sie stimmt.

            3. Dach
            Es ist dicht.
            """;

        Assert.Equal(["1 Begrüßung durch den Vorstand", "2 Kasse (15:31)", "3 Dach"], ItemsOf(minutes).Select(item => item.Trim()));
        Assert.Equal("Karla Blau", SmallArchive.Meeting(minutes).Meeting.Chair);
    }

    [Fact]
    public void A_list_of_what_comes_next_time_is_no_second_agenda()
    {
        const string minutes = "## Tagesordnung\n\n1. Kasse\n\n   Sie stimmt.\n\n2. Dach\n\n   Es ist dicht.\n\nBeim nächsten Mal zu besprechen:\n\n1. Kasse\n2. Dach\n";

        Assert.Equal(["1 Kasse", "2 Dach"], ItemsOf(minutes).Select(item => item.Trim()));
        Assert.Contains("Sie stimmt.", SmallArchive.Meeting(minutes).Meeting.Items[0].Blocks.OfType<Passage>().Select(p => p.Text));
    }

    [Fact]
    public void What_is_suggested_above_the_protokoll_is_no_item()
    {
        const string minutes = """
            ## TOP-Vorschläge

            ### Organisatorisches

            - Der Basar wurde verschoben auf 21.12.2022 15:00

            # Das tatsächliche Protokoll

            ### Dach

            Es ist dicht.

            ### Kasse
            """;

        Assert.Equal(["- Dach", "- Kasse"], ItemsOf(minutes).Select(item => item.Trim()));
        Assert.Null(SmallArchive.Meeting(minutes).Meeting.Start);
    }

    [Fact]
    public void All_that_was_said_below_the_protokoll_alone_is_one_item()
    {
        const string minutes = "# Treffen am 24.10.2022\n\n## TOP-Vorschläge (dringend)\n\nDach\n\nDer Antrag wird einstimmig angenommen?\n\n- Kasse: vertagt auf die nächste Sitzung\n\n## Das eigentliche Protokoll\n\nEs ist dicht.\n";

        Assert.Equal(["- Das eigentliche Protokoll"], ItemsOf(minutes).Select(item => item.Trim()));
        Assert.Empty(SmallArchive.Meeting(minutes).Meeting.Resolutions);
    }

    [Theory]
    [InlineData("# Gruppe Nord - Protokoll-Pad\n\n### Anwesende\n\n- Karla Blau\n\n### Dach\n\nDicht.\n", "- Dach")]
    [InlineData("# Treffen mit der Stadt\n\n### Anwesende\n\n- Karla Blau\n\n### Dach\n\nDicht.\n", "- Treffen mit der Stadt;   - Anwesende;   - Dach")]
    [InlineData("# Protokoll der Gruppe Nord\n\n### Kasse\n\nStimmt.\n\n### Dach\n\nDicht.\n", "- Protokoll der Gruppe Nord;   - Kasse;   - Dach")]
    public void The_title_above_who_was_there_is_no_item(string said, string items)
    {
        Assert.Equal(items, string.Join("; ", ItemsOf($"# Treffen am 24.10.2022\n\n## Tagesordnung\n\n### Aufgaben\n\n- ein paar anbieten\n\n### Dach\n\nWer hilft?\n\n## Protokoll\n\n{said}")));
    }

    [Fact]
    public void A_protokoll_among_other_items_is_one_of_them()
    {
        Assert.Equal(["- Dach", "- Protokoll", "- Kasse"], ItemsOf("# Treffen\n\n## Tagesordnung\n\n### Dach\n\n### Protokoll\n\nGenehmigt.\n\n### Kasse\n"));
    }

    private static IEnumerable<string> ItemsOf(string minutes) =>
        SmallArchive.Meeting(minutes).Meeting.Items.Select(item => $"{new string(' ', item.Level * 2)}{item.Number ?? "-"} {item.Title}");
}
