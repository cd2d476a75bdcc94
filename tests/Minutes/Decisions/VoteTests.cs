using Protokollarchiv.Archive;
using Protokollarchiv.Minutes.Decisions;

namespace Protokollarchiv.Tests.Minutes.Decisions;

/// <summary>How a vote may be written, and what only looks like one.</summary>
public sealed class VoteTests
{
    [Theory]
    [InlineData("Der Vorstand wird für 2021 entlastet. Ja: 34, Nein: 0, Enthaltung: 7", 34, 0, 7)]
    [InlineData("Entlastung des Vorstands für 2022. Ja: 36 / Nein: 0 / Enthaltung: 8", 36, 0, 8)]
    [InlineData("Entlastung des Vorstands für 2022 angenommen, Ja: 36, Nein: 0", 36, 0, null)]
    [InlineData("So beschlossen am 3. 5 Ja-Stimmen, 1 Gegenstimme", 5, 1, null)]
    public void A_year_or_an_ordinal_at_the_end_of_a_sentence_is_no_vote(string text, int yes, int no, int? abstain)
    {
        var vote = VoteText.Read(text).Vote;

        Assert.Equal(new Vote(yes, no, abstain, VoteResult.Accepted), vote);
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
