using Protokollarchiv.Archive;

namespace Protokollarchiv.Tests.Minutes.Resolutions;

/// <summary>Tables inside an item with a resolution in each row.</summary>
public sealed class TabledResolutionTests
{
    [Theory]
    [InlineData("| Nr. | Beschluss | Ja | Nein | Enth. |\n|---|---|---|---|---|\n| 1 | Das Dach wird gedeckt. | 5 | 1 | 0 |\n| 2 | Der Zaun bleibt. | 2 | 4 | – |")]
    [InlineData("| Beschluss | Abstimmung |\n|---|---|\n| Das Dach wird gedeckt. | 5/1/0 |\n| Der Zaun bleibt. | 2/4/0 |")]
    [InlineData("| Nr. | Beschluss | Abstimmung (Ja/Nein/Enth.) |\n|---|---|---|\n| 1 | Das Dach wird gedeckt. | 5/1/0 |\n| 2 | Der Zaun bleibt. | 2/4/0 |")]
    [InlineData("| Datum | Beschluss | Abstimmung |\n|---|---|---|\n| 24.10.2022 | Das Dach wird gedeckt. | 5/1/0 |\n| 24.10.22 | Der Zaun bleibt. | 2/4/0 |")]
    [InlineData("| Nr. | Entscheidung | Begründung | Abstimmung |\n|---|---|---|---|\n| 1 | Das Dach wird gedeckt. | Es regnet | 5/1/0 |\n| 2 | Der Zaun bleibt. | | 2/4/0 |")]
    [InlineData("| Antrag | Ja | Nein | Enthaltung | Ergebnis |\n|---|---|---|---|---|\n| Das Dach wird gedeckt. | 5 | 1 | 0 | angenommen |\n| Der Zaun bleibt. | 2 | 4 | 0 | abgelehnt |\n| Das Tor wird grün. | | | | |")]
    public void Each_row_is_one_with_its_own_vote(string table)
    {
        Assert.Equal(
            [("Das Dach wird gedeckt.", new Vote(5, 1, 0, VoteResult.Accepted)), ("Der Zaun bleibt.", new Vote(2, 4, 0, VoteResult.Rejected))],
            ResolutionsOf(table));
    }

    [Theory]
    [InlineData("| Art | Inhalt | Wer | Bis |\n|---|---|---|---|\n| Info | Es regnet durch. | Rolf | |\n| Beschluss | Das Dach wird gedeckt. | | |\n| Aufgabe | Leiter leihen | Rolf | Mai |")]
    [InlineData("| Nr. | I/B/A | Thema | Ergebnis |\n|---|---|---|---|\n| 1 | I | Regen | Es regnet durch. |\n| 2 | B | Dach | Das Dach wird gedeckt. |")]
    [InlineData("| I/B/E | Inhalt |\n|---|---|\n| I | Es regnet durch. |\n| B | Die Farbe des Zauns. |\n| E | Das Dach wird gedeckt. |")]
    public void A_row_is_one_where_a_column_says_what_kind_it_is(string table)
    {
        Assert.Equal([("Das Dach wird gedeckt.", null)], ResolutionsOf(table));
    }

    [Fact]
    public void The_result_that_the_table_states_outweighs_the_numbers()
    {
        var (_, vote) = Assert.Single(ResolutionsOf("| Antrag | Ja | Nein | Ergebnis |\n|---|---|---|---|\n| Die Satzung wird geändert. | 6 | 5 | abgelehnt |"));

        Assert.Equal(VoteResult.Rejected, vote?.Result);
    }

    [Fact]
    public void A_result_alone_is_on_what_stands_beside_it_and_three_numbers_are_a_vote()
    {
        Assert.Equal(
            [("Garten bewilligt", new Vote(null, null, null, VoteResult.Accepted)), ("Chor abgelehnt", new Vote(null, null, null, VoteResult.Rejected))],
            ResolutionsOf("| Projekt | Summe | Entscheidung |\n|---|---|---|\n| Garten | 2.000 € | bewilligt |\n| Chor | 500 € | abgelehnt |"));
        Assert.Equal(
            [("Die Rücklage wird erhöht (3/0/0).", new Vote(3, 0, 0, VoteResult.Accepted))],
            ResolutionsOf("| Thema | Ergebnis |\n|---|---|\n| Kasse | Die Rücklage wird erhöht (3/0/0). |\n| Fest | Die Klassen 5/6/7 kommen. |"));
    }

    [Fact]
    public void An_election_in_each_row_is_one_with_its_office_and_vote()
    {
        Assert.Equal(
            [("Vorsitz: Karla Blau", new Vote(9, 1, 2, VoteResult.Accepted)), ("Kasse: Rolf Sternal", new Vote(3, 9, 0, VoteResult.Rejected))],
            ResolutionsOf("| Amt | Kandidat*in | Ja | Nein | Enthaltung |\n|---|---|---|---|---|\n| Vorsitz | Karla Blau | 9 | 1 | 2 |\n| Kasse | Rolf Sternal | 3 | 9 | – |"));
    }

    [Fact]
    public void Office_and_name_may_stand_without_a_head()
    {
        Assert.Equal(
            [("Vorsitz: Blau", new Vote(9, 1, 2, VoteResult.Accepted)), ("Kassenwart: Sternal", new Vote(3, 9, 0, VoteResult.Rejected))],
            ResolutionsOf("| | | Ja | Nein | Enthaltung |\n|---|---|---|---|---|\n| **Vorsitz** | Blau | 9 | 1 | 2 |\n| **Kassenwart** | Sternal | 3 | 9 | – |"));
    }

    [Theory]
    [InlineData("| Amt | Name | Ja | Nein |\n|---|---|---|---|\n| Kasse | Karla Blau | 9 | 1 |\n| Kasse | Rolf Sternal | 8 | 2 |")]
    [InlineData("| Amt | Name | Telefon |\n|---|---|---|\n| Kasse | Karla Blau | 12345 |")]
    [InlineData("| Frage | Ergebnis |\n|---|---|\n| Tee? | 5 Ja, 2 Nein |\n| Kaffee? | 3 Ja, 4 Nein |")]
    [InlineData("| Nr. | Beschluss | vom | Stand |\n|---|---|---|---|\n| 1 | Das Dach wird gedeckt. | 12.09.2022 | erledigt |")]
    [InlineData("| Datum | Beschluss |\n|---|---|\n| 12.09.2022 | Das Dach wird gedeckt. |\n| 24.10.2022 | Der Zaun bleibt. |")]
    [InlineData("| Beschluss | Stand |\n|---|---|\n| Das Dach wird gedeckt. | offen |")]
    [InlineData("| Thema | Beschluss |\n|---|---|\n| Dach | ja |\n| Zaun | offen |\n| Tor | siehe TOP 3 |")]
    [InlineData("| Antrag | Ja | Nein | Enthaltung |\n|---|---|---|---|\n| Das Dach wird gedeckt. | - | - | - |")]
    [InlineData("| Art | Inhalt |\n|---|---|\n| Info | Das Dach wird gedeckt. |\n| Idee | Der Zaun bleibt. |")]
    [InlineData("| Kategorie | Maßnahme |\n|---|---|\n| A | Das Dach wird gedeckt. |\n| B | Der Zaun bleibt. |")]
    [InlineData("| Typ | Beschreibung |\n|---|---|\n| A | Kleinwagen |\n| B | Kombi |\n| I | Fahrrad |")]
    [InlineData("| AB | Inhalt |\n|---|---|\n| A | Das Dach |\n| B | Der Zaun |")]
    [InlineData("| Art | Inhalt | Punkte |\n|---|---|---|\n| Beschluss | Das Dach | 5 |\n| Spende | Kuchen | 3 |")]
    [InlineData("| Art | Thema | Wer |\n|---|---|---|\n| Beschluss | Dach | Rolf |\n| Info | Zaun | Karla |")]
    [InlineData("| Art | Inhalt | Dauer |\n|---|---|---|\n| Beschluss | Dach | 10 |\n| Info | Zaun | 5 |")]
    [InlineData("| Art | Inhalt | Ergebnis |\n|---|---|---|\n| Beschluss | Antrag auf ein Dach | offen |\n| Info | Zaun | |")]
    [InlineData("| Amt | Name | Seit | Telefon |\n|---|---|---|---|\n| Kasse | Karla Blau | 2012 | 12345 |")]
    [InlineData("| Art | Inhalt | vom |\n|---|---|---|\n| Beschluss | Das Dach wird gedeckt. | 12.09.2022 |")]
    [InlineData("| Antrag | Wer |\n|---|---|\n| Das Dach wird gedeckt. | Karla |")]
    [InlineData("| | | Ja | Nein |\n|---|---|---|---|\n| Kasse | Blau | 9 | 1 |\n| Kasse | Sternal | 8 | 2 |")]
    [InlineData("| | | Ja | Nein |\n|---|---|---|---|\n| Zaun | Nordseite | 9 | 1 |\n| Montag | Saal | 8 | 2 |")]
    [InlineData("| | Ort | Ja | Nein |\n|---|---|---|---|\n| Fest | Saal | 9 | 1 |\n| Chor | Haus | 8 | 2 |")]
    public void A_table_of_anything_else_decides_nothing(string table)
    {
        Assert.Empty(ResolutionsOf(table));
    }

    private static IEnumerable<(string, Vote?)> ResolutionsOf(string text) =>
        SmallArchive.Meeting($"## 1. Haus\n\nWir sehen drei Wege.\n\n{text}\n").Meeting.Resolutions.Select(r => (r.Text, r.Vote));
}
