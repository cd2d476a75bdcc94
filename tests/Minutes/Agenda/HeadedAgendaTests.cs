namespace Protokollarchiv.Tests.Minutes.Agenda;

/// <summary>Agendas whose items are headings, and which headings are none.</summary>
public sealed class HeadedAgendaTests
{
    [Theory]
    [InlineData("## TOP 4: Fest\n\n## 5 Tische fehlen\n\n## TOP 6: Kasse\n", "4 Fest", " 5 Tische fehlen", "6 Kasse")]
    [InlineData("## 11. Orga\n\n## 12 Uhr Pause\n\n## 13. Wahl\n", "11 Orga", " 12 Uhr Pause", "13 Wahl")]
    [InlineData("## 1. Fest\n\n### 1.1 Tische\n\n### 2 Bänke fehlen\n\n### 3 Stühle fehlen\n\n## 2. Kasse\n", "1 Fest", "1.1 Tische", " 2 Bänke fehlen", " 3 Stühle fehlen", "2 Kasse")]
    [InlineData("## 1. Orga\n\n### 2 Anträge lagen vor\n\n## 3. Kasse\n", "1 Orga", " 2 Anträge lagen vor", "3 Kasse")]
    [InlineData("## 4. Orga\n\n## 5 Jahre Werkstatt\n", "4 Orga", " 5 Jahre Werkstatt")]
    public void A_number_without_a_stop_between_those_with_one_may_count_something(string text, params string[] items)
    {
        Assert.Equal(items, SmallArchive.Meeting(text).Meeting.Items.Select(item => $"{item.Number} {item.Title}"));
    }

    [Theory]
    [InlineData("## 1 Kasse\n\nStimmt.\n\n### Miete\n\n## 2 3D-Drucker\n\nGeht.", "1 Kasse", " Miete", "2 3D-Drucker")]
    [InlineData("Agenda\n\n1. Dach\n2. Kasse\n3. Post\n\n## 1 Dach\n\nDicht.\n\n## 3 Kasse", "1 Dach", "3 Kasse")]
    [InlineData("## 1. Dach\n\nDicht.\n\n## 2 Kasse\n\nStimmt.\n\n## 3. Post", "1 Dach", "2 Kasse", "3 Post")]
    [InlineData("## Dach\n\nDicht.\n\n## 5 Jahre Werkstatt\n\nFest.\n\n## 6 neue Mitglieder", " Dach", " 5 Jahre Werkstatt", " 6 neue Mitglieder")]
    [InlineData("## Dach\n\nDicht.\n\n## 1 neues Mitglied\n\nKarla.", " Dach", " 1 neues Mitglied")]
    public void Headings_that_count_need_no_point(string text, params string[] items)
    {
        Assert.Equal(items, SmallArchive.Meeting(text + "\n").Meeting.Items.Select(item => $"{item.Number} {item.Title}"));
    }

    [Fact]
    public void A_heading_that_opens_the_meeting_is_an_item_though_only_the_others_are_numbered()
    {
        const string minutes = """
            # Mitgliederversammlung

            #### Anwesend

            - K. Blau

            #### Eröffnung der Mitgliederversammlung

            #### TOP 1: Dach

            #### TOP 2: Kasse
            """;

        Assert.Equal(["- Eröffnung der Mitgliederversammlung", "1 Dach", "2 Kasse"], ItemsOf(minutes));
    }

    [Fact]
    public void A_heading_that_is_only_a_number_has_the_title_from_the_agenda_above()
    {
        const string minutes = """
            # Mitgliederversammlung

            Die Leiterin schlägt folgende Tagesordnung vor:

            1. Dach
            2. Kasse

            ## Zu 1.

            ## Zu 2.

            ## Zu 3.
            """;

        Assert.Equal(["1 Dach", "2 Kasse", "3 "], ItemsOf(minutes));
    }

    [Fact]
    public void The_space_behind_the_signs_of_a_heading_may_be_missing()
    {
        Assert.Equal(["1 Dach", "2 Kasse"], ItemsOf("##TOP 1: Dach\n\nDicht.\n##TOP 2: Kasse\n\n#fest\n"));
    }

    [Fact]
    public void Paragraphs_with_the_sub_numbers_of_their_heading_are_items_below_it()
    {
        const string minutes = """
            ### 1. Haus

            1.1 Dach

            Das Dach ist dicht. 1.2 Meter fehlen noch.

            1.2 Keller

            2.1 Stunden hat es gedauert.

            ### 2. Kasse

            2.1 Beiträge
            """;

        Assert.Equal(["1 Haus", "  1.1 Dach", "  1.2 Keller", "2 Kasse", "  2.1 Beiträge"], ItemsOf(minutes));
    }

    [Theory]
    [InlineData("# 2022-10-24 Vorstandssitzung Haus e. V.\n\n## TOP 1: Dach\n")]
    [InlineData("# 2022-10-24 Vorstandssitzung Haus e. V.\n\n## Dach\n")]
    public void A_heading_that_begins_with_the_day_and_names_the_meeting_is_its_title(string minutes)
    {
        var meeting = SmallArchive.Meeting(minutes).Meeting;

        Assert.Equal("2022-10-24 Vorstandssitzung Haus e. V.", meeting.Title);
        Assert.Equal("Dach", Assert.Single(meeting.Items).Title);
    }

    [Theory]
    [InlineData("Protokollkontrolle")]
    [InlineData("Genehmigung des Protokolls")]
    [InlineData("Genehmigung des Protokolls vom 14.09.2022")]
    [InlineData("Protokollgenehmigung")]
    [InlineData("Protokoll der letzten Sitzung")]
    [InlineData("Protokoll der Sitzung vom 14.09.2022")]
    [InlineData("Sitzungstermine")]
    [InlineData("Bericht aus der Vorstandssitzung")]
    [InlineData("Mitgliederversammlung")]
    [InlineData("Ausflug am 14.11.2022")]
    public void A_heading_among_its_like_is_an_item_whatever_meeting_it_names(string first)
    {
        var meeting = SmallArchive.Meeting($"---\ngremium: AG Umbau\nanwesend: [K. Blau]\n---\n\n## {first}\n\nText.\n\n## Kasse\n\nText.\n").Meeting;

        Assert.Equal([first, "Kasse"], meeting.Items.Select(i => i.Title));
        Assert.Equal(("AG Umbau, 24.10.2022", null), (meeting.Title, meeting.TitleLine));
    }

    [Theory]
    [InlineData("Protokoll der Vorstandssitzung", "")]
    [InlineData("Vorstandssitzung am 24.10.2022", "")]
    [InlineData("Küchenrunde am 24.10.2022", "")]
    [InlineData("Vorstandssitzung", "## Anwesend\n\nK. Blau\n\n")]
    [InlineData("Vorstandssitzung", "Ort: Saal\nAnwesend: K. Blau\n\n")]
    [InlineData("Vorstandssitzung", "24. Oktober 2022\n\nAnwesend: K. Blau\n\n")]
    public void A_heading_among_its_like_is_the_title_where_it_names_this_meeting(string title, string below)
    {
        var meeting = SmallArchive.Meeting($"## {title}\n\n{below}## Kasse\n\nText.\n\n## Haus\n\nText.\n").Meeting;

        Assert.Equal(title, meeting.Title);
        Assert.Equal(["Kasse", "Haus"], meeting.Items.Select(i => i.Title));
    }

    [Fact]
    public void A_heading_with_a_text_before_who_wrote_is_an_item()
    {
        Assert.Equal(["- Beiratssitzung", "- Kasse", "- Haus"], ItemsOf("## Beiratssitzung\n\nDer Beirat tagte im Mai.\n\nProtokoll: K. Blau\n\n## Kasse\n\nText.\n\n## Haus\n\nText.\n"));
    }

    [Theory]
    [InlineData("Protokollkontrolle")]
    [InlineData("Eröffnung der Sitzung")]
    public void A_heading_on_another_meeting_is_an_item_where_only_the_others_are_numbered(string first)
    {
        Assert.Equal([$"- {first}", "1 Kasse"], ItemsOf($"## {first}\n\nText.\n\n## 1. Kasse\n\nText.\n"));
    }

    [Fact]
    public void A_number_counts_no_meetings_where_the_next_heading_goes_on_with_it()
    {
        Assert.Equal(["1 Mitgliederversammlung", "2 Kasse"], ItemsOf("## 1. Mitgliederversammlung\n\nText.\n\n## 2. Kasse\n\nText.\n"));
    }

    [Theory]
    [InlineData("## Dach\n\n## Die Kasse\n\n## Fest", "1 Dach|2 Die Kasse|3 Fest")]
    [InlineData("## Dach\n\n### Rinne\n\n## Die Kasse\n\n## Fest", "1 Dach|  - Rinne|2 Die Kasse|3 Fest")]
    [InlineData("## Dach\n\n## Fest", "1 Dach|3 Fest")]
    [InlineData("## Dach\n\n## Geld\n\n## Feier\n\n## Reste", "- Dach|- Geld|- Feier|- Reste")]
    public void Headings_have_the_numbers_of_the_agenda_above_by_title_or_all_by_place(string headings, string items)
    {
        Assert.Equal(items.Split('|'), ItemsOf($"# Treffen\n\n## Tagesordnung\n\n1. Dach\n2. Kasse\n3. Fest\n\n{headings}\n"));
    }

    [Fact]
    public void Headings_below_the_attendance_are_groups_and_no_items()
    {
        const string minutes = "# Versammlung\n\n## Anwesend\n\n### Vorstand\n\n- Karla\n\n### Online\n\n- Rolf\n\n## Ort und Zeit\n\n**Ort:** Halle\n**Tag:** 19.10.2020\n\n## Dach\n\n## Kasse\n";

        Assert.Equal(["- Dach", "- Kasse"], ItemsOf(minutes));
        Assert.Equal(new DateOnly(2020, 10, 19), SmallArchive.Meeting(minutes).Meeting.Date);
    }

    [Fact]
    public void A_heading_that_names_the_meeting_of_the_day_is_the_title_though_a_list_stands_above_it()
    {
        const string minutes = "---\ndatum: 2022-10-24\n---\n\nAblauf einer Sitzung:\n\n- Leitung festlegen\n\n# Protokoll Gartenrunde 24.10.2022\n\n# Dach\n\nEs ist dicht.\n";

        Assert.Equal("Protokoll Gartenrunde 24.10.2022", SmallArchive.Meeting(minutes).Meeting.Title);
        Assert.Equal(["- Dach"], ItemsOf(minutes).Select(item => item.Trim()));
    }

    [Fact]
    public void The_only_heading_is_the_title_where_who_was_there_stands_below()
    {
        const string minutes = "# Umbaurunde Dorfhausen\n\nVor Ort am 24.10.2022\n\nTeilnehmer: Karla Blau, Rolf Sternal\n\n1. Dach\n\nEs ist dicht.\n\n2. Keller\n\nEr ist trocken.\n";
        var meeting = SmallArchive.Meeting(minutes).Meeting;

        Assert.Equal(("Umbaurunde Dorfhausen", 2), (meeting.Title, meeting.Attendance.Present.Length));
        Assert.Equal(["1 Dach", "2 Keller"], ItemsOf(minutes).Select(item => item.Trim()));
    }

    [Theory]
    [InlineData("Top's:")]
    [InlineData("TOP’s")]
    [InlineData("TOPs")]
    public void The_heading_of_an_agenda_may_have_an_apostrophe(string heading)
    {
        Assert.Equal(["- Dach", "- Kasse"], ItemsOf($"# Protokoll vom 24.10.2022\n\n## {heading}\n\n- Dach\n- Kasse\n\n## Dach\n\nDicht.\n\n## Kasse\n\nStimmt.\n"));
    }

    [Theory]
    [InlineData("Beschluss: Das Schloss wird getauscht.", "- Organisatorisches", "- Dach")]
    [InlineData("- Das Schloss klemmt.\n- Karla holt ein neues.", "- Organisatorisches", "- Dach")]
    [InlineData("- Protokoll: Karla\n- Das Schloss klemmt.", "- Dach")]
    [InlineData("Wir treffen uns von 14 bis 16 Uhr im Saal.", "- Dach")]
    [InlineData("", "- Dach")]
    [InlineData("Das Schloss klemmt.\n\n## Agenda\n\n- Dach", "- Dach")]
    public void Below_the_first_heading_Organisatorisches_stands_an_item_or_who_met_when(string text, params string[] items)
    {
        Assert.Equal(items, ItemsOf($"# Protokoll vom 24.10.2022\n\n## Organisatorisches\n\n{text}\n\n## Dach\n\nDicht.\n"));
    }

    [Theory]
    [InlineData("## Inhalt\n\n- Dach / Rinne\n- Kasse", "- Dach/Rinne", "- Kasse")]
    [InlineData("## Inhalt\n\n*  1. Dach / Rinne\n    * 1.1 Leiter\n*  2. Kasse", "- Dach/Rinne", "- Kasse")]
    [InlineData("## Inhaltsverzeichnis\n\n- 1. Dach / Rinne", "- Dach/Rinne", "- Kasse")]
    [InlineData("## Inhalt\n\n- Das Buch hat 90 Seiten.\n- Dach/Rinne", "- Inhalt", "- Dach/Rinne", "- Kasse")]
    [InlineData("## Inhalt\n\nDach/Rinne", "- Inhalt", "- Dach/Rinne", "- Kasse")]
    public void A_list_of_the_headings_that_follow_is_no_item(string contents, params string[] items)
    {
        Assert.Equal(items, ItemsOf($"# Protokoll vom 24.10.2022\n\n{contents}\n\n## Dach/Rinne\n\nDicht.\n\n## Kasse\n\nStimmt.\n"));
    }

    private static IEnumerable<string> ItemsOf(string minutes) =>
        SmallArchive.Meeting(minutes).Meeting.Items.Select(item => $"{new string(' ', item.Level * 2)}{item.Number ?? "-"} {item.Title}");
}
