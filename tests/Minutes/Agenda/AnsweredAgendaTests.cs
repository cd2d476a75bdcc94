namespace Protokollarchiv.Tests.Minutes.Agenda;

/// <summary>Minutes that list their agenda and then, once more with numbers, what came of it.</summary>
public sealed class AnsweredAgendaTests
{
    [Theory]
    [InlineData("## Ergebnisse")]
    [InlineData("## Outcome's:")]
    [InlineData("## Protokoll")]
    public void Results_with_the_numbers_of_the_agenda_have_its_titles(string heading)
    {
        var meeting = SmallArchive.Meeting($"# Protokoll vom 24.10.2022\n\n## Top's:\n\n1. Dach\n2. Kasse\n3. Fest\n\n{heading}\n\n1) Ist dicht.\n2) Stimmt.\n3) Wird vertagt.\n   - Karla fragt nach.\n").Meeting;

        Assert.Equal(["1 Dach", "2 Kasse", "3 Fest"], meeting.Items.Select(item => $"{item.Number} {item.Title}"));
        Assert.Equal(["1. Dach", "Ist dicht.", "2. Kasse", "Stimmt.", "3. Fest", "Wird vertagt.", "Karla fragt nach."], meeting.Passages[^7..].Select(passage => passage.Text));
        Assert.Equal((2, "Fest: Wird vertagt."), Assert.Single(meeting.Resolutions) is var put ? (put.Item, put.Text) : default);
    }

    [Fact]
    public void Lines_may_announce_agenda_and_results()
    {
        var meeting = SmallArchive.Meeting("Agenda:\n\n1. Dach\n2. Kasse\n\n**Ergebnisse:**\n\n1. Ist dicht.\n2. Wird vertagt.\n").Meeting;

        Assert.Equal(["1 Dach", "2 Kasse"], meeting.Items.Select(item => $"{item.Number} {item.Title}"));
        Assert.Equal("Kasse: Wird vertagt.", Assert.Single(meeting.Resolutions).Text);
    }

    [Fact]
    public void Results_may_leave_out_points()
    {
        Assert.Equal(
            ["1 Dach", "3 Fest", "4 Satzung", "- Nächster Termin"],
            ItemsOf("## Tagesordnung\n\n1. Dach\n2. Kasse\n3. Fest\n4. Satzung\n\n## Ergebnisse\n\n1. Ist dicht.\n3. Fällt aus.\n4. Gilt.\n\n### Nächster Termin\n\n14.11.2022\n"));
    }

    [Fact]
    public void Headings_may_divide_the_agenda_and_bullets_the_results()
    {
        Assert.Equal(
            ["1 Dach", "2 Kasse", "3 Fest"],
            ItemsOf("## Agenda\n\n### Haus\n\n1. Dach\n2. Kasse\n\n### Rest\n\n3. Fest\n\n## Ergebnisse\n\n1. - Ist dicht.\n- Karla fragt nach.\n2. Stimmt.\n3. Fällt aus.\n"));
    }

    [Fact]
    public void Themes_may_be_announced_in_a_sentence()
    {
        Assert.Equal(["1 Dach", "2 Kasse"], ItemsOf("# Treffen am 24.10.2022\n\nWir sprachen über folgende Themen:\n\n1. Dach\n2. Kasse\n\n#### Ergebnisse\n\n1. Es ist dicht.\n2. Sie stimmt.\n"));
    }

    [Fact]
    public void Fewer_results_that_count_from_one_are_on_no_points()
    {
        Assert.Equal(
            ["1 Dach", "2 Kasse", "3 Fest", "1 Das Fest fällt aus.", "2 Die Kasse stimmt."],
            ItemsOf("## Tagesordnung\n\n1. Dach\n2. Kasse\n3. Fest\n\n## Ergebnisse\n\n1. Das Fest fällt aus.\n2. Die Kasse stimmt.\n"));
    }

    [Fact]
    public void A_list_with_the_titles_of_the_agenda_and_what_was_said_is_the_agenda_and_the_first_none()
    {
        Assert.Equal(
            ["1 Dach", "2 Kasse"],
            ItemsOf("## Agenda\n\n1. Dach\n2. Kasse\n\n## Protokoll\n\n1. **Dach**\n   - dicht\n2. **Kasse**\n   - stimmt\n"));
    }

    [Fact]
    public void Headings_with_a_number_alone_have_the_titles_of_an_agenda_with_bullets()
    {
        using var archive = SmallArchive.Of("-- protokolle/2022-10-24.md --\n# Protokoll vom 24.10.2022\n\n### TOP\n\n* TOP 1: Dach\n* TOP 2: Fragen für das Treffen am 10.11.2022\n\n### Zu TOP 1\n\nDicht.\n\n### Zu TOP 2\n\nKeine.\n");

        Assert.Equal(["Dach", "Fragen für das Treffen am 10.11.2022"], Assert.Single(archive.Read().Meetings).Meeting.Items.Select(item => item.Title));
        Assert.DoesNotContain(archive.Reported, line => line.StartsWith("protokolle", StringComparison.Ordinal));
    }

    [Fact]
    public void A_point_of_the_agenda_may_speak_of_another_day()
    {
        using var archive = SmallArchive.Of("-- protokolle/2022-10-24.md --\n# Protokoll vom 24.10.2022\n\n## Tagesordnung\n\n1. Fragen für das Treffen am 10.11.2022\n2. Kasse\n\n## Fragen\n\nKeine.\n\n## Kasse\n\nStimmt.\n");

        archive.Read();

        Assert.DoesNotContain(archive.Reported, line => line.StartsWith("protokolle", StringComparison.Ordinal));
    }

    private static IEnumerable<string> ItemsOf(string minutes) => SmallArchive.Meeting(minutes).Meeting.Items.Select(item => $"{item.Number ?? "-"} {item.Title}");
}
