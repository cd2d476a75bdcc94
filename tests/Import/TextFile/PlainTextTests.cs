namespace Protokollarchiv.Tests.Import.TextFile;

public sealed class PlainTextTests
{
    /// <summary>Numbers without Markdown, a list that looks like more agenda items, a name alone on its line.</summary>
    private const string Minutes =
        """


        Protokoll der Beiratssitzung des Stadtforums am 07.03.2023, 17 – 19 Uhr im Haus am Markt

        0. Formalien

        0.1 Begrüßung

        0.2 Anwesenheit

        Anwesend: P. Ahrens, L. Brückner (Kulturbund), T. Çelik und J. Dorn.

        Abwesend: W. Ehlers

        0.3 Protokoll vom 07.02.2023

        1. Bericht der Arbeitsgruppe

        Die Gruppe hat drei Orte besucht; 40 % der Gäste*innen kamen wieder.

        Wünsche an den Beirat:

        1. Mehr Zeit für Gespräche
        2. Ein fester Raum
        3. Bessere Einladungen

        L. Brückner:

        Der Raum ist bestellt
        Schlüssel liegen im Büro

        2. Termine

        Nächstes Treffen am 04.04.2023, 17 Uhr

        3. Verschiedenes

        - Flyer drucken
        - Plakate kleben
        """;

    [Theory]
    [InlineData("• -Spende kommt", "- Spende kommt")]
    [InlineData("• -einstimmig so", "- einstimmig so")]
    [InlineData("• -5 Grad", "- -5 Grad")]
    [InlineData("• -innen als Endung", "- -innen als Endung")]
    [InlineData("- -innen als Endung", "- -innen als Endung")]
    [InlineData("Zaun-Farbe -rot", "Zaun-Farbe -rot")]
    public void A_dash_behind_a_bullet_is_one_too_many(string line, string markdown)
    {
        Assert.Contains(markdown, ImportTrial.Body("a.txt", $"Plenum vom 14.02.2021\n\n{line}\n").Replace("\\", "", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Fact]
    public void Minutes_as_text_become_headings_lists_and_paragraphs()
    {
        var body = ImportTrial.Body("sitzung.txt", Minutes);

        Assert.Equal(
            """
            # Protokoll der Beiratssitzung des Stadtforums am 07.03.2023, 17 – 19 Uhr im Haus am Markt

            ## 0. Formalien

            ### 0.1 Begrüßung

            ### 0.2 Anwesenheit

            Anwesend: P. Ahrens, L. Brückner (Kulturbund), T. Çelik und J. Dorn.

            Abwesend: W. Ehlers

            ### 0.3 Protokoll vom 07.02.2023

            ## 1. Bericht der Arbeitsgruppe

            Die Gruppe hat drei Orte besucht; 40 % der Gäste*innen kamen wieder.

            Wünsche an den Beirat:

            1. Mehr Zeit für Gespräche
            2. Ein fester Raum
            3. Bessere Einladungen

            L. Brückner:

            Der Raum ist bestellt\
            Schlüssel liegen im Büro

            ## 2. Termine

            Nächstes Treffen am 04.04.2023, 17 Uhr

            ## 3. Verschiedenes

            - Flyer drucken
            - Plakate kleben

            """,
            body);
    }

    [Fact]
    public void The_front_matter_is_filled_from_the_text_with_the_German_keys()
    {
        using var trial = new ImportTrial();
        trial.Write("sitzung.txt", Minutes);

        trial.Run("sitzung.txt");

        var path = Assert.Single(trial.Minutes).Target;
        var text = File.ReadAllText(path);
        Assert.StartsWith("2023-03-07-", Path.GetFileName(path), StringComparison.Ordinal);
        Assert.Equal("2023", Path.GetFileName(Path.GetDirectoryName(path)));
        Assert.Contains("titel: Beiratssitzung des Stadtforums\n", text, StringComparison.Ordinal);
        Assert.Contains(
            """
            datum: 2023-03-07
            beginn: "17:00"
            ende: "19:00"
            ort: Haus am Markt
            anwesend:
              - P. Ahrens
              - L. Brückner (Kulturbund)
              - T. Çelik
              - J. Dorn
            abwesend:
              - W. Ehlers
            ---
            """,
            text,
            StringComparison.Ordinal);
        Assert.Empty(trial.Codes);
    }

    [Fact]
    public void What_is_imported_builds_as_if_it_had_been_written_by_hand()
    {
        using var trial = new ImportTrial();
        trial.Write("sitzung.txt", Minutes);
        trial.Run("sitzung.txt");
        using var archive = SmallArchive.Of("-- site.yml --\ntitel: Stadtforum");
        archive.Write("protokolle/2023-03-07-beirat.md", File.ReadAllText(trial.Minutes[0].Target));

        var meeting = Assert.Single(archive.Read().Meetings).Meeting;

        Assert.DoesNotContain(archive.Diagnostics, d => d.Code.Severity == Protokollarchiv.Diagnostics.Severity.Error);
        Assert.Equal(new DateOnly(2023, 3, 7), meeting.Date);
        Assert.Equal((new TimeOnly(17, 0), new TimeOnly(19, 0)), (meeting.Start, meeting.End));
        Assert.Equal("Haus am Markt", meeting.Location);
        Assert.Equal(["P. Ahrens", "L. Brückner (Kulturbund)", "T. Çelik", "J. Dorn"], meeting.Attendance.Present.Select(a => a.Written));
        Assert.Equal(["top-0", "top-0-1", "top-0-2", "top-0-3", "top-1", "top-2", "top-3"], meeting.Items.Select(i => i.Anchor));
    }

    [Fact]
    public void No_word_of_a_text_is_lost() =>
        ImportTrial.AssertNoWordLost("sitzung.txt", System.Text.Encoding.UTF8.GetBytes(Minutes));

    [Fact]
    public void Lines_broken_to_fit_a_width_are_joined_and_divided_words_too()
    {
        var body = ImportTrial.Body(
            "umbruch.txt",
            """
            Die Versammlung hat lange über den neuen Schaukasten gesprochen und war sich einig, dass er im
            Frühjahr kommen soll; Kinder- und Jugendgruppen dürfen ihn mitbenutzen, wenn sie das vorher an-
            melden. Die E-Mail-Adresse für Anmeldungen steht im Aushang, und der Kassenwart hat die Mö-
            bel dafür bestellt. Für die Gestaltung meldet sich eine Gruppe aus der Nachbarschaft, die E-
            Mail-Adresse kommt noch, und die Bretter holt Herr Petersen mit seinem Anhänger am Samstag.
            """);

        Assert.Equal(
            "Die Versammlung hat lange über den neuen Schaukasten gesprochen und war sich einig, dass er im Frühjahr kommen soll; Kinder- und Jugendgruppen dürfen ihn mitbenutzen, wenn sie das vorher anmelden. "
            + "Die E-Mail-Adresse für Anmeldungen steht im Aushang, und der Kassenwart hat die Möbel dafür bestellt. Für die Gestaltung meldet sich eine Gruppe aus der Nachbarschaft, die E-Mail-Adresse kommt noch, "
            + "und die Bretter holt Herr Petersen mit seinem Anhänger am Samstag.\n",
            body);
    }

    [Fact]
    public void Underlines_make_headings_and_margins_make_lists()
    {
        var body = ImportTrial.Body(
            "treffen.txt",
            """
            Treffen
            =======

            1. Garten
            ---------
            - Beete
              - Tomaten
              - Bohnen
            - Zaun

            2. Kasse
            --------
            Stand:
                Bank
                    Girokonto 12 Euro
                Bargeld
            """);

        Assert.Equal(
            """
            # Treffen

            ## 1. Garten

            - Beete
              - Tomaten
              - Bohnen
            - Zaun

            ## 2. Kasse

            Stand:

            - Bank
              - Girokonto 12 Euro
            - Bargeld

            """,
            body);
    }

    [Fact]
    public void The_agenda_at_the_top_stays_a_list_and_the_items_below_become_headings()
    {
        var body = ImportTrial.Body(
            "plenum.txt",
            """
            Plenum am 2.5.2023

            Tagesordnung:
            TOP 1: Küche
            TOP 2: Fahrräder

            TOP 1: Küche

            Der Herd ist da.

            TOP 2: Fahrräder

            Die Pumpe fehlt.
            """);

        Assert.Equal(
            """
            # Plenum am 2.5.2023

            Tagesordnung:\
            TOP 1: Küche\
            TOP 2: Fahrräder

            ## TOP 1: Küche

            Der Herd ist da.

            ## TOP 2: Fahrräder

            Die Pumpe fehlt.

            """,
            body);
    }

    [Fact]
    public void A_list_whose_numbers_do_not_count_on_keeps_its_numbers()
    {
        var body = ImportTrial.Body("zwecke.txt", "Zwecke aus dem Gesetz:\n\n1. Kunst\n5. Sport\n7. Bildung\n");

        Assert.Equal("Zwecke aus dem Gesetz:\n\n- 1\\. Kunst\n- 5\\. Sport\n- 7\\. Bildung\n", body);
    }
}
