namespace Protokollarchiv.Tests.Minutes.Agenda;

/// <summary>Lines <c>TOP 3</c> in minutes that were typed without a thought for Markdown.</summary>
public sealed class TopLineTests
{
    [Fact]
    public void A_line_right_below_a_list_begins_the_next_item()
    {
        const string minutes = """
            Protokoll der Vorstandssitzung vom 24.10.2022

            TOP 1: Dach
            - Es ist dicht.
            - Mara dankt.
            TOP 2: Kasse
            Sie stimmt.
            TOP 3 Fest
              - Karla
                - Rolf
            Top 4: Verschiedenes
            """;

        Assert.Equal(["1 Dach", "2 Kasse", "3 Fest", "4 Verschiedenes"], ItemsOf(minutes));
    }

    [Fact]
    public void Numbers_may_be_pictures_of_keys()
    {
        Assert.Equal(["1 Dach", "2 Kasse", "3 Fest"], ItemsOf("# Treffen am 24.10.2022\n\n## 1️⃣ Dach\n\nDicht.\n\n## 2️⃣ Kasse\n\nStimmt.\n\n## 3️⃣ Fest\n"));
    }

    [Theory]
    [InlineData("- Das ist unter\nTOP 3 besprochen.")]
    [InlineData("- Davon handelt auch\n  TOP 3: Kasse")]
    [InlineData("- Die Liste der\nToppings 3 und 4")]
    public void What_goes_on_with_an_entry_stays_in_it(string list)
    {
        Assert.Equal(["1 Dach"], ItemsOf($"## TOP 1: Dach\n\n{list}\n"));
    }

    [Fact]
    public void The_next_number_may_have_a_title_that_ends_with_a_full_stop()
    {
        Assert.Equal(
            ["1 Begrüßung", "2 Verlesen des Protokolls vom 14.09.2022.", "3 Kasse"],
            ItemsOf("Top 1: Begrüßung\n\nWir sind da.\n\nTop 2: Verlesen des Protokolls vom 14.09.2022.\n\nRolf liest.\n\nTop 3: Kasse\n\nStimmt.\n"));
    }

    [Theory]
    [InlineData("TOP 5: Der Antrag liegt vor.")]
    [InlineData("TOP 2 Der Antrag liegt vor.")]
    [InlineData("TOP 2: vertagt.")]
    public void Another_sentence_with_a_number_begins_none(string sentence)
    {
        Assert.Equal(["1 Dach", "2 Kasse"], ItemsOf($"TOP 1: Dach\n\n{sentence}\n\nTOP 2: Kasse\n"));
    }

    [Theory]
    [InlineData("Zu TOP 1.\nGenehmigung der Tagesordnung\n\nSie gilt.\n\nZu TOP 2.\nFragen der Einwohner\n\nKeine.")]
    [InlineData("**TOP 1**\n\nGenehmigung der Tagesordnung\n\nSie gilt.\n\n**TOP 2**\n\nFragen der Einwohner\n\nKeine.")]
    [InlineData("## TOP 1\n\nGenehmigung der Tagesordnung\n\nSie gilt.\n\n## TOP 2\n\nFragen der Einwohner\n\nKeine.")]
    public void A_number_alone_has_its_title_on_the_next_line(string text)
    {
        Assert.Equal(["1 Genehmigung der Tagesordnung", "2 Fragen der Einwohner"], ItemsOf($"# Niederschrift vom 24.10.2022\n\n{text}\n"));
    }

    [Theory]
    [InlineData("TOP 1\nKarla eröffnet die Sitzung.\n\nTOP 2\nBericht der Kasse\n")]
    [InlineData("TOP 1\nKeine Fragen\n\nTOP 2\nBericht der Kasse\n")]
    [InlineData("TOP 1\nBericht der Kasse\n")]
    [InlineData("Tagesordnung:\n\n1. Dach\n2. Kasse\n\nTOP 1\nEs ist dicht\n\nTOP 2\nRolf berichtet\n")]
    public void What_may_be_the_text_of_an_item_is_no_title(string text)
    {
        Assert.DoesNotContain(ItemsOf(text), item => item.Contains("ericht", StringComparison.Ordinal) || item.Contains("dicht", StringComparison.Ordinal));
    }

    [Fact]
    public void What_is_said_behind_a_title_and_its_colon_is_no_part_of_it()
    {
        var meeting = SmallArchive.Meeting("TOP 1: Dach: Es ist dicht.\nMara dankt.\n\nTOP 2: Kasse: Sie stimmt, sagt Rolf.\n\nTOP 3: Fest: Bericht\n").Meeting;

        Assert.Equal(["Dach", "Kasse", "Fest: Bericht"], meeting.Items.Select(item => item.Title));
        Assert.Equal(["TOP 1: Dach", "Es ist dicht.\nMara dankt.", "TOP 2: Kasse", "Sie stimmt, sagt Rolf.", "TOP 3: Fest: Bericht"], meeting.Passages.Select(p => p.Text));
    }

    [Fact]
    public void Names_that_are_counted_below_Anwesend_are_no_items()
    {
        var meeting = SmallArchive.Meeting("Sitzung am 24.10.2022\n\nAnwesend waren:\n\n1.) Bürgermeister Rolf Sternal\n\n2.) \" Karla Blau\n\n3.) Mara Oster\n\nEntschuldigt waren:\n\n1.) Tim Tamm\n\nEs wird beraten.\n").Meeting;

        Assert.Empty(meeting.Items);
        Assert.Equal(["Rolf Sternal", "Karla Blau", "Mara Oster"], meeting.Attendance.Present.Select(a => a.Name));
        Assert.Equal("Tim Tamm", Assert.Single(meeting.Attendance.Excused).Name);
    }

    [Theory]
    [InlineData("Gäste:")]
    [InlineData("Anwesende:")]
    public void What_counts_below_a_label_without_names_is_the_agenda(string label)
    {
        var meeting = SmallArchive.Meeting($"Ort: Saal\n\n{label}\n\n1.) Begrüßung\n\nKarla begrüßt.\n\n2.) Bericht Kasse\n\nEr liegt vor.\n\n3.) Dach\n\nEs ist dicht.\n").Meeting;

        Assert.Equal(["Begrüßung", "Bericht Kasse", "Dach"], meeting.Items.Select(item => item.Title));
        Assert.Empty(meeting.Attendance.Present.Concat(meeting.Attendance.Guests));
    }

    private static IEnumerable<string> ItemsOf(string minutes) =>
        SmallArchive.Meeting(minutes).Meeting.Items.Select(item => $"{item.Number ?? "-"} {item.Title}".Trim());
}
