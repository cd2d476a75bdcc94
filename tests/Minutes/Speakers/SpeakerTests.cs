using Protokollarchiv.Archive;

namespace Protokollarchiv.Tests.Minutes.Speakers;

/// <summary>Who speaks where several people do so in one paragraph.</summary>
public sealed class SpeakerTests
{
    [Fact]
    public void Lines_that_each_begin_with_someone_present_are_a_statement_each()
    {
        Assert.Equal(
            ["Heike Möller | HM: Fundamente liegen.", "Jan Peters | JP: Rechnung ist da,\naber zu hoch.", "Mandy Schön | Frau Schön: Wir liefern in KW 25."],
            Statements("HM: Fundamente liegen.\nJP: Rechnung ist da,\naber zu hoch.\nFrau Schön: Wir liefern in KW 25."));
    }

    [Theory]
    [InlineData("HM: Es gibt zwei Dinge.\nVorschlag: Wir warten.\nFrist: keine")]
    [InlineData("HM: Der Brief sagt:\nUwe Quast: Das Dach bleibt.")]
    public void A_line_of_someone_else_stays_in_the_statement(string text)
    {
        Assert.Equal([$"Heike Möller | {text}"], Statements(text));
    }

    [Theory]
    [InlineData("Beschluss: Das Dach wird gedeckt. 2 Ja, 0 Nein.", "Das Dach wird gedeckt. 2 Ja, 0 Nein.")]
    [InlineData("**Beschluss:** Das Dach wird gedeckt", "Das Dach wird gedeckt")]
    public void A_resolution_ends_where_the_next_line_is_someone_speaking(string resolution, string decided)
    {
        var text = $"{resolution}\nHM: Endlich.\nJan Peters: Schade,\nsehr schade.";

        Assert.Equal(["Heike Möller | HM: Endlich.", "Jan Peters | Jan Peters: Schade,\nsehr schade."], Statements(text));
        Assert.Equal([decided], Resolutions(text));
    }

    [Theory]
    [InlineData("Beschluss:\nHeike Möller: Vorsitz\nJan Peters: Kasse", "Heike Möller: Vorsitz Jan Peters: Kasse")]
    [InlineData("Beschluss: Die Ämter sind nun:\nHeike Möller: Vorsitz", "Die Ämter sind nun: Heike Möller: Vorsitz")]
    [InlineData("Beschluss: Das Dach bleibt.\nHeike Möller: ja\nJan Peters: Enthaltung", "Das Dach bleibt. Heike Möller: ja Jan Peters: Enthaltung")]
    public void Names_that_are_part_of_a_resolution_stay_in_it(string text, string decided)
    {
        Assert.Equal([decided], Resolutions(text));
    }

    [Theory]
    [InlineData("9 Stimmen")]
    [InlineData("38 Stimmen (gewählt)")]
    [InlineData("mit 9 Stimmen gewählt")]
    [InlineData("12 Ja, 2 Nein, 1 Enthaltung")]
    [InlineData("12/2/1")]
    [InlineData("keine Gegenstimmen")]
    [InlineData("9")]
    [InlineData("einstimmig gewählt")]
    public void Who_gets_votes_does_not_speak(string count)
    {
        Assert.Empty(Statements($"- Heike Möller: {count}\n- Jan Peters: {count}"));
    }

    [Theory]
    [InlineData("9 Stimmen reichen nicht für die Satzung.")]
    [InlineData("keine")]
    public void Who_speaks_of_votes_does(string text)
    {
        Assert.Single(Statements($"Heike Möller: {text}"));
    }

    private static LinkedMeeting Meeting(string text) =>
        SmallArchive.Meeting($"Anwesend: Heike Möller (HM), Jan Peters (JP), Mandy Schön (Holzwurm GmbH)\nEntschuldigt: Uwe Quast\n\n# TOP 1: Haus\n\n{text}\n");

    private static IEnumerable<string> Resolutions(string text) => Meeting(text).Meeting.Resolutions.Select(r => r.Text);

    private static IEnumerable<string> Statements(string text)
    {
        var linked = Meeting(text);
        return linked.Statements.Select(s => $"{s.Person.Name} | {string.Join(" / ", s.Passages.Select(p => linked.Meeting.Passages[p].Text))}");
    }
}
