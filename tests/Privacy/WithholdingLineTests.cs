namespace Protokollarchiv.Tests.Privacy;

/// <summary>Minutes that say of themselves that they are internal are not published, also where they say so in their text.</summary>
public sealed class WithholdingLineTests
{
    [Theory]
    [InlineData("# Vorstandssitzung\n\nStatus: intern\n\n## TOP 1: Dach\n\nDicht.", 3)]
    [InlineData("# Vorstandssitzung\n\n- **Status:** Entwurf, noch nicht gelesen\n\n## TOP 1: Dach\n\nDicht.", 3)]
    [InlineData("# Vorstandssitzung\n\n| Status | vertraulich |\n|---|---|\n| Ort | Saal |\n\n## TOP 1: Dach\n\nDicht.", 3)]
    [InlineData("# Vorstandssitzung\n\nAnwesend: K. Blau\nöffentlich: nein\n\n## TOP 1: Dach\n\nDicht.", 4)]
    [InlineData("**Streng vertraulich!**\n\n# Vorstandssitzung\n\n## TOP 1: Dach\n\nDicht.", 1)]
    [InlineData("# Nicht öffentlich\n\n# Vorstandssitzung\n\nAnwesend: K. Blau\n\n## TOP 1: Dach\n\nDicht.", 1)]
    [InlineData("# Vorstandssitzung\n\n> Nur für den internen Gebrauch\n\nDas Dach ist dicht.", 3)]
    [InlineData("# Vorstandssitzung (nicht öffentlich)\n\n## TOP 1: Dach\n\nDicht.", 1)]
    public void They_are_not_published(string minutes, int line)
    {
        using var archive = SmallArchive.Of($"-- protokolle/2022-10-24.md --\n{minutes}\n");

        Assert.Empty(archive.Read().Meetings);
        Assert.Contains($"protokolle/2022-10-24.md:{line}:1 PRI4009", archive.Reported);
    }

    [Theory]
    [InlineData("# Vorstandssitzung\n\nAnwesend:\n\nIntern\n\n- K. Blau\n\nExtern\n\n- R. Sternal\n\n## TOP 1: Dach\n\nDicht.")]
    [InlineData("# Vorstandssitzung\n\nTagesordnung\n\n- Dach\n\nNicht öffentlich\n\n- Personal\n\n## Dach\n\nDicht.")]
    [InlineData("# Vorstandssitzung\n\nDie Zahlen sind vertraulich.\n\n## TOP 1: Dach\n\nDicht.\n\nStatus: intern")]
    [InlineData("# Vorstandssitzung\n\n## Vertraulich\n\nDie Zahlen nannte der Wirt.\n\n## Dach\n\nDicht.")]
    [InlineData("# Vorstandssitzung\n\nStatus: intern abgestimmt\n\n## TOP 1: Dach\n\nDicht.")]
    [InlineData("# Vorstandssitzung\n\n| Gast | Art |\n|---|---|\n| Firma Ziegel | extern |\n| Hausdienst | intern |\n\n## TOP 1: Dach\n\nDicht.")]
    [InlineData("# Interne Revision – Bericht\n\n## TOP 1: Dach\n\nDicht.")]
    [InlineData("---\nintern: nein\n---\n# Vorstandssitzung\n\nStatus: intern\n\n## TOP 1: Dach\n\nDicht.")]
    public void What_says_so_of_something_else_keeps_no_minutes_back(string minutes)
    {
        using var archive = SmallArchive.Of($"-- protokolle/2022-10-24.md --\n{minutes}\n");

        Assert.Single(archive.Read().Meetings);
    }
}
