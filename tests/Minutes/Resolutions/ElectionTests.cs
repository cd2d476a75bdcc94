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
    public void Who_is_elected_is_a_resolution_with_the_votes_that_are_counted(string text, int? yes, int? no)
    {
        var election = Assert.Single(ResolutionsOf(text));

        Assert.Equal((text, new Vote(yes, no, null, VoteResult.Accepted)), (election.Text, election.Vote));
    }

    [Theory]
    [InlineData("Ina Ott wird mit 12 Stimmen zur Vorsitzenden gewählt. Sie nimmt die Wahl an.")]
    [InlineData("Ina Ott wurde als Vorsitzende wiedergewählt. Ina Ott erklärt die Annahme der Wahl.")]
    [InlineData("Ina Ott wird mit 5 Ja, 0 Nein zur Vorsitzenden gewählt. Sie nimmt in Abwesenheit die Wahl an.")]
    public void That_the_election_was_accepted_belongs_to_it(string text)
    {
        Assert.Equal(text, Assert.Single(ResolutionsOf(text)).Text);
    }

    [Fact]
    public void Each_election_is_one()
    {
        Assert.Equal(2, ResolutionsOf("Ina Ott wird als Vorsitzende gewählt. Sie nimmt die Wahl an. Max Zeidler wird als Kassenwart gewählt und nimmt die Wahl an.").Length);
    }

    [Theory]
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
