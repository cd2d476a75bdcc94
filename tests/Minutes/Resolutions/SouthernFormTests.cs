using System.Collections.Immutable;
using Protokollarchiv.Archive;

namespace Protokollarchiv.Tests.Minutes.Resolutions;

/// <summary>Resolutions as minutes from Switzerland and Austria write them.</summary>
public sealed class SouthernFormTests
{
    [Theory]
    [InlineData("Die Versammlung erteilt dem Vorstand Décharge.", "Accepted")]
    [InlineData("Dem Vorstand wird Entlastung erteilt.", "Accepted")]
    [InlineData("Der Vorstand wird für das Jahr 2021 entlastet.", "Accepted")]
    [InlineData("Damit ist der gesamte Vorstand entlastet.", "Accepted")]
    [InlineData("Der Kassierin wird keine Entlastung erteilt.", "Rejected")]
    [InlineData("Die Versammlung erteilt dem Vorstand keine Entlastung.", "Rejected")]
    [InlineData("Die Versammlung erteilt dem Vorstand die Décharge nicht.", "Rejected")]
    [InlineData("Das Budget wird grossmehrheitlich angenommen.", "Accepted")]
    [InlineData("Der neue Hag wird grossmehrheitlich abgelehnt.", "Rejected")]
    [InlineData("Ein Hag aus Holz wird mit 4:9 Stimmen abgelehnt.", "Rejected")]
    [InlineData("Die Traktandenliste wird genehmigt.", "Accepted")]
    [InlineData("Der Hag wird einhellig beschlossen.", "Accepted")]
    public void What_a_sentence_decides_is_a_resolution(string text, string result)
    {
        var only = Assert.Single(ResolutionsOf(text));

        Assert.Equal((text, result), (only.Text, $"{only.Vote?.Result}"));
    }

    [Fact]
    public void Two_numbers_with_a_colon_are_those_for_and_against()
    {
        Assert.Equal(new Vote(4, 9, null, VoteResult.Rejected), Assert.Single(ResolutionsOf("Der Antrag auf einen Hag wird mit 4:9 Stimmen abgelehnt.")).Vote);
    }

    [Fact]
    public void Those_who_carried_it_come_first()
    {
        Assert.Equal(new Vote(4, 9, null, VoteResult.Rejected), Assert.Single(ResolutionsOf("Der Antrag auf einen Hag wird mit 9:4 Stimmen abgelehnt.")).Vote);
    }

    [Theory]
    [InlineData("Beschluss: Der Hag wird gelb, sobald eine Spende zustande kommt.")]
    [InlineData("Beschluss: Liste 2: 14 Stimmen")]
    public void Words_and_numbers_of_something_else_are_no_vote(string text)
    {
        Assert.Null(Assert.Single(ResolutionsOf(text)).Vote);
    }

    [Theory]
    [InlineData("Karla Blau tritt in den Ausstand. Der Vorstand beschließt einstimmig den Hag.", "Der Vorstand beschließt einstimmig den Hag.")]
    [InlineData("K. Blau tritt für diesen Punkt in den Ausstand.\n\nDer Vorstand beschließt einstimmig den Hag.", "Der Vorstand beschließt einstimmig den Hag.")]
    [InlineData("Antragsteller: Karla Blau. Der Antrag wird einstimmig angenommen.", "Haus: Der Antrag wird einstimmig angenommen.")]
    public void What_is_decided_behind_them_in_the_same_paragraph_is_kept(string text, string resolution)
    {
        Assert.Equal(resolution, Assert.Single(ResolutionsOf(text)).Text);
    }

    [Fact]
    public void What_the_Kirchenpflege_decides_stands_in_the_list_below()
    {
        Assert.Equal("Die Kirchenpflege beschliesst: Der Hag wird gelb; Das Tor bleibt.", Assert.Single(ResolutionsOf("**Die Kirchenpflege beschliesst:**\n\n1. Der Hag wird gelb.\n2. Das Tor bleibt.")).Text);
    }

    [Fact]
    public void The_sign_of_Basel_introduces_a_resolution()
    {
        Assert.Equal(["Das Tor bleibt zu.", "Der Hag wird gelb. Einstimmig."], ResolutionsOf("Das Tor klemmt.\n://: Das Tor bleibt zu.\n\n://: Der Hag wird gelb. Einstimmig.").Select(r => r.Text));
    }

    [Fact]
    public void What_did_not_come_about_is_rejected()
    {
        var only = Assert.Single(ResolutionsOf("Der Hag wird gelb.\n\nJa: 3\nNein: 5\n\nDer Beschluss ist nicht zustande gekommen."));

        Assert.Equal(new Vote(3, 5, null, VoteResult.Rejected), only.Vote);
    }

    [Theory]
    [InlineData("Der Hag wird gelb.\n\nAntragsteller: GR Huber\nBeschluss: einhellig", "Der Hag wird gelb. einhellig")]
    [InlineData("Antragstellerin: GR Huber\n\nBeschluss: einhellig", "Haus: einhellig")]
    [InlineData("Der Hag wird gelb. Beat Lüthi tritt in den Ausstand. Der Antrag wird mit 4 zu 1 Stimmen angenommen.", "Der Hag wird gelb. Der Antrag wird mit 4 zu 1 Stimmen angenommen.")]
    [InlineData("Der Hag wird gelb.\n\nStimmberechtigte:\n\n11\n\nJa-Stimmen: 5\n\nNein-Stimmen: 6", "Der Hag wird gelb. Ja-Stimmen: 5, Nein-Stimmen: 6")]
    [InlineData("Stimmberechtigte ab 16 wählen mit.\n\nJa-Stimmen: 5\n\nNein-Stimmen: 6", "Stimmberechtigte ab 16 wählen mit. Ja-Stimmen: 5, Nein-Stimmen: 6")]
    public void Who_moved_it_or_stands_aside_is_not_what_is_voted_on(string text, string resolution)
    {
        Assert.Equal(resolution, Assert.Single(ResolutionsOf(text)).Text);
    }

    [Fact]
    public void Who_stood_aside_may_be_counted_with_the_vote()
    {
        Assert.Equal(new Vote(5, 0, null, VoteResult.Accepted), Assert.Single(ResolutionsOf("Beschluss: Der Hag wird gelb.\n\nJa: 5, Nein: 0, Ausstand: 1")).Vote);
    }

    [Theory]
    [InlineData("Die Kasse stimmt, und die Empfehlung zur Entlastung wird erteilt.")]
    [InlineData("Der Vorstand wird durch das neue Büro entlastet.")]
    [InlineData("Der Vorstand wird spürbar entlastet.")]
    [InlineData("Der Vorstand wird für die Dauer des Festes entlastet.")]
    [InlineData("Damit ist die Kassiererin entlastet.")]
    [InlineData("Die Verwaltung wird entlastet.")]
    [InlineData("Der Baum sorgt für Entlastung. Der Auftrag ist erteilt.")]
    [InlineData("Der Bericht fehlt noch, bevor dem Vorstand Entlastung erteilt wird.")]
    [InlineData("Die Stadt erteilt den Eltern Entlastung bei den Gebühren.")]
    [InlineData("Ein Termin ist nicht zustande gekommen.")]
    [InlineData("Die einhellige Meinung: Es bleibt so.")]
    [InlineData("Um 19:30 Uhr sind alle Stimmen gezählt.")]
    public void What_only_sounds_so_is_none(string text)
    {
        Assert.Empty(ResolutionsOf(text));
    }

    private static ImmutableArray<Resolution> ResolutionsOf(string text) => SmallArchive.Meeting($"# TOP 1: Haus\n\n{text}\n").Meeting.Resolutions;
}
