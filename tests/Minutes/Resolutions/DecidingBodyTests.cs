namespace Protokollarchiv.Tests.Minutes.Resolutions;

/// <summary>What the body that meets agrees to, without a vote.</summary>
public sealed class DecidingBodyTests
{
    [Theory]
    [InlineData("Gemeinderat", "Der Gemeinderat stimmt dem Bauantrag zu.")]
    [InlineData("Gemeinderat", "Das Gremium stimmt der neuen Vorlage des Kämmerers mehrheitlich zu.")]
    [InlineData("", "Die Versammlung genehmigt den Entwurf der Satzung und legt ihn als gültig fest.")]
    [InlineData("Gemeinderat", "Der Gemeinderat genehmigt die Niederschrift vom 12.09.2022.")]
    [InlineData("Vorstand", "Der Vorstand genehmigt die Ausgabe von 300 € für neue Stühle.")]
    public void It_decides_in_the_present_tense(string committee, string sentence)
    {
        Assert.Equal([sentence], ResolutionsOf(committee, sentence));
    }

    [Theory]
    [InlineData("Der Gemeinderat stimmt dem Bauantrag zu.")]
    [InlineData("Der Vorstand stimmt Frau Blau zu.")]
    [InlineData("Der Vorstand stimmt der Einschätzung der Verwaltung zu.")]
    [InlineData("Der Vorstand stimmt dem Antrag nicht zu.")]
    [InlineData("Der Vorstand stimmt dem Antrag zu, wenn die Kasse reicht.")]
    [InlineData("Der Vorstand genehmigt die Ausgabe nicht.")]
    [InlineData("Der Vorstand stimmt dem Antrag kaum zu.")]
    [InlineData("Der Vorstand stimmt dem Antrag vermutlich in der nächsten Sitzung zu.")]
    [InlineData("Der Vorstand genehmigt den Haushalt immer im Herbst.")]
    [InlineData("Der Vorstand genehmigt die Ausgabe?")]
    [InlineData("Die Versammlung genehmigt den Haushalt.")]
    [InlineData("Der Rat stimmt dem Vorhaben zu.")]
    [InlineData("Wenn der Vorstand dem Antrag zustimmt, wird gebaut.")]
    public void Another_body_an_opinion_and_what_is_not_agreed_to_decide_nothing(string sentence)
    {
        Assert.Empty(ResolutionsOf("Vorstand", sentence));
    }

    [Theory]
    [InlineData("Protokoll der Vorstandssitzung vom 24.10.2022", 1)]
    [InlineData("Treffen mit dem Vorstand am 24.10.2022", 0)]
    [InlineData("Protokoll der Vorstandswahl vom 24.10.2022", 0)]
    [InlineData("Protokoll vom 24.10.2022", 0)]
    public void The_title_may_name_it(string title, int resolutions)
    {
        var minutes = $"---\ngremium: Nachbarn\n---\n\n# {title}\n\n## 1. Haus\n\nDer Vorstand genehmigt das Protokoll vom 12.09.2022.\n";

        Assert.Equal(resolutions, SmallArchive.Meeting(minutes, "protokolle/2022-10-24.md").Meeting.Resolutions.Length);
    }

    private static IEnumerable<string> ResolutionsOf(string committee, string sentence) =>
        SmallArchive.Meeting($"---\ngremium: {committee}\n---\n## 1. Haus\n\nEs ging um das Haus. {sentence}\n").Meeting.Resolutions.Select(resolution => resolution.Text);
}
