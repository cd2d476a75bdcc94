using System.Collections.Immutable;
using Protokollarchiv.Archive;

namespace Protokollarchiv.Tests.Minutes.Resolutions;

/// <summary>Which motion a vote further below is on.</summary>
public sealed class MotionTests
{
    private const string Votes = "**Ja: 6**\n**Nein: 1**\n**Enthaltung: 2**";

    [Theory]
    [InlineData("---\n**Antrag**\nDas Tor wird rot.\n\n---\n" + Votes + "\nDer Antrag wird von der Versammlung angenommen.\n\n---")]
    [InlineData("---\n**Antrag**\n\n\nDas Tor wird rot.\n\n---\n\n---\n" + Votes + "\n\nDer Antrag wird mehrheitlich von der Versammlung **angenommen**.\n\n---")]
    [InlineData("**Antrag 3:**\n\nDas Tor wird rot.\n\n" + Votes)]
    [InlineData("Antrag\nDas Tor wird rot.\n\n| Ja | Nein | Enthaltung |\n|---|---|---|\n| 6 | 1 | 2 |")]
    [InlineData("Es geht um die Farbe.\nBeschlussfassung:\n\n---\nDas Tor wird rot.\n\n---\nDer Vorstand stimmt über den Antrag wie folgt ab:\n**Dafür 6**\n**Dagegen 1**\n**Enthaltung 2**\nDer Antrag wurde angenommen.\n\n---")]
    [InlineData("Beschlussfassung: Das Tor wird rot.\n\n---\nDer Vorstand stimmt über den Antrag ab:\n\n" + Votes)]
    [InlineData("**Antragstext:** Das Tor wird rot.\n\n*Diskussion:*\n\nKarla Blau: Rot ist teuer.\nRolf Sternal: Es ist schön.\n\n" + Votes)]
    [InlineData("Beschlussvorschlag:\nDas Tor wird rot.\n\nEs wird lange gesprochen.\n\nAbstimmung: 6 Ja, 1 Nein, 2 Enthaltungen")]
    [InlineData("---\n**Antrag**\nDas Tor wird rot.\n\n---\nFrage: Warum rot?\n\nDie Leiterin stellt den vorliegenden Antrag unverändert zur Abstimmung.\n\n---\n" + Votes)]
    public void A_resolution_has_the_words_of_its_motion_and_the_vote_below_it(string text)
    {
        var only = Assert.Single(ResolutionsOf(text));

        Assert.Equal(("Das Tor wird rot.", new Vote(6, 1, 2, VoteResult.Accepted)), (only.Text, only.Vote));
    }

    [Theory]
    [InlineData("Beschlussvorschlag: Das Tor wird rot.\nBeschluss: Wie vorgeschlagen.\nJa 5, Nein 0", "Das Tor wird rot. Wie vorgeschlagen.")]
    [InlineData("Beschlussvorschlag: Das Tor wird rot.\n\nBeschluss: Wie vorgeschlagen.\n\nJa 5, Nein 0", "Das Tor wird rot. Wie vorgeschlagen.")]
    [InlineData("Beschlussvorschlag: Das Tor wird rot.\n\nRolf fragt nach den Kosten.\n\nBeschluss: Wie vorgeschlagen. Ja 5, Nein 0", "Das Tor wird rot. Wie vorgeschlagen. Ja 5, Nein 0")]
    [InlineData("Beschlussvorschlag: Das Tor wird rot.\n\nRolf schlägt Blau vor.\n\nBeschluss: Wie vorgeschlagen. Ja 5, Nein 0", "Wie vorgeschlagen. Ja 5, Nein 0")]
    [InlineData("Beschlussvorschlag:\nDas Tor wird rot.\n\nBeschluss: Dem Beschlussvorschlag wird zugestimmt (5 Ja, 0 Nein)", "Das Tor wird rot. Dem Beschlussvorschlag wird zugestimmt (5 Ja, 0 Nein)")]
    [InlineData("Beschlussvorschlag: Das Tor wird rot.\nBeschluss: Das Tor wird blau. Ja 5, Nein 0", "Das Tor wird blau. Ja 5, Nein 0")]
    [InlineData("Beschlussvorschlag: Das Tor wird rot.\n\nBeschluss: Gemäß Antrag der Anlieger wird das Tor blau. Ja 5, Nein 0", "Gemäß Antrag der Anlieger wird das Tor blau. Ja 5, Nein 0")]
    public void A_resolution_that_only_follows_the_motion_has_its_words(string text, string resolution)
    {
        var only = Assert.Single(ResolutionsOf(text));

        Assert.Equal((resolution, new Vote(5, 0, null, VoteResult.Accepted)), (only.Text, only.Vote));
    }

    [Theory]
    [InlineData("Antrag: Das Tor wird rot.\n\nBeschluss: mehrheitlich angenommen (5 Stimmen dafür, 1 Gegenstimme GR Blau, 2 Enthaltungen)", "Antrag: Das Tor wird rot. mehrheitlich angenommen (5 Stimmen dafür, 1 Gegenstimme GR Blau, 2 Enthaltungen)")]
    [InlineData("Das Tor klemmt.\n\nBeschluss: Das Tor wird angenommen (5 dafür, 1 dagegen)", "Das Tor wird angenommen (5 dafür, 1 dagegen)")]
    [InlineData("Das Tor klemmt.\n\nBeschluss: Das Tor bleibt (angenommen mit 5 Ja)", "Das Tor bleibt (angenommen mit 5 Ja)")]
    public void Who_voted_may_stand_behind_a_vote_on_what_stands_above(string text, string resolution)
    {
        Assert.Equal(resolution, Assert.Single(ResolutionsOf(text)).Text);
    }

    [Theory]
    [InlineData("Ja: 612,5 MEA, Nein: 87,5 MEA\n\nDie Versammlungsleiterin verkündet: Der Beschluss ist mehrheitlich zustande gekommen.", true)]
    [InlineData("Ja-Stimmen: 612,5/1000\nNein-Stimmen: 87,5/1000\n\nDer Versammlungsleiter verkündet: Der Beschlussantrag ist angenommen.", true)]
    [InlineData("Ja: 87,5 MEA, Nein: 612,5 MEA\n\nDer Beschlussantrag wird mehrheitlich abgelehnt.", false)]
    public void A_motion_behind_its_label_has_one_resolution_with_its_vote_by_shares(string vote, bool accepted)
    {
        var only = Assert.Single(ResolutionsOf($"**Beschlussantrag:** Das Tor wird rot.\n\n{vote}"));

        Assert.StartsWith("Das Tor wird rot. Ja", only.Text, StringComparison.Ordinal);
        Assert.Equal(new Vote(null, null, null, accepted ? VoteResult.Accepted : VoteResult.Rejected), only.Vote);
    }

    [Theory]
    [InlineData("**Antrag**\n\nDas Tor wird rot.\n\nGegenantrag: Das Tor wird blau.\n\n" + Votes, "Gegenantrag: Das Tor wird blau. Ja: 6 Nein: 1 Enthaltung: 2")]
    [InlineData("Beschlussvorschlag: Das Tor wird rot.\n\nDer Laden soll bis 18 Uhr öffnen.\n\n" + Votes, "Der Laden soll bis 18 Uhr öffnen. Ja: 6 Nein: 1 Enthaltung: 2")]
    [InlineData("Beschlussvorschlag: Das Tor wird rot.\n\nDiskussion: Die Kosten werden auf 300 Euro gesenkt.\n\n" + Votes, "Diskussion: Die Kosten werden auf 300 Euro gesenkt. Ja: 6 Nein: 1 Enthaltung: 2")]
    [InlineData("Beschlussvorschlag: Das Tor wird rot.\n\nGO: Schluss der Liste.\nKarla: nein.\n\n" + Votes, "GO: Schluss der Liste. Karla: nein. Ja: 6 Nein: 1 Enthaltung: 2")]
    [InlineData("Beschlussvorschlag: Das Tor wird rot.\n\nKarla schlägt Blau vor.\n\n" + Votes, "Karla schlägt Blau vor. Ja: 6 Nein: 1 Enthaltung: 2")]
    [InlineData("Das Tor klemmt.\n\n---\n\nDie Kasse stimmt.\n\n" + Votes, "Die Kasse stimmt. Ja: 6 Nein: 1 Enthaltung: 2")]
    public void A_vote_on_what_stands_below_a_motion_is_not_on_the_motion(string text, string resolution)
    {
        Assert.Equal(resolution, Assert.Single(ResolutionsOf(text)).Text);
    }

    [Fact]
    public void A_motion_between_two_breaks_may_have_several_paragraphs_and_a_list()
    {
        var only = Assert.Single(ResolutionsOf($"---\n**Antrag**\n\nDie Satzung wird geändert:\n\n- § 2 entfällt\n- § 3 auch\n\nSie gilt sofort.\n\n---\n\n---\n{Votes}"));

        Assert.Equal("Die Satzung wird geändert: § 2 entfällt; § 3 auch Sie gilt sofort.", only.Text);
    }

    [Fact]
    public void What_the_vote_says_beside_its_numbers_is_told()
    {
        var only = Assert.Single(ResolutionsOf($"---\n**Antrag**\nRolf Sternal leitet die Sitzung.\n\n---\n{Votes}\nRolf Sternal wird zum Leiter gewählt."));

        Assert.Equal("Rolf Sternal leitet die Sitzung. Rolf Sternal wird zum Leiter gewählt.", only.Text);
    }

    [Theory]
    [InlineData("**Antrag**\n\nDer Vorstand beschließt, das Tor zu streichen.\n\nDer Antrag wird zurückgezogen.")]
    [InlineData("Die Entlastung wird beantragt, da der Vorstand zuletzt nicht wirksam entlastet wurde.")]
    [InlineData("Auf Karla Blau entfallen 15 Ja-Stimmen, Rolf Sternal erhält 8 Ja-Stimmen.")]
    [InlineData("Karla Blau: 11x Ja, 1x Nein\nRolf Sternal: 7x Ja, 3x Nein")]
    public void A_motion_without_a_vote_and_votes_for_several_people_are_no_resolution(string text)
    {
        Assert.Empty(ResolutionsOf(text));
    }

    [Fact]
    public void The_link_to_a_resolution_leads_to_its_motion()
    {
        using var archive = SmallArchive.Of($"-- protokolle/2024-03-01-vorstand.md --\n# TOP 1: Haus\n\n---\n**Antrag**\nDas Tor wird rot.\n\n---\n{Votes}\n");

        var meeting = Assert.Single(archive.Read().Meetings).Meeting;

        Assert.Equal("Antrag\nDas Tor wird rot.", meeting.Passages[meeting.Resolutions[0].Passage].Text);
    }

    private static ImmutableArray<Resolution> ResolutionsOf(string text) => SmallArchive.Meeting($"# TOP 1: Haus\n\n{text}\n").Meeting.Resolutions;
}
