namespace Protokollarchiv.Tests.Minutes;

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

    private static IEnumerable<string> Statements(string text)
    {
        var linked = SmallArchive.Meeting($"Anwesend: Heike Möller (HM), Jan Peters (JP), Mandy Schön (Holzwurm GmbH)\nEntschuldigt: Uwe Quast\n\n# TOP 1: Haus\n\n{text}\n");
        return linked.Statements.Select(s => $"{s.Person.Name} | {string.Join(" / ", s.Passages.Select(p => linked.Meeting.Passages[p].Text))}");
    }
}
