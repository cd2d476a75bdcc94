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
                - Rolf kommt auch (vielleicht).
            Top 4: Verschiedenes
            """;

        Assert.Equal(["1 Dach", "2 Kasse", "3 Fest", "4 Verschiedenes"], ItemsOf(minutes));
    }

    [Theory]
    [InlineData("Protokollkontrolle", "TOP 3 Der Zaun steht", "1 Dach; 2 Protokollkontrolle; 3 Kasse")]
    [InlineData("Protokollkontrolle", "Alles gut.\n\nTOP 3 Der Zaun steht", "1 Dach; 2 Protokollkontrolle; 3 Kasse")]
    [InlineData("Protokollkontrolle", "TOP 2a Zaun", "1 Dach; 2 Protokollkontrolle; 2a Zaun; 3 Kasse")]
    [InlineData("Protokollkontrolle", "**TOP 3** Zaun", "1 Dach; 2 Protokollkontrolle; 3 Zaun; 3 Kasse")]
    [InlineData("Bericht", "TOP 3 Der Zaun steht", "1 Dach; 2 Bericht; 3 Der Zaun steht; 3 Kasse")]
    public void Below_the_check_of_the_minutes_stand_lines_of_the_last_meeting(string title, string line, string items)
    {
        Assert.Equal(items, string.Join("; ", ItemsOf($"# Rat am 24.10.2022\n\n**TOP 1** Dach\nDicht.\n\n**TOP 2** {title}\n{line}\n\n**TOP 3** Kasse\nStimmt.\n")));
    }

    [Fact]
    public void Numbers_may_be_pictures_of_keys()
    {
        Assert.Equal(["1 Dach", "2 Kasse", "3 Fest"], ItemsOf("# Treffen am 24.10.2022\n\n## 1️⃣ Dach\n\nDicht.\n\n## 2️⃣ Kasse\n\nStimmt.\n\n## 3️⃣ Fest\n"));
    }

    [Theory]
    [InlineData("Themen:\n- Fest\n- Dach\nTOP 1: Fest\nEs ist am See.\n- Ute besorgt Bänke\nTOP 2: Dach\nEs tropft.", "1 Fest; 2 Dach")]
    [InlineData("Tagesordnung:\n1. Fest\n2. Bericht aus dem Rat\nTOP 1: Fest\nEs ist am See.\nTOP 2: Bericht aus dem Rat\nKeiner.", "1 Fest; 2 Bericht aus dem Rat")]
    [InlineData("1. Fest\n- Ort\n2. Verschiedenes\nMit Rolf 4 von 5\nTOP 1: Fest\nEs ist am See.\nTOP 2: Verschiedenes\nNichts.", "1 Fest; 2 Verschiedenes")]
    [InlineData("TOP 1: Fest\n\nEs ist am See.\n\nVorschlag zur Tagesordnung\nTOP 1: Fest\nTOP 2: Dach\nTOP 3: Kasse\n\nSo sei es.\n\nTOP 2: Dach\n\nEs tropft.", "1 Fest; 2 Dach")]
    [InlineData("**TOP 1** Fest \\\n**TOP 2** Dach\n\n**Zu TOP 1:**\\\nEs ist am See.\n\n**Zu TOP 2:**\\\nEs tropft.", "1 Fest; 2 Dach")]
    [InlineData("Anwesend: Karla Blau,\nRolf Sternal bis\nTOP 7 (21.55 Uhr)\nMara Oster\n\nTOP 1: Fest\n\nTOP 2: Dach", "1 Fest; 2 Dach")]
    [InlineData("TOP 1 (19.00 Uhr)\nEs ist dicht.\nTOP 2 (19.10 Uhr)\nEs tropft.", "1 (19.00 Uhr); 2 (19.10 Uhr)")]
    [InlineData("TOP 1: Fest\n\nPunkte der Tagesordnung:\nTOP 2: Dach\nTOP 3: Kasse\n\nSie stimmt.\n\nTOP 3: Nachtrag", "1 Fest; 2 Dach; 3 Kasse; 3 Nachtrag")]
    public void Lines_tell_items_from_the_agenda_and_the_list_above(string text, string items)
    {
        Assert.Equal(items, string.Join("; ", ItemsOf($"# Vorstand am 24.10.2022\n\n{text}\n")));
    }

    [Theory]
    [InlineData("- Das ist unter\nTOP 3 besprochen.")]
    [InlineData("- Davon handelt auch\n  TOP 3: Kasse")]
    [InlineData("- Die Liste der\nToppings 3 und 4")]
    [InlineData("- Es wird einstimmig beschlossen, den Antrag der Jugend erst unter\nTOP 2 Verschiedenes zu behandeln.\n- Karla Blau fragt beim Amt nach.")]
    [InlineData("- Karla Blau: Es wird einstimmig beschlossen, den Punkt\nTop 2: Halle abzusetzen.")]
    [InlineData("1. Der Antrag wird verschoben auf\nTOP 2.\n2. Dach\n3. Fest")]
    [InlineData("1. Die Beratung erfolgt unter\nTOP 5: Finanzplan")]
    [InlineData("- Das ist bekannt.\nTOP 5: Finanzplan")]
    [InlineData("- siehe auch\nzu TOP 1")]
    [InlineData("- Dazu passt der Punkt\nTOP 2: Finanzplan")]
    [InlineData("- Mehr steht unter\nTOP 2: Finanzplan")]
    [InlineData("- Der Rat spricht im Herbst\nTOP 2 und 3 noch einmal durch")]
    [InlineData("- Das ist bekannt.\nTOP ٢: Finanzplan")]
    public void What_goes_on_with_an_entry_stays_in_it(string list)
    {
        Assert.Equal(["1 Dach"], ItemsOf($"## TOP 1: Dach\n\n{list}\n"));
    }

    [Fact]
    public void The_first_begins_below_no_entry_that_is_alone()
    {
        Assert.Equal(["- Dach", "- Kasse"], ItemsOf("# Vorstand am 24.10.2022\n\n## Dach\n\n- Karla liest aus dem Protokoll des Rates\nTOP 1: Neubau\n\n## Kasse\n\nSie stimmt.\n"));
    }

    [Theory]
    [InlineData("TOP 1: Dach\n\nTOP 5: Der Antrag liegt vor.\n\nTOP 2: Kasse\n", "1 Dach | 2 Kasse")]
    [InlineData("TOP 1: Dach\n\nTOP 2: vertagt.\n\nTOP 2: Kasse\n", "1 Dach | 2 Kasse")]
    [InlineData("## TOP 1: Vom letzten Mal\n\nTOP 2: Karla Blau fragt beim Amt nach.\nTOP 3: Rolf Sternal kümmert sich um das Zelt.\n\n## TOP 2: Kasse\n", "1 Vom letzten Mal | 2 Kasse")]
    [InlineData("## TOP 1: Änderung der Tagesordnung\n\nTOP 2: Entfällt.\n\n## TOP 2: Kasse\n", "1 Änderung der Tagesordnung | 2 Kasse")]
    [InlineData("TOP 1: Dach\n\nTOP 2: Bau der Halle (Kosten: 300 Euro), Beratung und Beschlussfassung.\n", "1 Dach")]
    [InlineData("TOP 1: Dach\n\nTOP 2: Sommerfest (Ort: Saal, Zeit: 19 Uhr).\n", "1 Dach")]
    [InlineData("TOP 1: Dach\n\nTOP 2: Nächstes Treffen: Montag, 14.11.2022 um 19 Uhr, Rathaus.\n", "1 Dach")]
    public void A_sentence_with_a_number_begins_none(string text, string items)
    {
        Assert.Equal(items, string.Join(" | ", ItemsOf(text)));
    }

    [Theory]
    [InlineData("### TOP 1\n\nTODO Karla fragt beim Amt nach\n\n### TOP 2\n\nRolf fragt beim Amt nach (bis 30.11.)\n")]
    [InlineData("Tagesordnung: TOP 1 Begrüßung, TOP 2 Kasse\n\n## TOP 1\n\nFrau Blau eröffnet um 19 Uhr\n\n## TOP 2\n\nSie stimmt\n")]
    [InlineData("TOP 1\n\nEinstimmig angenommen\n\nTOP 2\n\nMehrheitlich abgelehnt\n")]
    public void What_stands_below_a_number_alone_is_no_title(string text)
    {
        Assert.Equal(["1", "2"], ItemsOf(text));
    }

    [Theory]
    [InlineData("zu TOP 2. Wahl des Wahlvorstands für die Wahl am 14. Juni.", 1)]
    [InlineData("Zu TOP 2: Wahl des Wahlvorstands.", 1)]
    [InlineData("TOP 2: Wahl des Wahlvorstands.", 0)]
    [InlineData("Zu TOP 2: Wahl vertagt.", 0)]
    [InlineData("Zu TOP 2: Vertagt.", 0)]
    [InlineData("Zu TOP 2: Die Wahl findet im Mai statt.", 0)]
    [InlineData("Zu TOP 2: Alles klar. Mehr im Mai.", 0)]
    public void Where_a_line_goes_back_to_the_agenda_a_title_may_end_with_a_full_stop(string line, int items)
    {
        Assert.Equal(1 + items, ItemsOf($"TOP 1: Dach\n\nDicht.\n\n{line}\n\nText.\n").Count());
    }

    [Fact]
    public void Names_that_are_counted_below_Anwesend_are_no_items()
    {
        var meeting = SmallArchive.Meeting("Sitzung am 24.10.2022\n\nAnwesend waren:\n\n1.) Bürgermeister Rolf Sternal\n\n2.) \" Karla Blau\n\n3.) Mara Oster\n\n4.) Gemeinderat Ing. Ina Ott\n\n5.) Geschäftsf. GR   Max Kurz\n\nEntschuldigt waren:\n\n1.) Tim Tamm\n\nEs wird beraten.\n").Meeting;

        Assert.Empty(meeting.Items);
        Assert.Equal(["Rolf Sternal", "Karla Blau", "Mara Oster", "Ing. Ina Ott", "Max Kurz"], meeting.Attendance.Present.Select(a => a.Name));
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
