using static Protokollarchiv.Tests.Import.WordFile;

namespace Protokollarchiv.Tests.Import;

public sealed class WordDocumentTests
{
    [Fact]
    public void Numbers_that_Word_counts_are_written_as_the_reader_sees_them()
    {
        var body = ImportTrial.Body("a.docx", new WordFile
        {
            Numbering = List(1, "%1.", "%1.%2", "a)") + Instance(1),
            Body = Paragraph("Es gilt:") + Numbered("Satzung", 1) + Numbered("Zweck", 1, 1) + Numbered("gemeinnützig", 1, 2) + Numbered("mildtätig", 1, 2) + Numbered("Sitz", 1, 1) + Numbered("Beiträge", 1),
        }.Bytes());

        Assert.Equal(
            """
            Es gilt:

            1. Satzung
               - 1.1 Zweck
                 - a) gemeinnützig
                 - b) mildtätig
               - 1.2 Sitz
            2. Beiträge

            """,
            body);
    }

    [Fact]
    public void Numbered_paragraphs_with_text_between_them_are_agenda_items()
    {
        var body = ImportTrial.Body("a.docx", new WordFile
        {
            Numbering = List(1, "%1.", "%1.%2") + List(2, "•") + Instance(1) + Instance(2),
            Body = Numbered("Begrüßung", 1) + Paragraph("Frau Lenz eröffnet.") + Numbered("Finanzen", 1) + Numbered("Haushalt", 1, 1) + Paragraph("Der Plan liegt vor.") + Numbered("Kasse", 1, 1) + Numbered("Bargeld gezählt", 2) + Numbered("Belege fehlen", 2),
        }.Bytes());

        Assert.Equal(
            """
            ## 1. Begrüßung

            Frau Lenz eröffnet.

            ## 2. Finanzen

            ### 2.1 Haushalt

            Der Plan liegt vor.

            ### 2.2 Kasse

            - Bargeld gezählt
            - Belege fehlen

            """,
            body);
    }

    [Fact]
    public void Headings_are_found_by_style_in_any_language()
    {
        var body = ImportTrial.Body("a.docx", new WordFile
        {
            Styles =
                "<w:style w:type=\"paragraph\" w:styleId=\"Titel\"><w:name w:val=\"Title\"/></w:style><w:style w:type=\"paragraph\" w:styleId=\"berschrift1\"><w:name w:val=\"heading 1\"/><w:pPr><w:outlineLvl w:val=\"0\"/></w:pPr></w:style><w:style w:type=\"paragraph\" w:styleId=\"Eigene\"><w:name w:val=\"Eigene\"/><w:basedOn w:val=\"berschrift1\"/><w:pPr><w:outlineLvl w:val=\"1\"/></w:pPr></w:style>",
            Body = Style("Titel", "Protokoll der Jahresversammlung") + Style("berschrift1", "Wahlen") + Style("Eigene", "Vorsitz") + Paragraph("Gewählt ist Herr Nolte.") + Style("berschrift1", "Ausblick") + Paragraph("Wir sehen uns."),
        }.Bytes());

        Assert.Equal(
            """
            # Protokoll der Jahresversammlung

            ## Wahlen

            ### Vorsitz

            Gewählt ist Herr Nolte.

            ## Ausblick

            Wir sehen uns.

            """,
            body);

        static string Style(string id, string text) => Paragraph(text, $"<w:pStyle w:val=\"{id}\"/>");
    }

    [Fact]
    public void Without_styles_bold_lines_above_text_are_headings()
    {
        var body = ImportTrial.Body("a.docx", Of(Bold("Raumfrage") + Paragraph("Der Saal ist frei.") + Bold("Beschluss:") + Paragraph("Wir mieten ihn.") + Bold("Termine") + Paragraph("Keine.")));

        Assert.Equal("## Raumfrage\n\nDer Saal ist frei.\n\n**Beschluss:**\n\nWir mieten ihn.\n\n## Termine\n\nKeine.\n", body);
    }

    [Fact]
    public void A_bold_title_beside_its_number_is_a_heading_also_where_its_text_follows_on_the_next_line()
    {
        string Item(string number, string title) => Row(Cell(Paragraph(number)), Cell($"<w:p>{Run(title, "<w:b/>")}<w:r><w:br/></w:r>{Run("Es ist dicht.")}</w:p>{Numbered("Dank an Karla", 1)}"));

        Assert.Equal(
            "## 1. Dach\n\nEs ist dicht.\n\n- Dank an Karla\n\n## 2. Tor\n\nEs ist dicht.\n\n- Dank an Karla\n",
            ImportTrial.Body("a.docx", new WordFile { Numbering = List(1, "•") + Instance(1), Body = Table(Item("1", "Dach"), Item("2", "Tor")) }.Bytes()));
    }

    [Fact]
    public void A_year_in_a_table_that_is_read_row_by_row_is_the_number_of_no_item() =>
        Assert.Equal(
            "Beitrag\n\n2023\n\n2024\n\nMiete\n\n- 400 Euro\n",
            ImportTrial.Body("a.docx", new WordFile { Numbering = List(1, "•") + Instance(1), Body = Table(Row(Cell(Paragraph("Beitrag"))), Row(Cell(Paragraph("2023")), Cell(Paragraph("2024"))), Row(Cell(Paragraph("Miete")), Cell(Numbered("400 Euro", 1)))) }.Bytes()));

    [Fact]
    public void A_table_that_places_text_is_read_row_by_row()
    {
        var body = ImportTrial.Body("a.docx", new WordFile
        {
            Numbering = List(1, "•") + Instance(1),
            Body = Table(
                Row(Cell(Paragraph("1")), Cell(Bold("Spielplatz"))),
                Row(Cell(Paragraph("")), Cell(Numbered("Sand bestellt", 1) + Numbered("Schaukel kaputt", 1))),
                Row(Cell(Paragraph("2")), Cell(Bold("Feste"))),
                Row(Cell(Paragraph("")), Cell(Numbered("Sommerfest im Juli", 1) + Numbered("Lose kaufen", 1)))),
        }.Bytes());

        Assert.Equal(
            """
            ## 1. Spielplatz

            - Sand bestellt
            - Schaukel kaputt

            ## 2. Feste

            - Sommerfest im Juli
            - Lose kaufen

            """,
            body);
    }

    [Fact]
    public void A_form_of_labels_and_answers_becomes_lines_that_are_understood()
    {
        using var trial = new ImportTrial();
        trial.Write("a.docx", Of(Table(
            Row(Cell(Bold("Datum:")), Cell(Paragraph("12.09.2023"))),
            Row(Cell(Bold("Ort:")), Cell(Paragraph("Bürgersaal"))),
            Row(Cell(Bold("Protokoll:")), Cell(Paragraph("Ina Voß"))),
            Row(Cell(Bold("Anwesend:")), Cell(Paragraph("Ina Voß, Kai Wulf"))))));

        trial.Run("a.docx");

        var meeting = Assert.Single(trial.Minutes).Meeting;
        Assert.Equal(new DateOnly(2023, 9, 12), meeting.Date);
        Assert.Equal("Bürgersaal", meeting.Location);
        Assert.Equal("Ina Voß", meeting.MinutesBy);
        Assert.Equal(["Ina Voß", "Kai Wulf"], meeting.Attendance.Present.Select(a => a.Written));
        Assert.StartsWith("**Datum:** 12.09.2023\n\n**Ort:** Bürgersaal\n", trial.Minutes[0].Markdown, StringComparison.Ordinal);
    }

    [Fact]
    public void A_table_of_data_stays_a_table()
    {
        var body = ImportTrial.Body("a.docx", Of(Table(Row(Cell(Paragraph("Posten")), Cell(Paragraph("Euro"))), Row(Cell(Paragraph("Miete | Strom")), Cell(Paragraph("120") + Paragraph("monatlich"))))));

        Assert.Equal("| Posten | Euro |\n| --- | --- |\n| Miete \\| Strom | 120<br>monatlich |\n", body);
    }

    [Fact]
    public void Styles_links_breaks_and_notes_are_kept()
    {
        var body = ImportTrial.Body("a.docx", new WordFile
        {
            Relationships = "<Relationship Id=\"web\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink\" Target=\"https://example.org/satzung\" TargetMode=\"External\"/>",
            Footnotes = "<w:footnote w:id=\"2\">" + Paragraph("Stand vom Mai") + "</w:footnote>",
            Body = "<w:p>" + Run("Die ") + Run("neue", "<w:b/>") + Run(" ") + Run("Satzung", "<w:i/>") + Run(" gilt") + "<w:r><w:footnoteReference w:id=\"2\"/></w:r>" + Run(": ")
                + "<w:hyperlink r:id=\"web\">" + Run("Wortlaut") + "</w:hyperlink>" + "<w:r><w:br/></w:r>" + Run("Zweite") + "<w:r><w:tab/></w:r>" + Run("Zeile") + "</w:p>",
        }.Bytes());

        Assert.Equal("Die **neue** *Satzung* gilt[1]: [Wortlaut](https://example.org/satzung)\\\nZweite Zeile\n\n---\n\n[1] Stand vom Mai\n", body);
    }

    [Fact]
    public void Tracked_changes_count_as_accepted_and_what_is_left_out_is_told()
    {
        using var trial = new ImportTrial();
        trial.Write("a.docx", new WordFile
        {
            Comments = "<w:comment w:id=\"1\">" + Paragraph("Stimmt das?") + "</w:comment>",
            Body = "<w:p>" + Run("Der Antrag ") + "<w:del w:id=\"3\"><w:r><w:delText>ruht</w:delText></w:r></w:del><w:ins w:id=\"4\">" + Run("gilt") + "</w:ins>" + Run(" ab Mai") + Run("geheim", "<w:vanish/>") + "<w:r><w:commentReference w:id=\"1\"/></w:r></w:p>",
        }.Bytes());

        trial.Run("a.docx");

        Assert.Equal("Der Antrag gilt ab Mai\n", Assert.Single(trial.Minutes).Markdown);
        Assert.Equal(["IMP8037", "IMP8038", "IMP8039"], trial.Codes.Order());
    }

    [Fact]
    public void Raised_digits_stay_raised() =>
        Assert.Equal("40 m², 1er\n", ImportTrial.Body("a.docx", Of($"<w:p>{Run("40 m")}{Run("2", "<w:vertAlign w:val=\"superscript\"/>")}{Run(", 1")}{Run("er", "<w:vertAlign w:val=\"superscript\"/>")}</w:p>")));

    [Fact]
    public void A_cell_that_was_deleted_is_empty_and_told()
    {
        var file = Of(Table(Row(Cell(Paragraph("Wer")), Cell(Paragraph("Was"))), Row($"<w:tc><w:tcPr><w:cellDel w:id=\"1\"/></w:tcPr>{Paragraph("Karla")}</w:tc>", Cell(Paragraph("fegt")))));

        Assert.Equal("| Wer | Was |\n| --- | --- |\n|  | fegt |\n", ImportTrial.Body("a.docx", file));
        Assert.Equal(["IMP8039"], ImportTrial.CodesOf("a.docx", file));
    }

    [Fact]
    public void The_page_head_comes_first_and_page_numbers_stay_out()
    {
        using var trial = new ImportTrial();
        trial.Write("a.docx", new WordFile
        {
            Header = Paragraph("Protokoll der Chorsitzung vom 5.6.2023"),
            Footer = "<w:p>" + Run("Seite ") + "<w:fldSimple w:instr=\" PAGE \">" + Run("1") + "</w:fldSimple></w:p>" + Paragraph("Chor Eintracht, Konto 4711"),
            Body = Paragraph("Wir proben montags."),
        }.Bytes());

        trial.Run("a.docx");

        var minutes = Assert.Single(trial.Minutes);
        Assert.Equal("# Protokoll der Chorsitzung vom 5.6.2023\n\nWir proben montags.\n", minutes.Markdown);
        Assert.Equal(new DateOnly(2023, 6, 5), minutes.Meeting.Date);
        Assert.Contains(minutes.Omissions, o => o is { Kind: Protokollarchiv.Import.Manuscripts.OmissionKind.Footer, Text: "Chor Eintracht, Konto 4711" });
        Assert.Contains(minutes.Omissions, o => o is { Kind: Protokollarchiv.Import.Manuscripts.OmissionKind.PageNumber, Text: "Seite 1" });
    }

    [Fact]
    public void A_page_foot_that_says_that_the_document_is_internal_keeps_the_minutes_back()
    {
        using var trial = new ImportTrial();
        trial.Write("a.docx", new WordFile { Footer = Paragraph("Chor Eintracht | Vertraulich"), Body = Paragraph("Wir proben montags.") }.Bytes());

        trial.Run("a.docx");

        Assert.Contains("intern: ja\n", File.ReadAllText(Assert.Single(trial.Minutes).Target), StringComparison.Ordinal);
        Assert.Contains("IMP8043", trial.Codes);
    }

    [Fact]
    public void Pictures_are_left_out_and_told()
    {
        var codes = ImportTrial.CodesOf("a.docx", Of("<w:p>" + Run("Siehe Bild") + "<w:r><w:drawing/></w:r></w:p>"));

        Assert.Equal(["IMP8036"], codes);
    }

    /// <summary>A month in a numbered list is a date to whoever reads Markdown.</summary>
    [Fact]
    public void What_would_read_differently_than_in_the_document_is_told()
    {
        var codes = ImportTrial.CodesOf("a.docx", new WordFile
        {
            Numbering = List(1, "%1.") + Instance(1),
            Body = Paragraph("Wir treffen uns im:") + Numbered("Januar", 1) + Numbered("Februar", 1),
        }.Bytes());

        Assert.Equal(["IMP8041"], codes);
    }

    [Fact]
    public void What_the_minutes_do_not_say_is_told()
    {
        using var trial = new ImportTrial();
        trial.Write("a.docx", Of(Paragraph("Nur ein Satz.")));

        trial.Run("a.docx");

        Assert.Equal(["IMP8031", "IMP8032", "IMP8033", "IMP8034"], trial.Findings.Select(d => d.Code.Id).Order());
    }

    [Fact]
    public void No_word_of_a_document_is_lost() =>
        ImportTrial.AssertNoWordLost("a.docx", new WordFile
        {
            Numbering = List(1, "%1.") + Instance(1),
            Header = Paragraph("Protokoll der Lesefreunde vom 1.2.2023"),
            Footnotes = "<w:footnote w:id=\"2\">" + Paragraph("siehe Anlage") + "</w:footnote>",
            Body = Paragraph("Es sind alle da.") + Numbered("Bücher", 1) + Paragraph("Neu: *Die Insel* von A_B &amp; C; [1] 2. Auflage") + Table(Row(Cell(Paragraph("Titel")), Cell(Paragraph("Zahl"))), Row(Cell(Paragraph("Insel")), Cell(Paragraph("3")))) + Numbered("Sonstiges", 1) + "<w:p>" + Run("Ende") + "<w:r><w:footnoteReference w:id=\"2\"/></w:r></w:p>",
        }.Bytes());

    [Fact]
    public void A_row_that_is_hidden_is_left_out_and_told()
    {
        using var trial = new ImportTrial();
        trial.Write("a.docx", Of(Table(Row(Cell(Paragraph("Posten"))), "<w:tr><w:trPr><w:hidden/></w:trPr>" + Cell(Paragraph("Kassenstand")) + "</w:tr>")));

        trial.Run("a.docx");

        Assert.DoesNotContain("Kassenstand", Assert.Single(trial.Minutes).Markdown, StringComparison.Ordinal);
        Assert.Contains("IMP8038", trial.Codes);
    }

    [Fact]
    public void Bold_lines_that_Word_counts_with_capitals_are_headings()
    {
        string Counted(string text, bool bold) => $"<w:p><w:pPr><w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr></w:pPr>{Run(text, bold ? "<w:b/>" : "")}</w:p>";
        string Minutes(bool bold) => ImportTrial.Body("a.docx", new WordFile
        {
            Numbering = "<w:abstractNum w:abstractNumId=\"1\"><w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/><w:numFmt w:val=\"upperRoman\"/><w:lvlText w:val=\"%1.\"/></w:lvl></w:abstractNum>" + Instance(1),
            Body = Counted("Anwesend:", bold) + Paragraph("Rolf Tamm, Karla Blau") + Counted("Ofen:", bold) + Paragraph("Er zieht nicht, und das Holz ist nass.") + Counted("Dach", bold) + Counted("Sonstiges", bold),
        }.Bytes());

        Assert.Equal("- I. **Anwesend:**\n\nRolf Tamm, Karla Blau\n\n## II. Ofen:\n\nEr zieht nicht, und das Holz ist nass.\n\n## III. Dach\n\n## IV. Sonstiges\n", Minutes(bold: true));
        Assert.DoesNotContain("#", Minutes(bold: false), StringComparison.Ordinal);
    }

    [Fact]
    public void What_nobody_filled_in_is_left_out_and_told_but_not_what_a_template_has_ready()
    {
        string Control(string text) => $"<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>{Run(text)}</w:sdtContent></w:sdt>";
        using var trial = new ImportTrial();
        trial.Write("a.docx", Of($"<w:p>{Control("Protokoll des Hofrats")}</w:p><w:p>{Run("Ort: ")}{Control("Klicken oder tippen Sie hier, um Text einzugeben.")}</w:p><w:p>{Control("[Name]")}{Run("kam.")}</w:p><w:p>{Control("Wir geben auf?")}</w:p>"));

        trial.Run("a.docx");

        var minutes = Assert.Single(trial.Minutes);
        Assert.Equal("Protokoll des Hofrats\n\nOrt:\n\nkam.\n\nWir geben auf?\n", minutes.Markdown.Replace("# ", "", StringComparison.Ordinal));
        Assert.Equal("Klicken oder tippen Sie hier, um Text einzugeben. [Name]", Assert.Single(minutes.Omissions).Text);
    }

    [Fact]
    public void Ticks_and_choices_of_old_forms_are_kept()
    {
        string Field(string data) => $"<w:r><w:fldChar w:fldCharType=\"begin\"><w:ffData>{data}</w:ffData></w:fldChar></w:r><w:r><w:instrText> FORM </w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r>";
        var body = ImportTrial.Body("a.docx", Of(
            $"<w:p>{Field("<w:checkBox><w:default w:val=\"0\"/><w:checked/></w:checkBox>")}{Run(" Ofen ")}{Field("<w:checkBox><w:default w:val=\"0\"/></w:checkBox>")}{Run(" Dach ")}{Field("<w:ddList><w:result w:val=\"1\"/><w:listEntry w:val=\"rot\"/><w:listEntry w:val=\"blau\"/></w:ddList>")}</w:p>"));

        Assert.Equal("☒ Ofen ☐ Dach blau\n", body);
    }

    [Fact]
    public void A_page_break_parts_words_and_a_field_with_a_hidden_end_hides_nothing_else()
    {
        var body = ImportTrial.Body("a.docx", Of(
            $"<w:p>{Run("Ende")}<w:r><w:br w:type=\"page\"/></w:r>{Run("Anlage")}</w:p>"
            + $"<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:rPr><w:vanish/></w:rPr><w:instrText>XE Ofen</w:instrText><w:fldChar w:fldCharType=\"end\"/></w:r>{Run("Der Ofen zieht.")}</w:p>"));

        Assert.Equal("Ende\\\nAnlage\n\nDer Ofen zieht.\n", body);
    }

    [Theory]
    [InlineData("<w:titlePg/>", true)]
    [InlineData("", false)]
    public void The_head_of_a_first_page_counts_only_where_the_first_page_has_its_own(string page, bool shown)
    {
        var file = new WordFile { Body = Paragraph("Es regnet."), Header = Paragraph("Vorlage der Hofrunde"), HeaderOf = "first", Page = page };

        Assert.Equal(shown, ImportTrial.Body("a.docx", file.Bytes()).Contains("Hofrunde", StringComparison.Ordinal));
    }

    [Fact]
    public void Signs_of_symbol_fonts_become_letters()
    {
        Assert.Equal("Ofen → Dach ☑ ▪ \uF041\n", ImportTrial.Body("a.docx", Of(Paragraph("Ofen \uF0E0 Dach \uF0FE \uF0A7 \uF041"))));
    }

    [Fact]
    public void An_item_alone_in_the_first_row_heads_its_table()
    {
        string Item(string title) => Table(Row("<w:tc><w:tcPr><w:gridSpan w:val=\"2\"/></w:tcPr>" + Paragraph(title) + "</w:tc>"), Row(Cell(Paragraph("Was")), Cell(Paragraph("Wer"))), Row(Cell(Paragraph("Holz holen")), Cell(Paragraph("Rolf Tamm"))));

        Assert.Equal(
            "## TOP 1 – Ofen\n\n| Was | Wer |\n| --- | --- |\n| Holz holen | Rolf Tamm |\n\n## TOP 2 – Dach\n\n| Was | Wer |\n| --- | --- |\n| Holz holen | Rolf Tamm |\n",
            ImportTrial.Body("a.docx", Of(Item("TOP 1 – Ofen") + Item("TOP 2 – Dach"))));
        Assert.StartsWith("| Kosten 2023 |", ImportTrial.Body("a.docx", Of(Item("Kosten 2023"))), StringComparison.Ordinal);
    }

    [Fact]
    public void Two_names_in_a_cell_are_no_label_with_its_answer()
    {
        var body = ImportTrial.Body("a.docx", Of(Table(
            Row(Cell(Paragraph("Ort") + Paragraph("Bürgersaal")), Cell(Bold("Dach") + Paragraph("Es ist dicht.") + Paragraph("Regen fällt.") + Paragraph("Und Schnee.")), Cell(Bold("Thema") + Paragraph("Regen"))),
            Row(Cell(Paragraph("Karla Blau") + Paragraph("Rolf Tamm")), Cell(Paragraph("Ofen:") + Paragraph("zieht nicht"))))));

        Assert.Equal("# Protokoll\n\nNr. 4/2020\n", ImportTrial.Body("a.docx", Of(Table(Row(Cell(Paragraph("Protokoll") + Paragraph("Nr. 4/2020")))))));
        Assert.Contains("Ort: Bürgersaal\n", body, StringComparison.Ordinal);
        Assert.Contains("**Thema**: Regen\n", body, StringComparison.Ordinal);
        Assert.Contains("Karla Blau\n\nRolf Tamm\n\nOfen: zieht nicht", body, StringComparison.Ordinal);
    }
}
