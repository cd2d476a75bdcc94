namespace Protokollarchiv.Tests.Minutes.Resolutions;

/// <summary>What a meeting decides about itself is in its minutes and in the list, but not among what is new.</summary>
public sealed class ProceduralResolutionTests
{
    [Theory]
    [InlineData("Tagesordnung", "Die Tagesordnung wird einstimmig beschlossen.")]
    [InlineData("Regularien", "Das Protokoll der letzten Sitzung vom 27.03.2021 wird bei 2 Enthaltungen genehmigt.")]
    [InlineData("Regularien", "Der Vorstand genehmigt das Vorstandsprotokoll vom 4.5.2022.")]
    [InlineData("Genehmigung der Niederschrift", "Einstimmig angenommen.")]
    [InlineData("Genehmigung der Tagesordnung", "Sie wird mit 3 Enthaltungen von allen Anwesenden so beschlossen.")]
    [InlineData("Regularien", "Dem Sitzungsprotokoll und der Tagesordnung wird zugestimmt.")]
    [InlineData("Eröffnung", "Die Versammlung stellt einstimmig die Beschlussfähigkeit fest; die Traktandenliste ist genehmigt.")]
    public void The_agenda_and_earlier_minutes_are_no_news(string title, string decided)
    {
        using var archive = Archive(title, decided);
        var pages = archive.Build();

        Assert.Equal(["Wir kaufen eine Leiter."], pages("/").QuerySelectorAll("section h2:contains('Neueste Beschlüsse') + ul p:first-child").Select(p => p.TextContent));
        Assert.Equal(["Wir kaufen eine Leiter."], pages("/gremien/vorstand/").QuerySelectorAll("#beschluesse + ul p:first-child").Select(p => p.TextContent));
        Assert.Equal(2, pages("/beschluesse/").QuerySelectorAll("#beschluesse li").Length);
    }

    [Theory]
    [InlineData("Protokolle", "Die Protokolle werden künftig veröffentlicht, einstimmig beschlossen.")]
    [InlineData("Wahlen", "Karla Blau wird zur Protokollführerin gewählt und die Wahl angenommen.")]
    [InlineData("Genehmigung des Protokolls", "Der Antrag von Rolf Sternal auf eine neue Leiter für den Schuppen hinter dem Haus wird angenommen.")]
    [InlineData("Satzung", "Die Satzung, die diesem Protokoll beiliegt, wird angenommen.")]
    [InlineData("Dach", "Die Reparatur wird beschlossen.")]
    [InlineData("Technik", "Der Vorstand beschließt, ein Protokoll-Programm zu kaufen.")]
    [InlineData("Wohnung", "Das Übergabeprotokoll wird angenommen.")]
    [InlineData("Kasse", "Die im Protokoll vom 3.4.2022 genannten Ausgaben werden genehmigt.")]
    [InlineData("Kasse", "Ausgaben laut Niederschrift der Kassenprüfung werden genehmigt.")]
    [InlineData("Regularien", "Die Tagesordnung wird genehmigt, ebenso 300 € für das Fest.")]
    [InlineData("Genehmigung der Tagesordnung", "Der Kauf eines Druckers wird beschlossen.")]
    [InlineData("Feststellung der Beschlussfähigkeit", "Rolf Sternal wird als Mitglied aufgenommen.")]
    public void All_else_is(string title, string decided)
    {
        using var archive = Archive(title, decided);

        Assert.Equal(2, archive.Build()("/").QuerySelectorAll("section h2:contains('Neueste Beschlüsse') + ul li").Length);
    }

    [Fact]
    public void Where_nothing_else_was_decided_they_are()
    {
        using var archive = SmallArchive.Of("-- protokolle/2022-10-24-vorstand.md --\n---\ngremium: Vorstand\n---\n## 1. Regularien\n\nBeschluss: Die Tagesordnung wird genehmigt.\n");
        var pages = archive.Build();

        Assert.Equal(["Die Tagesordnung wird genehmigt."], pages("/").QuerySelectorAll("section h2:contains('Neueste Beschlüsse') + ul p:first-child").Select(p => p.TextContent));
        Assert.Equal(["Die Tagesordnung wird genehmigt."], pages("/gremien/vorstand/").QuerySelectorAll("#beschluesse + ul p:first-child").Select(p => p.TextContent));
    }

    private static SmallArchive Archive(string title, string decided) => SmallArchive.Of($"""
        -- protokolle/2022-10-24-vorstand.md --
        ---
        gremium: Vorstand
        ---
        ## 1. {title}

        Beschluss: {decided}

        ## 2. Schuppen

        Beschluss: Wir kaufen eine Leiter.
        """);
}
