using Protokollarchiv.Archive;

namespace Protokollarchiv.Tests.Minutes.Agenda;

/// <summary>Where an agenda item begins, in the forms of real minutes.</summary>
public sealed class AgendaTests
{
    [Fact]
    public void Paragraphs_that_refer_to_the_points_of_the_agenda_are_the_items_and_not_all_of_them_the_last()
    {
        const string minutes = """
            # Niederschrift vom 24.10.2022

            **Tagesordnung:**

            1. Dach
            2. Kasse
            3. Allfälliges

            **zu Punkt 1:** Es ist dicht.

            **zu Punkt 2:** Der Bericht wird einstimmig genehmigt.

            Ad 3) Der Obmann dankt.
            """;

        var meeting = SmallArchive.Meeting(minutes).Meeting;

        Assert.Equal(["1 Dach", "2 Kasse", "3 Allfälliges"], ItemsOf(minutes));
        Assert.Equal("2", meeting.Items[Assert.Single(meeting.Resolutions).Item].Number);
        Assert.Contains("Der Obmann dankt.", meeting.Passages.Select(p => p.Text));
    }

    [Theory]
    [InlineData("**Trakt. 1 Dach**\n\nDicht.\n\n**Trakt. 2 Kasse**\n\nStimmt.")]
    [InlineData("### Traktandum 1: Dach\n\nDicht.\n\n### Traktandum 2: Kasse\n\nStimmt.")]
    [InlineData("Geschäft Nr. 1: Dach\nDicht.\n\nGeschäft Nr. 2: Kasse\nStimmt.")]
    public void Traktanden_are_items(string text)
    {
        Assert.Equal(["1 Dach", "2 Kasse"], ItemsOf($"# Protokoll vom 24.10.2022\n\n{text}\n"));
    }

    [Fact]
    public void Lines_with_Top_in_one_paragraph_are_items()
    {
        Assert.Equal(["1 Dach", "2 Kasse"], ItemsOf("Protokoll vom 24.10.2022\nTop 1: Dach\nEs ist dicht.\nTop 2: Kasse\nSie stimmt.\n"));
    }

    [Theory]
    [InlineData("# Treffen am 24.10.2022\n\n## Ausflug\n\nDie Ziele:\nTop 1: Berlin\nTop 2: Hamburg\n\n## Kasse\n", "- Ausflug, - Kasse")]
    [InlineData("# Treffen am 24.10.2022\n\n## 1. Ausflug\n\nDie Ziele:\nTop 1: Berlin\nTop 2: Hamburg\n\n## 2. Kasse\n", "1 Ausflug, 2 Kasse")]
    [InlineData("TOP 1: Ausflug\n\nDie Ziele:\nTop 1: Berlin\nTop 2: Hamburg\n\nTOP 2: Kasse\n", "1 Ausflug, 2 Kasse")]
    [InlineData("Protokoll vom 24.10.2022\n\nDie Ziele:\nTop 1: Berlin\nTop 2: Hamburg\n", "")]
    [InlineData("# Treffen am 24.10.2022\n\n## Ausflug\n\nDie Ziele:\nTop 1: Berlin\nDort ist es schön.\nTop 2: Hamburg\n\n## Kasse\n", "- Ausflug, - Kasse")]
    [InlineData("Die Ziele:\nTop 1: Berlin\nDort ist es schön.\nTop 2: Hamburg\n\n1. Ausflug\n2. Kasse\n", "1 Ausflug, 2 Kasse")]
    [InlineData("Protokoll vom 24.10.2022\n\nÄnderungen:\ntop 1: Wort streichen\n", "")]
    public void A_list_of_the_best_is_no_agenda(string text, string items)
    {
        Assert.Equal(items, string.Join(", ", ItemsOf(text).Select(item => item.Trim())));
    }

    [Fact]
    public void Where_lines_are_not_broken_to_fit_a_long_title_ends_with_its_own()
    {
        var said = string.Concat(Enumerable.Repeat("Die Mitglieder sprechen darüber. ", 8));

        Assert.Equal(
            ["1 Dach", "2 Fortschreibung des Plans für die Fläche hinter dem Rathaus und den Anger der Gemeinde"],
            ItemsOf($"# Protokoll vom 24.10.2022\n\n1. Dach\nEs ist dicht.\n\n2. Fortschreibung des Plans für die Fläche hinter dem Rathaus und den Anger der Gemeinde\n{said}\n"));
    }

    [Theory]
    [InlineData("1.) Dach\nEs ist dicht.\n\n2.) Kasse\nSie stimmt.\n\n3.) Fest\nAm 1. Mai.")]
    [InlineData("1 Dach\n\nEs ist dicht.\n\n2 Kasse\n\nSie stimmt.\n\n3 Fest\n\n3 Leute helfen.")]
    public void Plain_first_lines_that_count_from_one_are_items_where_nothing_else_is(string text)
    {
        Assert.Equal(["1 Dach", "2 Kasse", "3 Fest"], ItemsOf($"Anwesend: Karla\n\n{text}\n"));
    }

    [Theory]
    [InlineData("2 Leute kamen\n\n3 Leute gingen\n\n4 Leute blieben")]
    [InlineData("1 Hammer fehlt.\n\n2 Leitern fehlen.\n\n3 Zangen auch.")]
    public void What_is_counted_or_said_is_no_item(string text)
    {
        Assert.Empty(ItemsOf($"Anwesend: Karla\n\n{text}\n"));
    }

    [Fact]
    public void No_two_items_have_one_address()
    {
        var items = SmallArchive.Meeting("## TOP 3: Dach\n\n### TOP 3.2: Ziegel\n\n## TOP 3: Kasse\n\n## TOP 3: Fest\n").Meeting.Items;

        Assert.Equal(["top-3", "top-3-2", "top-3-3", "top-3-4"], items.Select(i => i.Anchor));
    }

    [Fact]
    public void Numbers_may_begin_below_one()
    {
        Assert.Equal(["-1 Kuchen", "0 Begrüßung", "1 Dach", "2 Kasse"], ItemsOf("# TOP -1: Kuchen\n\n# TOP 0: Begrüßung\n\n# TOP 1: Dach\n\n# TOP - 2: Kasse\n"));
    }

    [Fact]
    public void Numbers_inside_a_numbered_list_are_items_where_each_is_discussed()
    {
        Assert.Equal(
            ["1 Begrüßung", "2 Haus", "  2.1 Dach", "  2.2 Keller", "3 Kasse"],
            ItemsOf("1. Begrüßung\n2. Haus\n   1. Dach\n      - Es ist dicht.\n   2. Keller\n      - Er ist trocken.\n3. Kasse\n   1. Belege ordnen\n   2. Belege prüfen\n"));
    }

    [Theory]
    [InlineData("**1. Dach**\n\nEs ist dicht.\n\n**2. Kasse**\n\nSie stimmt.\n\n**3. Rest**\n\nNichts.")]
    [InlineData("Anwesend: K. Blau\n\n**1. Dach**\nEs ist dicht.\n**2. Kasse:**\nSie stimmt.\n\n**3. Rest**\nNichts.")]
    [InlineData("## Tagesordnung\n\n1. Dach\n2. Kasse\n3. Rest\n\n**1. Dach**\nEs ist dicht.\n\n**2. Kasse**\nSie stimmt.\n\n**3. Rest**\nNichts.")]
    [InlineData("Traktanden:\n\n1. Dach\n2. Kasse\n3. Rest\n\n**Dach**\n\nEs ist dicht.\n\n**Kasse**\n\nSie stimmt.\n\n**3. Rest und Reste**\n\nNichts.")]
    [InlineData("## Tagesordnung\n\n1. Dach\n2. Kasse\n3. Rest\n\nDach:\n\nEs ist dicht.\n\nKasse:\n\nSie stimmt.\n\nRest:\n\nNichts.")]
    public void Lines_in_bold_with_numbers_or_those_of_the_agenda_are_items(string minutes)
    {
        Assert.Equal(["1", "2", "3"], SmallArchive.Meeting(minutes).Meeting.Items.Select(item => item.Number));
        Assert.All(SmallArchive.Meeting(minutes).Meeting.Items, item => Assert.IsType<Protokollarchiv.Archive.Passage>(Assert.Single(item.Blocks)));
    }

    [Fact]
    public void Lines_in_bold_with_numbers_inside_an_item_are_none()
    {
        Assert.Equal(["- Dach", "- Kasse"], ItemsOf("## Dach\n\n**1. Rinne**\n\nDicht.\n\n**2. Ziegel**\n\nDicht.\n\n## Kasse\n\nSie stimmt.\n"));
        Assert.Equal(["1 Dach", "2 Kasse"], ItemsOf("1. Dach\n\n**1. Rinne**\n\nDicht.\n\n**2. Ziegel**\n\nDicht.\n\n2. Kasse\n"));
    }

    [Fact]
    public void A_point_with_a_letter_ends_the_title_above_it()
    {
        Assert.Equal(["1 Rückblick", "2 Haushalt"], ItemsOf("1) Rückblick\n- Gut.\n2) Haushalt\na) Radweg, K. Blau schreibt\nb) Garten\naa) Zaun\n"));
    }

    [Fact]
    public void Letters_below_a_number_go_on_with_it()
    {
        Assert.Equal(
            ["4 Berichte", "  4a Vorstand", "  4b Kasse", "5 Anträge", "  5a Dach", "- Im Freien"],
            ItemsOf("## 4. Berichte\n\n### a) Vorstand\n\n### b) Kasse\n\n## 5. Anträge\n\n### a. Dach\n\n## Im Freien\n"));
    }

    [Fact]
    public void Stars_that_a_space_keeps_from_being_bold_do_not_end_the_agenda()
    {
        Assert.Equal(
            ["1 Dach", "2 Kasse", "3 Termine"],
            ItemsOf("1.  **Dach**\n\nDas Dach ist dicht.\n\n2.  **Kasse **\n\nDie Kasse stimmt.\n\n3.  **Termine**\n\nKeine.\n"));
    }

    [Fact]
    public void A_numbered_list_of_tasks_is_no_second_agenda()
    {
        const string minutes = """
            # Tagesordnung

            1. Dach
            2. Kasse
               - geprüft

            # Aufgaben

            1. Dach
               - [ ] Ziegel zählen
            2. Kasse
               - [ ] Belege sammeln
            """;

        Assert.Equal(["1 Dach", "2 Kasse", "- Aufgaben"], ItemsOf(minutes));
    }

    [Theory]
    [InlineData("1. Dach\n\n   Dicht.\n\n2. Kasse\n\n   Stimmt.\n\n4. Satzung\n\n   Siehe Anlage.\n\n5. Tor\n\n   Zu.\n")]
    [InlineData("1. Dach\n\nDicht.\n\n2. Kasse\n\nStimmt.\n\n4. Satzung\n\nSiehe Anlage.\n\n5. Tor\n\nZu.\n")]
    [InlineData("1. Dach\nEs ist dicht.\n2. Kasse\nSie stimmt.\n4. Satzung\nSiehe Anlage.\n5. Tor\nEs ist zu.\n")]
    [InlineData("## Tagesordnung\n\n1. Dach\n2. Kasse\n4. Satzung\n5. Tor\n\n## Dach\n\n## Kasse\n\n## Satzung\n\n## Tor\n")]
    public void Written_numbers_of_a_list_keep_their_gap(string minutes)
    {
        Assert.Equal(["1 Dach", "2 Kasse", "4 Satzung", "5 Tor"], ItemsOf(minutes));
    }

    [Theory]
    [InlineData("1. Dach\n1. Kasse\n1. Tor\n")]
    [InlineData("1. Dach\n2. Kasse\n2. Tor\n")]
    [InlineData("1. Dach\n2. Kasse\n1984. Tor\n")]
    public void Numbers_that_do_not_rise_step_by_step_are_counted(string minutes)
    {
        Assert.Equal(["1 Dach", "2 Kasse", "3 Tor"], ItemsOf(minutes));
    }

    [Theory]
    [InlineData("s. Anlage. Notar hat Entwurf geschickt, die Prüfung folgt.", "Satzungsänderung")]
    [InlineData("siehe Anhang", "Satzungsänderung")]
    [InlineData("wurde beschlossen und wird beim Notar eingereicht. Er ist krank.", "Satzungsänderung")]
    [InlineData("und Wahl der zweiten Vorsitzenden des Vereins", "Satzungsänderung und Wahl der zweiten Vorsitzenden des Vereins")]
    public void The_title_of_an_entry_is_its_first_line_where_text_follows(string second, string title)
    {
        Assert.Equal(["1 Dach", $"2 {title}"], ItemsOf($"1. Dach\n2. Satzungsänderung\n   {second}\n"));
    }

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
    [InlineData("# TO")]
    public void A_table_of_contents_is_neither_title_nor_item(string heading)
    {
        using var archive = SmallArchive.Of($"-- protokolle/2022-10-24.md --\nAnwesend: Karla, Rolf\n\n{heading}\n\n1. Dach\n2. Kasse\n\n## 1 Dach\n\nText.\n\n## 2 Kasse\n\nText.\n");

        var meeting = Assert.Single(archive.Read().Meetings).Meeting;

        Assert.Equal("Protokoll vom 24.10.2022", meeting.Title);
        Assert.Equal(["Dach", "Kasse"], meeting.Items.Select(item => item.Title));
    }

    [Fact]
    public void A_dash_may_stand_between_number_and_title()
    {
        Assert.Equal(["1 Organisation", "  1.2 Wahl", "2 Kasse", "3 Abschluss", "- 3 – 5 Leute fehlen"], ItemsOf("### 1 – Organisation\n\n#### 1.2 – Wahl\n\n### 2 - Kasse\n\n### 3– Abschluss\n\n### 3 – 5 Leute fehlen\n"));
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

    [Fact]
    public void A_day_below_an_entry_of_the_agenda_is_no_part_of_its_title()
    {
        Assert.Equal(["1 Das Protokoll der Sitzung vom 14.09.2022 wird angenommen.", "2 Kasse"], ItemsOf("1. Das Protokoll der Sitzung vom\n   14.09.2022 wird angenommen.\n\n2. Kasse\n").Select(item => item.Trim()));
        Assert.Equal(["1 Dach", "2 Termine"], ItemsOf("1. Dach\n   Es ist dicht.\n\n2. Termine\n   22.11.2022 Fest\n   09.11.2022 Putztag\n").Select(item => item.Trim()));
    }

    [Fact]
    public void What_is_said_behind_a_bold_title_and_a_dash_is_no_part_of_it()
    {
        const string minutes = "1. **Dach** – Es ist dicht. Mara freut sich.\n2. **Zaun** – Bericht\n3. **Kasse:** Sie stimmt.\n   Und sie ist voll.\n";
        var meeting = SmallArchive.Meeting(minutes).Meeting;

        Assert.Equal(["1 Dach", "2 Zaun – Bericht", "3 Kasse"], ItemsOf(minutes));
        Assert.Equal([("1. Dach", 1), ("Es ist dicht. Mara freut sich.", 1), ("2. Zaun – Bericht", 2), ("3. Kasse:", 3), ("Sie stimmt.\nUnd sie ist voll.", 3)], meeting.Passages.Select(p => (p.Text, p.Line)));
    }

    [Fact]
    public void A_protokoll_among_other_items_is_one_of_them()
    {
        Assert.Equal(["- Dach", "- Protokoll", "- Kasse"], ItemsOf("# Treffen\n\n## Tagesordnung\n\n### Dach\n\n### Protokoll\n\nGenehmigt.\n\n### Kasse\n"));
    }

    [Fact]
    public void Several_numbers_may_stand_before_one_title_and_a_parenthesis_behind_a_number()
    {
        Assert.Equal(["7 Kasse", "8 Wahl der Ausschüsse"], ItemsOf("## TOP 7: Kasse\n\n## TOP 8-13: Wahl der Ausschüsse\n"));
        Assert.Equal(["1 Kasse", "2 Haus"], ItemsOf("## 1.) Kasse\n\n## 2.) Haus\n"));
    }

    private static IEnumerable<string> ItemsOf(string minutes) =>
        SmallArchive.Meeting(minutes).Meeting.Items.Select(item => $"{new string(' ', item.Level * 2)}{item.Number ?? "-"} {item.Title}");
}
