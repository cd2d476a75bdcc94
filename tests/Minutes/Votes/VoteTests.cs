using Protokollarchiv.Archive;
using Protokollarchiv.Minutes.Votes;

namespace Protokollarchiv.Tests.Minutes.Votes;

/// <summary>How a vote may be written, and what only looks like one.</summary>
public sealed class VoteTests
{
    [Theory]
    [InlineData("Der Vorstand wird für 2021 entlastet. Ja: 34, Nein: 0, Enthaltung: 7", 34, 0, 7)]
    [InlineData("Entlastung des Vorstands für 2022. Ja: 36 / Nein: 0 / Enthaltung: 8", 36, 0, 8)]
    [InlineData("Entlastung des Vorstands für 2022 angenommen, Ja: 36, Nein: 0", 36, 0, null)]
    [InlineData("Unser Anteil ist höchstens 400 Euro. 5 Ja-Stimmen, 1 Gegenstimme", 5, 1, null)]
    [InlineData("So beschlossen am 3. 5 Ja-Stimmen, 1 Gegenstimme", 5, 1, null)]
    public void A_year_or_an_ordinal_at_the_end_of_a_sentence_is_no_vote(string text, int yes, int no, int? abstain)
    {
        var vote = VoteText.Read(text).Vote;

        Assert.Equal(new Vote(yes, no, abstain, VoteResult.Accepted), vote);
    }

    [Theory]
    [InlineData("Der Vorschlag wird mit 5 zu 2 Stimmen angenommen.", 5, 2, VoteResult.Accepted)]
    [InlineData("Der Vorschlag wird mit 5 zu 2 Stimmen abgelehnt.", 2, 5, VoteResult.Rejected)]
    [InlineData("Der Vorschlag wird mit 2 zu 5 Stimmen abgelehnt.", 2, 5, VoteResult.Rejected)]
    public void Of_two_numbers_the_greater_carries_it(string text, int yes, int no, object result)
    {
        Assert.Equal(new Vote(yes, no, null, (VoteResult)result), VoteText.Read(text).Vote);
    }

    [Theory]
    [InlineData("Die Niederschrift wird genehmigt.\nAbstimmungsergebnis: 12 : 3", 12, 3)]
    [InlineData("Abstimmungsergebnis 2:14", 2, 14)]
    [InlineData("Abstimmung: 12 : 3.", 12, 3)]
    [InlineData("Die Anlage wird genehmigt (Abstimmungsergebnis: 7:3).", 7, 3)]
    [InlineData("Im Rat gab es ein Abstimmungsergebnis 3:2.", null, null)]
    [InlineData("Abstimmung: 12:30", null, null)]
    [InlineData("Abstimmungsergebnis: 12 : 3 : 1", null, null)]
    [InlineData("Abstimmung im Plan 1 : 500", null, null)]
    public void Two_numbers_behind_the_word_for_its_result_are_a_vote_unless_they_could_be_a_time(string text, int? yes, int? no)
    {
        var vote = VoteText.Read(text).Vote;

        Assert.Equal((yes, no), (vote?.Yes, vote?.No));
    }

    [Theory]
    [InlineData("Der Beschluss wird mit 7 Stimmen bei 1 Enthaltung gefasst.", 7, null, 1)]
    [InlineData("Der Vorstand beschließt mit 7 Stimmen bei einer Gegenstimme, zu bauen.", 7, 1, null)]
    [InlineData("Mit 6 Stimmen bei 2 Stimmen Enthaltung angenommen", 6, null, 2)]
    public void Votes_that_only_those_against_or_abstaining_follow_are_in_favour(string text, int yes, int? no, int? abstain)
    {
        Assert.Equal(new Vote(yes, no, abstain, VoteResult.Accepted), VoteText.Read(text).Vote);
    }

    [Theory]
    [InlineData("18 Mitglieder stimmen dafür, 9 enthalten sich, es gibt keine Gegenstimmen.", 18, 0, 9)]
    [InlineData("Für den Antrag stimmen 24 Mitglieder, es gibt keine Gegenstimmen und 1 Enthaltung.", 24, 0, 1)]
    [InlineData("Für die Regelung sprechen sich 25 Mitglieder aus, es gibt keine Gegenstimmen und 1 Enthaltung.", 25, 0, 1)]
    [InlineData("Es stimmten 19 Anwesende für den Plan, 2 dagegen, 1 Enthaltung.", 19, 2, 1)]
    [InlineData("38 Stimmen für, 1 Stimme dagegen, 0 Enthaltungen", 38, 1, 0)]
    [InlineData("9 Ja-Stimmen, zu einer (eigenen) Nein-Stimme bei 2 Enthaltungen", 9, 1, 2)]
    public void Heads_may_be_counted_and_not_votes(string text, int yes, int no, int abstain)
    {
        Assert.Equal(new Vote(yes, no, abstain, VoteResult.Accepted), VoteText.Read(text).Vote);
    }

    [Theory]
    [InlineData("Für Plan A stimmen 3 Mitglieder, für den Plan stimmen 5 Mitglieder, es stimmen 2 Mitglieder für beide, 1 Enthaltung.")]
    [InlineData("18 Mitglieder stimmen den Termin ab, 1 Enthaltung.")]
    [InlineData("Für den Ausflug stimmen 20 Euro je Kind nicht, keine Gegenstimmen.")]
    [InlineData("Am 24.10 Mitglieder stimmen dafür, keine Gegenstimmen.")]
    [InlineData("Im Jahr 2021 Vereine stimmten für den Plan, keine Gegenstimmen.")]
    [InlineData("Der Plan wird bei 3 Enthaltungen zurückgewiesen, 2 Personen waren dafür.")]
    [InlineData("Der Plan wird bei 3 Gegenstimmen angenommen; 4 Gäste waren dafür.")]
    [InlineData("Für den Plan stimmen 4 Mitglieder, gegen den Plan stimmen 12 Mitglieder bei 2 Enthaltungen.")]
    [InlineData("18 Mitglieder stimmen gegen den Plan, 3 Mitglieder stimmen dafür, 1 Enthaltung.")]
    [InlineData("3 Mitglieder stimmen zu Protokoll gegen den Plan, 1 Enthaltung.")]
    [InlineData("2 Anwesende sind dafür, 10 Anwesende sind dagegen, 1 Enthaltung.")]
    [InlineData("2 Anwesende sind dafür, der Rest dagegen, 1 Enthaltung.")]
    [InlineData("3 Mitglieder stimmen für die Vertagung, die Mehrheit dagegen, 1 Enthaltung.")]
    [InlineData("Es stimmen 5 Mitglieder für Weg A und 7 Mitglieder für Weg B, 2 Enthaltungen.")]
    [InlineData("Es stimmten 12 Mitglieder für Karla Blau, 14 für Rolf Sternal, 1 Enthaltung.")]
    [InlineData("38 Stimmen für sich, 1 Gegenstimme.")]
    [InlineData("38 Stimmen für den Anbau, 1 Gegenstimme.")]
    [InlineData("Auf der Liste stehen 38 Stimmen für und 2 Stimmen gegen Karla.")]
    public void What_else_is_counted_beside_a_vote_is_not_in_favour(string text)
    {
        Assert.Null(VoteText.Read(text).Vote?.Yes);
    }

    [Theory]
    [InlineData("R. Sternal: 12 Stimmen, K. Blau: 6 Stimmen, Enthaltung: 1")]
    [InlineData("Der Antrag wird bei 3 Stimmen Enthaltung abgelehnt")]
    public void Votes_for_somebody_or_abstaining_are_not_in_favour(string text)
    {
        Assert.Null(VoteText.Read(text).Vote?.Yes);
    }

    [Fact]
    public void A_number_belongs_to_the_answer_before_its_colon()
    {
        var vote = VoteText.Read("JA = Entlastung: 22 NEIN = Keine Entlastung: 0 Enthaltung: 4").Vote;

        Assert.Equal(new Vote(null, 0, 4, VoteResult.Accepted), vote);
    }

    [Theory]
    [InlineData("Der Bericht wird mit breiter Zustimmung ohne Gegenstimmen bei 12 Enthaltungen genehmigt.", 0, 12)]
    [InlineData("Der Bericht hat große Zustimmung, ohne Gegenstimmen bei 12 Enthaltungen.", 0, 12)]
    [InlineData("Dem Kauf wird ohne Gegenstimmen bei 4 Enthaltungen zugestimmt.", 0, 4)]
    [InlineData("Gegenstimmen keine, Enthaltungen 2", 0, 2)]
    [InlineData("Gegenstimmen: ohne, Enthaltungen: 2", 0, 2)]
    public void Where_nobody_was_against_it_is_accepted(string text, int no, int abstain)
    {
        Assert.Equal(new Vote(null, no, abstain, VoteResult.Accepted), VoteText.Read(text).Vote);
    }

    [Theory]
    [InlineData("Ja: 540, Nein: 1.101, Enthaltung: 0", 540, 1101, 0)]
    [InlineData("Ja: 540 MEA, Nein: 1'101 MEA, Enthaltung: 0 MEA", 540, 1101, 0)]
    [InlineData("800 Ja, 1.200 Nein, 0 Enthaltungen", 800, 1200, 0)]
    [InlineData("Ja: 540,118 / Nein: 601,200 / Enthaltung: 0", null, null, null)]
    [InlineData("Ja: 54,5 MEA, Nein: 1.101,5 MEA", null, null, null)]
    [InlineData("Ja: 187,5/1000, Nein: 412,5/1000", null, null, null)]
    [InlineData("Ja: 187/1.000, Nein: 412,0/1.000", 187, 412, null)]
    [InlineData("Die Abrechnung wird genehmigt. Ja: 540, Nein: 1.101", 540, 1101, null)]
    public void Large_numbers_and_shares_decide_as_small_ones_do(string text, int? yes, int? no, int? abstain)
    {
        Assert.Equal(new Vote(yes, no, abstain, VoteResult.Rejected), VoteText.Read(text).Vote);
    }

    [Theory]
    [InlineData("Dafür: 3.480 €, dagegen: 2.100 €")]
    [InlineData("Ja: 54 %, Nein: 46 %")]
    [InlineData("Ja: 8,4 Nein")]
    [InlineData("Ja: 1.10.2024")]
    [InlineData("Ja: 1.500.000.000")]
    public void Money_shares_of_a_hundred_dates_and_millions_upon_millions_are_no_votes(string text)
    {
        Assert.Null(VoteText.Read(text).Vote);
    }

    [Theory]
    [InlineData("Die Jahresabrechnung wird genehmigt.\n\nJa-Stimmen: 621,318 MEA\nNein-Stimmen: 721,500 MEA", "Die Jahresabrechnung wird genehmigt. Ja-Stimmen: 621,318 MEA Nein-Stimmen: 721,500 MEA", null, null)]
    [InlineData("Die Jahresabrechnung wird genehmigt.\n\n| Ja | Nein |\n|---|---|\n| 621 MEA | 1.721 MEA |", "Die Jahresabrechnung wird genehmigt.", 621, 1721)]
    public void What_is_to_be_approved_is_rejected_where_more_shares_are_against_it(string text, string resolution, int? yes, int? no)
    {
        using var archive = SmallArchive.Of($"""
            -- protokolle/2024-05-23-eigentuemer.md --
            Anwesend: K. Blau, R. Sternal

            ## TOP 2 Jahresabrechnung

            Beschluss: {text}
            """);

        var only = Assert.Single(archive.Read().Meetings[0].Meeting.Resolutions);

        Assert.Equal((resolution, new Vote(yes, no, null, VoteResult.Rejected)), (only.Text, only.Vote));
        Assert.DoesNotContain(archive.Reported, line => line.EndsWith("MIN1205", StringComparison.Ordinal));
    }

    [Fact]
    public void More_votes_than_people_present_are_reported()
    {
        using var archive = SmallArchive.Of("""
            -- protokolle/2022-10-24-vorstand.md --
            Anwesend: K. Blau, R. Sternal

            # TOP 1: Kasse

            Beschluss: Die Kasse wird geprüft. 3 Ja, 0 Nein, 0 Enthaltungen
            """);

        archive.Read();

        Assert.Contains("protokolle/2022-10-24-vorstand.md:5:1 MIN1205", archive.Reported);
    }

    [Theory]
    [InlineData("Anwesend: 31 stimmberechtigte Mitglieder (siehe Liste), 2 Vollmachten", false)]
    [InlineData("Anwesend: 31 stimmberechtigte Mitglieder", true)]
    public void Votes_carried_for_others_are_counted(string attendance, bool isReported)
    {
        using var archive = SmallArchive.Of($"""
            -- protokolle/2022-10-24-versammlung.md --
            {attendance}

            # TOP 1: Kasse

            Beschluss: Die Kasse wird geprüft. 33 Ja, 0 Nein, 0 Enthaltungen
            """);

        archive.Read();

        Assert.Equal(isReported, archive.Reported.Any(line => line.EndsWith("MIN1205", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("Vorsitz: Heinz Klein", false)]
    [InlineData("Vorsitz: Hr. Sternal", true)]
    public void Who_led_has_a_vote_as_well(string chair, bool isReported)
    {
        using var archive = SmallArchive.Of($"""
            -- protokolle/2022-10-24-vorstand.md --
            {chair}
            Anwesend: K. Blau, R. Sternal

            # TOP 1: Kasse

            Beschluss: Die Kasse wird geprüft. 3 Ja, 0 Nein, 0 Enthaltungen
            """);

        archive.Read();

        Assert.Equal(isReported, archive.Reported.Any(line => line.EndsWith("MIN1205", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("Umlaufbeschluss: Die Kasse wird geprüft. 3 Ja, 0 Nein, 0 Enthaltungen")]
    [InlineData("Beschluss im Umlaufverfahren: Die Kasse wird geprüft. 3 Ja, 0 Nein, 0 Enthaltungen")]
    public void A_circular_resolution_counts_those_absent_too(string resolution)
    {
        using var archive = SmallArchive.Of($"""
            -- protokolle/2022-10-24-vorstand.md --
            Anwesend: K. Blau, R. Sternal

            # TOP 1: Kasse

            {resolution}
            """);

        archive.Read();

        Assert.DoesNotContain(archive.Reported, line => line.EndsWith("MIN1205", StringComparison.Ordinal));
    }
}
