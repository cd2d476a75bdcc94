using Protokollarchiv.Archive;

namespace Protokollarchiv.Tests.Minutes.Agenda;

/// <summary>Minutes that are one table, with an item in each row.</summary>
public sealed class TableAgendaTests
{
    [Fact]
    public void Each_row_is_an_item_with_its_resolution_and_the_votes_of_its_columns()
    {
        var meeting = Read("""
            | TOP | Thema | Beschluss | Ja | Nein | Enthaltung |
            |---|---|---|---|---|---|
            | 1 | Begrüßung | | | | |
            | 2 | Dach | Das Dach wird gedeckt. | 5 | 1 | 0 |
            | 3 | Zaun | abgelehnt | 1 | 5 | – |
            | 4 | Rinne | kein Beschluss | | | |
            """);

        Assert.Equal(["1 Begrüßung", "2 Dach", "3 Zaun", "4 Rinne"], ItemsOf(meeting));
        Assert.Equal(["Das Dach wird gedeckt.", "Zaun: abgelehnt"], meeting.Resolutions.Select(r => r.Text));
        Assert.Equal([new Vote(5, 1, 0, VoteResult.Accepted), new Vote(1, 5, 0, VoteResult.Rejected)], meeting.Resolutions.Select(r => r.Vote));
    }

    [Fact]
    public void A_result_is_a_resolution_where_it_says_so_and_a_task_where_somebody_is_named()
    {
        var meeting = Read("""
            Anwesend: Karla Blau, Rolf Sternal (RS)

            | Nr. | Punkt | Diskussion | Ergebnis/Beschluss | Wer | Bis wann |
            |---|---|---|---|---|---|
            | 1. | Protokoll | | Protokoll genehmigt | | |
            | 2. | Dach | Rolf Sternal kümmert sich um Eimer. | Angebote einholen | Karla Blau | 30.11.2022 |
            | | | | Der Vorstand beschließt, die Rinne zu spülen. | | |
            | 3. | Fest | | Bericht zur Kenntnis genommen | | |
            """);

        Assert.Equal(["1 Protokoll", "2 Dach", "3 Fest"], ItemsOf(meeting));
        Assert.Equal(["0 Protokoll genehmigt", "1 Der Vorstand beschließt, die Rinne zu spülen."], meeting.Resolutions.Select(r => $"{r.Item} {r.Text}"));
        Assert.Equal(["Rolf Sternal kümmert sich um Eimer. | Rolf Sternal | ", "Angebote einholen | Karla Blau | 2022-11-30"], meeting.Tasks.Select(t => $"{t.Text} | {Assert.Single(t.Who)} | {t.Due:yyyy-MM-dd}"));
    }

    [Fact]
    public void Every_word_of_the_table_is_kept_once()
    {
        var meeting = Read("""
            | Nr. | Thema | Beschluss | Bemerkung |
            |---|---|---|---|
            | 1 | Dach<br>und Rinne | Es wird gedeckt. | Regen |
            | 2 | Kasse | | |
            """);

        Assert.Equal(["1. Dach", "und Rinne", "Beschluss", "Bemerkung", "Es wird gedeckt.", "Regen", "2. Kasse"], meeting.Passages.Select(p => p.Text));
        Assert.Equal(meeting.Passages.Length, meeting.Passages.Select(p => p.Index).Distinct().Count());
    }

    [Fact]
    public void They_stay_in_the_order_of_the_table_also_where_a_row_goes_on_with_an_item()
    {
        var meeting = Read("""
            | Nr. | Thema | Beschluss | Diskussion |
            |---|---|---|---|
            | I. | Dach | Es wird gedeckt. | Es regnet. |
            | a | | Die Rinne bleibt. | Moos wächst. |
            | 2023/1 | 2024 | Wir feiern. | |
            | 3 | Kasse | | |
            """);

        Assert.Equal(
            ["I. Dach", "Beschluss", "Es wird gedeckt.", "Diskussion", "Es regnet.", "a", "Beschluss", "Die Rinne bleibt.", "Diskussion", "Moos wächst.", "2023/1. 2024", "Beschluss", "Wir feiern.", "3. Kasse"],
            meeting.Passages.Select(p => p.Text));
    }

    [Fact]
    public void What_was_said_stands_below_the_head_of_its_column()
    {
        using var archive = SmallArchive.Of("""
            -- protokolle/2022-10-24-vorstand.md --
            | Nr. | Thema | Diskussion | Beschluss |
            |---|---|---|---|
            | 1 | Dach | Es regnet. | Es wird gedeckt. |
            | 2 | Kasse | | Sie bleibt. |
            """);
        var page = archive.Build()("/protokolle/2022-10-24-vorstand/");

        Assert.Equal(
            ["H2 1. Dach", "H3 Diskussion", "P Es regnet.", "TH Beschluss", "TD Es wird gedeckt.", "H2 2. Kasse", "TH Beschluss", "TD Sie bleibt."],
            page.QuerySelectorAll(".text h2, .text h3, .text p, .text th, .text td").Select(e => $"{e.TagName} {e.TextContent}"));
    }

    [Theory]
    [InlineData("| TOP | Thema | Inhalt | Wer | Bis |\n|---|---|---|---|---|\n| 1 | Haus | Es ist alt. | | |\n| 2 | Dach | Angebote einholen | Karla Blau | 30.11.2022 |\n| 3 | Fest | Kuchen backen | Rolf Sternal | |")]
    [InlineData("| Thema | Ergebnis | Zuständig | Termin |\n|---|---|---|---|\n| Haus | Es ist alt. | Info | |\n| Dach | Angebote einholen | Karla Blau | 30.11. |\n| Fest | Kuchen backen | Rolf Sternal | |")]
    [InlineData("| Thema | Besprochen | verantwortlich | Frist |\n|---|---|---|---|\n| Haus | Es ist alt. | | |\n| Dach | Angebote einholen | Karla Blau | 30.11.2022 |\n| Fest | Kuchen backen | Rolf Sternal | |")]
    [InlineData("| Nr. | Inhalt / Ergebnis | Wer? | Bis wann? |\n|---|---|---|---|\n| 1 | Es ist alt. | | |\n| 2 | Angebote einholen | Karla Blau | 30.11. |\n| 3 | Kuchen backen | Rolf Sternal | |")]
    public void Who_is_named_in_a_row_does_what_it_says(string table)
    {
        Assert.Equal(
            ["Angebote einholen | Karla Blau | 2022-11-30", "Kuchen backen | Rolf Sternal | "],
            Read("Anwesend: Karla Blau, Rolf Sternal\n\n" + table).Tasks.Select(t => $"{t.Text} | {Assert.Single(t.Who)} | {t.Due:yyyy-MM-dd}"));
    }

    [Theory]
    [InlineData("| TOP | Was | Wer |\n|---|---|---|\n| TOP 1 Begrüßung | Karla begrüßt alle. | |\n| TOP 2 Dach | Leiter leihen | Rolf |", "1 Begrüßung, 2 Dach")]
    [InlineData("| Punkt | Was | Wer |\n|---|---|---|\n| Begrüßung | Blumen kaufen | Karla |\n| Dach | Leiter leihen | Rolf |", "")]
    public void What_stands_beside_numbered_items_was_said_on_them(string table, string items)
    {
        Assert.Equal(items, string.Join(", ", Read(table).Items.Select(item => $"{item.Number} {item.Title}")));
    }

    [Fact]
    public void Who_is_named_beside_a_day_alone_does_what_the_title_says()
    {
        var meeting = Read("| TOP | Thema | Diskussion | Ergebnis | Wer | Bis |\n|---|---|---|---|---|---|\n| 1 | Begrüßung | | | Karla Blau | |\n| 2 | Angebote einholen | Es tropft. | | Karla Blau | 30.11.2022 |");

        var task = Assert.Single(meeting.Tasks);
        Assert.Equal((1, "Angebote einholen", new DateOnly(2022, 11, 30)), (task.Item, task.Text, task.Due));
    }

    [Fact]
    public void Who_speaks_to_an_item_has_nothing_to_do()
    {
        Assert.Empty(Read("| TOP | Thema | Inhalt | Verantwortlich | Frist |\n|---|---|---|---|---|\n| 1 | Dach | Es ist alt. | Karla Blau | |\n| 2 | Fest | Es war schön. | Rolf Sternal | |").Tasks);
        Assert.Empty(Read("| TOP | Thema | Wer | Dauer | Inhalt |\n|---|---|---|---|---|\n| 1 | Dach | Karla Blau | 5 min | Es ist alt. |\n| 2 | Fest | Rolf Sternal | 5 min | Es wird schön. |").Tasks);
    }

    [Fact]
    public void Rows_with_the_day_of_the_meeting_hold_its_resolutions()
    {
        var meeting = Read("| Datum | Thema | Beschluss |\n|---|---|---|\n| 24.10.2022 | Dach | Es wird gedeckt. |\n| 24.10. | Zaun | einstimmig angenommen |\n| 12.09.2022 | Tor | Es bleibt zu. |");

        Assert.Equal(["Es wird gedeckt.", "Zaun: einstimmig angenommen"], meeting.Resolutions.Select(r => r.Text));
    }

    [Fact]
    public void Names_below_the_head_of_a_column_are_those_of_who_was_there()
    {
        var meeting = Read("| TOP | Thema | Inhalt |\n|---|---|---|\n| 1 | Anwesenheit | Karla Blau, Rolf Sternal |\n| 2 | Dach | Es ist dicht. |");

        Assert.Equal(["Karla Blau", "Rolf Sternal"], meeting.Attendance.Present.Select(a => a.Name));
    }

    [Theory]
    [InlineData("TOP 1: Dach\n\nDicht.\n\nTOP 2: Kasse\n\n| Gegenstand | Beschluss |\n|---|---|\n| Eine Kasse mit Schloss | Sie wird gekauft. |\n| Ein Buch für die Kasse | Es wird geführt. |")]
    [InlineData("| TOP | Thema | Dauer |\n|---|---|---|\n| 1 | Dach | 5 min |\n| 2 | Kasse | 5 min |\n\n## Dach\n\nEs ist dicht.\n\n## Kasse\n\nSie stimmt.")]
    [InlineData("**1. Dach**\nEs ist dicht, und das bleibt es hoffentlich noch lange, sagt der Dachdecker, der gestern da war.\n\n**2. Kasse**\nSie stimmt, wie die Prüfer sagen.\n\n| TOP | Thema | Beschluss |\n|---|---|---|\n| 1 | Dach | – |\n| 2 | Kasse | – |")]
    public void A_table_beside_the_items_is_none(string text)
    {
        Assert.Equal(["Dach", "Kasse"], Read(text).Items.Select(item => item.Title));
    }

    [Fact]
    public void A_list_of_things_with_notes_has_no_items()
    {
        Assert.Empty(Read("| Bezeichnung | Notizen | Preis |\n|---|---|---|\n| Besen | im Keller | 5 |\n| Eimer | im Hof | 7 |").Items);
    }

    private static IEnumerable<string> ItemsOf(Meeting meeting) => meeting.Items.Select(item => $"{item.Number} {item.Title}");

    private static Meeting Read(string text) => SmallArchive.Meeting("---\ngremium: Vorstand\n---\n\n" + text).Meeting;
}
