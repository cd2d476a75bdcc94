using System.Collections.Immutable;
using Protokollarchiv.Archive;

namespace Protokollarchiv.Tests.Minutes.Resolutions;

/// <summary>Elections as resolutions.</summary>
public sealed class ElectionTests
{
    [Theory]
    [InlineData("Gewählt ist Ina Ott mit 12 Stimmen.", 12, null)]
    [InlineData("Gewählt sind Ina Ott und Max Zeidler.", null, null)]
    [InlineData("Ina Ott wird einstimmig zur Vorsitzenden gewählt.", null, 0)]
    [InlineData("Ina Ott wird zur Vorsitzenden gewählt.", null, null)]
    [InlineData("Ina Ott wird im ersten Wahlgang zur Vorsitzenden gewählt und nimmt die Wahl an.", null, null)]
    [InlineData("Zur Vorsitzenden wird Ina Ott gewählt.", null, null)]
    [InlineData("Ina Ott ist mit 60 Stimmen wiedergewählt.", 60, null)]
    [InlineData("Ina Ott wurde mit 7 Ja Stimmen als Kassenwartin gewählt.", 7, null)]
    [InlineData("Ina Ott und Max Zeidler werden von der Versammlung zu Kassenprüfern gewählt.", null, null)]
    [InlineData("Damit ist Ina Ott als Beisitzerin gewählt.", null, null)]
    [InlineData("Beisitzerin Ina Ott wird zur Sprecherin gewählt.", null, null)]
    [InlineData("Ina Ott und Max Zeidler werden in offener Abstimmung gewählt.", null, null)]
    [InlineData("Ina Ott wird per Handzeichen gewählt.", null, null)]
    public void Who_is_elected_is_a_resolution_with_the_votes_that_are_counted(string text, int? yes, int? no)
    {
        var election = Assert.Single(ResolutionsOf(text));

        Assert.Equal((text, new Vote(yes, no, null, VoteResult.Accepted)), (election.Text, election.Vote));
    }

    [Theory]
    [InlineData("Ina Ott wird mit 12 Stimmen zur Vorsitzenden gewählt. Sie nimmt die Wahl an.")]
    [InlineData("Gewählt ist mit 51 Stimmen: Ina Ott.")]
    [InlineData("Ina Ott wurde als Vorsitzende wiedergewählt. Ina Ott erklärt die Annahme der Wahl.")]
    [InlineData("Ina Ott wird mit 5 Ja, 0 Nein zur Vorsitzenden gewählt. Sie nimmt in Abwesenheit die Wahl an.")]
    public void That_the_election_was_accepted_belongs_to_it(string text)
    {
        Assert.Equal(text, Assert.Single(ResolutionsOf(text)).Text);
    }

    [Theory]
    [InlineData("Ina Ott stellt sich zur Wahl. Ergebnis: 5 Ja, 0 Nein. Ina Ott nimmt die Wahl an.", "Ina Ott stellt sich zur Wahl. 5 Ja, 0 Nein. Ina Ott nimmt die Wahl an.")]
    [InlineData("Ina Ott stellt sich zur Wahl. Ergebnis: Der Plan gilt. 5 Ja, 0 Nein.", "Der Plan gilt. 5 Ja, 0 Nein.")]
    public void The_vote_and_the_acceptance_behind_a_label_are_on_what_stands_before(string text, string resolution)
    {
        Assert.Equal(resolution, Assert.Single(ResolutionsOf(text)).Text);
    }

    [Theory]
    [InlineData("Ina Ott wird zur Vorsitzenden gewählt.\n\nSie nimmt die Wahl an.")]
    [InlineData("Ina Ott wurde zur Vorsitzenden gewählt.\n\nIna Ott nimmt die Wahl an.")]
    [InlineData("- Ina Ott wurde als Vorsitzende gewählt.\n- Sie nimmt die Wahl an.")]
    public void The_acceptance_may_be_a_paragraph_of_its_own(string text)
    {
        var resolution = Assert.Single(ResolutionsOf(text));

        Assert.Equal(text.Replace("\n\n", " ", StringComparison.Ordinal).Replace("\n- ", " ", StringComparison.Ordinal).TrimStart('-', ' '), resolution.Text);
    }

    [Theory]
    [InlineData("Auf der letzten Versammlung wurde Ina Ott zur Vorsitzenden gewählt.")]
    [InlineData("Bei der letzten Wahl wurde Ina Ott einstimmig zur Vorsitzenden gewählt.")]
    [InlineData("Auf der Versammlung am 3. Mai wurde Ina Ott einstimmig gewählt.")]
    [InlineData("In der Versammlung am 24.10.2021 wurde der Vorstand einstimmig entlastet.")]
    [InlineData("Ina Ott wurde bei der letzten Wahl einstimmig zur Vorsitzenden gewählt.")]
    [InlineData("Letzte Woche wurde Ina Ott einstimmig zur Sprecherin gewählt.")]
    [InlineData("Vor zwei Jahren wurde Ina Ott einstimmig zur Sprecherin gewählt.")]
    [InlineData("2021 wurde Ina Ott einstimmig zur Sprecherin gewählt.")]
    [InlineData("Dem Vorstand wurde auf der Versammlung im Mai Entlastung erteilt.")]
    public void What_is_told_of_another_day_is_none(string text)
    {
        Assert.Empty(ResolutionsOf(text));
    }

    [Theory]
    [InlineData("Die vor zwei Jahren gewählte Ina Ott wird einstimmig wiedergewählt.")]
    [InlineData("Der Vorstand wurde für seine Arbeit im letzten Jahr einstimmig entlastet.")]
    [InlineData("Dem Vorstand wird für das vergangene Jahr Entlastung erteilt.")]
    [InlineData("Ott wird zur Kassenprüferin gewählt.")]
    [InlineData("Zum Schriftführer wird Zeidler gewählt.")]
    [InlineData("Ina Ott wird zum Vorstandsmitglied gewählt.")]
    [InlineData("Zeidler wird zum Ehrenmitglied gewählt.")]
    [InlineData("Zeidler wird zum Aktuar gewählt.")]
    [InlineData("Ott wird zur Sekretärin gewählt.")]
    [InlineData("Ott wird zur Vize gewählt.")]
    [InlineData("Ott wird zur Vorständin gewählt.")]
    [InlineData("Ott wird zur Patin gewählt.")]
    [InlineData("Ott wird als Kassenprüfung gewählt.")]
    [InlineData("Ott wird in die AG Bau gewählt.")]
    [InlineData("In der Versammlung am 24.10.2022 wurde der Vorstand einstimmig entlastet.")]
    [InlineData("Auf der Sitzung am 24. Oktober wurden Ina Ott und Max Zeidler einstimmig gewählt.")]
    public void What_is_decided_today_is_one(string text)
    {
        Assert.Equal(text, Assert.Single(ResolutionsOf(text)).Text);
    }

    [Theory]
    [InlineData("Blau wird als Farbe für das Banner gewählt.")]
    [InlineData("Als Farbe wird Blau gewählt.")]
    [InlineData("Tee wird als Grundlage gewählt.")]
    [InlineData("Haus Ott wird zum Treffpunkt gewählt.")]
    [InlineData("Abend wird als Vereinslied gewählt.")]
    [InlineData("Haus Nord wird im Mai mit 5 Stimmen als Ort gewählt.")]
    [InlineData("Haus Nord wird als Ort gewählt, wenn es 5 Stimmen hat.")]
    [InlineData("Als Ort wird mit 5 Stimmen nicht Haus Nord gewählt.")]
    public void A_thing_is_not_elected(string text)
    {
        Assert.Empty(ResolutionsOf(text));
    }

    [Theory]
    [InlineData("Gewählt wurde mit 5 Stimmen Haus Nord.")]
    [InlineData("Haus Nord wurde mit 5 Stimmen gewählt.")]
    [InlineData("Haus Nord wird mit 5 Stimmen als Ort gewählt.")]
    [InlineData("Als Farbe wird mit 5 Stimmen Blau gewählt.")]
    public void A_thing_that_is_chosen_by_counted_votes_is_decided(string text)
    {
        var decision = Assert.Single(ResolutionsOf(text));

        Assert.Equal((text, new Vote(5, null, null, VoteResult.Accepted)), (decision.Text, decision.Vote));
    }

    [Theory]
    [InlineData("- Uwe Jahn\n\nGewählt wurden:\n\n- Ina Ott\n- Max Zeidler", "Gewählt wurden: Ina Ott; Max Zeidler")]
    [InlineData("Zur Wahl stand Max Zeidler.\n\nGewählt ist somit:\n\nMax Zeidler als Kassenwart", "Gewählt ist somit: Max Zeidler als Kassenwart")]
    public void Those_elected_may_stand_below(string text, string resolution)
    {
        Assert.Equal(resolution, Assert.Single(ResolutionsOf(text)).Text);
    }

    [Fact]
    public void Each_election_is_one()
    {
        Assert.Equal(2, ResolutionsOf("**Vorsitzende**\nIna Ott wird einstimmig gewählt und nimmt die Wahl an.\n\n**Kassenwart**\nMax Zeidler stellt sich zur Wiederwahl. Wahl: einstimmig. Max Zeidler nimmt die Wahl an.").Length);
        Assert.Equal(2, ResolutionsOf("Ina Ott wird als Vorsitzende gewählt. Sie nimmt die Wahl an. Max Zeidler wird als Kassenwart gewählt und nimmt die Wahl an.").Length);
    }

    [Theory]
    [InlineData("Ina Ott wurde 2019 in offener Abstimmung gewählt.")]
    [InlineData("Ina Ott wurde in den Stadtrat gewählt.")]
    [InlineData("Ina Ott ist als Sprecherin der Nachbarn gewählt worden.")]
    [InlineData("Ina Ott wird im Mai zur Vorsitzenden gewählt.")]
    [InlineData("Ab 2024 wird jedes Jahr ein Kassenprüfer gewählt.")]
    [InlineData("Der Vorstand wird auf der nächsten Versammlung gewählt.")]
    [InlineData("Es wurde niemand als Beisitzer gewählt.")]
    [InlineData("Der Termin ist gut gewählt.")]
    [InlineData("Gewählt ist, wer mehr als die Hälfte der Stimmen erhält.")]
    [InlineData("Kassenprüfer werden von der Mitgliederversammlung gewählt.")]
    [InlineData("Kassenprüferinnen und Kassenprüfer werden von der Mitgliederversammlung gewählt.")]
    [InlineData("Delegierte werden in den Landesvorstand gewählt.")]
    [InlineData("Soll Ina Ott zur Vorsitzenden gewählt werden?")]
    [InlineData("Auf Ina Ott entfallen 12 Stimmen.")]
    public void What_happens_elsewhere_or_only_may_is_none(string text)
    {
        Assert.Empty(ResolutionsOf(text));
    }

    private static ImmutableArray<Resolution> ResolutionsOf(string text) => SmallArchive.Meeting($"# TOP 1: Wahlen\n\n{text}\n").Meeting.Resolutions;
}
