namespace Protokollarchiv.Tests.Privacy;

/// <summary>Minutes that say of themselves that they are internal are not published, also where they say so in their text.</summary>
public sealed class WithholdingLineTests
{
    [Theory]
    [InlineData("# Vorstandssitzung\n\nStatus: intern\n\n## TOP 1: Dach\n\nDicht.", 3)]
    [InlineData("# Vorstandssitzung\n\n| Status | vertraulich |\n|---|---|\n| Ort | Saal |\n\n## TOP 1: Dach\n\nDicht.", 3)]
    [InlineData("# Vorstandssitzung\n\nAnwesend: K. Blau\nöffentlich: nein\n\n## TOP 1: Dach\n\nDicht.", 4)]
    [InlineData("**Streng vertraulich!**\n\n# Vorstandssitzung\n\n## TOP 1: Dach\n\nDicht.", 1)]
    [InlineData("# Nicht öffentlich\n\n# Vorstandssitzung\n\nAnwesend: K. Blau\n\n## TOP 1: Dach\n\nDicht.", 1)]
    [InlineData("# Vorstandssitzung\n\n> Nur für den internen Gebrauch\n\nDas Dach ist dicht.", 3)]
    [InlineData("# Vorstandssitzung (nicht öffentlich)\n\n## TOP 1: Dach\n\nDicht.", 1)]
    [InlineData("# Protokoll der Vorstandssitzung vom 24.10.2022 (interne Version)\n\n## TOP 1: Dach\n\nDicht.", 1)]
    [InlineData("# Vorstandssitzung – vertrauliche Fassung\n\n## TOP 1: Dach\n\nDicht.", 1)]
    [InlineData("# Niederschrift (nichtöffentlich)\n\nüber die 7. Sitzung des Beirats\n\n## Dach\n\nDicht.", 1)]
    [InlineData("Niederschrift (nicht öffentlich)\nüber die 7. Sitzung des Beirats\n\n## Dach\n\nDicht.", 1)]
    [InlineData("# Nicht öffentlich – Segelfreunde · Gartenstraße 3 · 01234 Darre\n\nProtokoll der Vorstandssitzung\nam 24.10.2022\n\n## Dach\n\nDicht.", 1)]
    [InlineData("# Turnverein Musterstadt e.V. (nicht öffentlich)\n\nProtokoll der Vorstandssitzung vom 24.10.2022\n\nAnwesend: K. Blau\n\n## Personal\n\nGeheimes.", 1)]
    [InlineData("# Turnverein Musterstadt e.V. – intern\n\n**Vorstandssitzung vom 24.10.2022**\n\n## Personal\n\nGeheimes.", 1)]
    [InlineData("# Turnverein Musterstadt e.V. – intern\n\n**Vorstandssitzung vom 24.10.2022**\n\nGeheimes.", 1)]
    [InlineData("Turnverein Musterstadt e.V. (vertraulich)\n\nProtokoll der Vorstandssitzung vom 24.10.2022\n\nTOP 1: Personal\n\nGeheimes.", 1)]
    [InlineData("# Gemeindeverwaltung Dörfling (nichtöffentlich)\n\nProtokoll der Gemeinderatssitzung vom 24.10.2022\n\n## Personal\n\nGeheimes.", 1)]
    [InlineData("# Turnverein Musterstadt e.V.\n\n**Vorstandssitzung vom 24.10.2022**\n\nVertraulich\n\n## Personal\n\nGeheimes.", 5)]
    [InlineData("# Niederschrift über die 4. nichtöffentliche Sitzung des Gemeinderats am 24.10.2022\n\n## Personal\n\nGeheimes.", 1)]
    [InlineData("# Gemeinde Darre\n\n## Nicht-öffentliche Gemeinderatssitzung vom 24.10.2022\n\n### Personal\n\nGeheimes.", 3)]
    [InlineData("# Gemeinde Darre\n\n**Niederschrift**\n\nüber die nichtöffentliche Sitzung des Gemeinderats am 24.10.2022\n\n### Personal\n\nGeheimes.", 1)]
    [InlineData("# Gemeinde Darre\n\n## Sitzung des Gemeinderats vom 24.10.2022\n\nnicht öffentlich\n\n### Personal\n\nGeheimes.", 5)]
    [InlineData("# Nichtöffentliche 4. Sitzung des Ausschusses für öffentliche Ordnung am 24.10.2022\n\n## Personal\n\nGeheimes.", 1)]
    [InlineData("Nichtöffentliche Vorstandssitzung\n24.10.2022\n\nTOP 1: Personal\n\nGeheimes.", 1)]
    [InlineData("N i e d e r s c h r i f t\n\nüber die nichtöffentliche Sitzung des Bauausschusses am 23.10.2022\n\nGeheimes.", 3)]
    [InlineData("Niederschrift (nicht öffentlich)\n\n57. Gemeinderatssitzung\n\nam 24.10.2022\n\nGeheimes.", 1)]
    [InlineData("# Gemeinderatssitzung\n\n| Sitzungsart | nicht öffentlich |\n|---|---|\n\n## Personal\n\nGeheimes.", 3)]
    [InlineData("Vertraulich\nVorstandssitzung vom 24.10.2022\n\n## TOP 1: Dach\n\nDicht.", 1)]
    [InlineData("# Vorstandssitzung\n\n24.10.2022\nVertraulich\nAnwesend: K. Blau\n\n## TOP 1: Dach\n\nDicht.", 4)]
    [InlineData("# Vorstandssitzung\n\nVertraulich\nOrt: Saal\n\n## TOP 1: Dach\n\nDicht.", 3)]
    [InlineData("# Vorstandssitzung\n\n## 1. Rahmendaten\n\n- Status: vertraulich\n- Ort: Saal\n\n## 2. Dach\n\nDicht.", 5)]
    [InlineData("---\nstatus: genehmigt\n---\n# Vorstandssitzung\n\nEntwurf\n\nVertraulich\n\n## TOP 1: Dach\n\nDicht.", 8)]
    public void They_are_not_published(string minutes, int line)
    {
        using var archive = SmallArchive.Of($"-- protokolle/2022-10-24.md --\n{minutes}\n");

        Assert.Empty(archive.Read().Meetings);
        Assert.Contains($"protokolle/2022-10-24.md:{line}:1 PRI4009", archive.Reported);
    }

    [Fact]
    public void The_title_may_say_so_in_the_front_matter()
    {
        using var archive = SmallArchive.Of("-- protokolle/2022-10-24.md --\n---\ntitel: Vorstandssitzung (nicht öffentlich)\n---\n## TOP 1: Dach\n\nDicht.\n");

        Assert.Empty(archive.Read().Meetings);
        Assert.Contains("protokolle/2022-10-24.md:2:1 PRI4009", archive.Reported);
    }

    [Theory]
    [InlineData("# Vorstandssitzung\n\nEntwurf\n\n## TOP 1: Dach\n\nDicht.")]
    [InlineData("# Vorstandssitzung\n\n- **Status:** Entwurf, noch nicht gelesen\n\n## TOP 1: Dach\n\nDicht.")]
    public void A_draft_is_one_where_the_front_matter_does_not_say(string minutes)
    {
        using var archive = SmallArchive.Of($"-- protokolle/2022-10-24.md --\n{minutes}\n");

        Assert.Empty(archive.Read().Meetings);
        Assert.Contains("protokolle/2022-10-24.md:3:1 PRI4010", archive.Reported);
    }

    [Theory]
    [InlineData("status: genehmigt", "Entwurf")]
    [InlineData("status: vorläufig", "Status: Entwurf")]
    [InlineData("entwurf: nein", "Status: Entwurf")]
    public void What_the_front_matter_says_of_a_draft_counts(string entry, string line)
    {
        using var archive = SmallArchive.Of($"-- protokolle/2022-10-24.md --\n---\n{entry}\n---\n# Vorstandssitzung\n\n{line}\n\n## TOP 1: Dach\n\nDicht.\n");

        Assert.Single(archive.Read().Meetings);
    }

    [Theory]
    [InlineData("# Vorstandssitzung\n\nDie Zahlen bleiben bis zur Versammlung\nvertraulich.\n\n## TOP 1: Dach\n\nDicht.")]
    [InlineData("# Vorstandssitzung\n\nWahlmodus:\nGeheim\n\n## TOP 1: Dach\n\nDicht.")]
    [InlineData("# Vorstandssitzung\n\nWahlmodus:\n\nGeheim\n\n## TOP 1: Dach\n\nDicht.")]
    [InlineData("# Vorstandssitzung\n\nIntern\n\n- Putzplan\n\nExtern\n\n- Stadtfest\n\n## TOP 1: Dach\n\nDicht.")]
    [InlineData("# Vorstandssitzung\n\n### Entwurf\n\nDie Satzung soll kürzer werden.\n\n## TOP 1: Dach\n\nDicht.")]
    [InlineData("# Geheim – Wahl des Vorstands\n\n## TOP 1: Dach\n\nDicht.")]
    [InlineData("# Privat - Öffentlich - Politisch: Diskussionsabend\n\n## TOP 1: Dach\n\nDicht.")]
    [InlineData("# Intern - Sitzung der AG Kommunikation\n\n## TOP 1: Dach\n\nDicht.")]
    [InlineData("# Vorstandssitzung\n\nAnwesend:\n\nIntern\n\n- K. Blau\n\nExtern\n\n- R. Sternal\n\n## TOP 1: Dach\n\nDicht.")]
    [InlineData("# Vorstandssitzung\n\nTagesordnung\n\n- Dach\n\nNicht öffentlich\n\n- Personal\n\n## Dach\n\nDicht.")]
    [InlineData("# Vorstandssitzung\n\nDie Zahlen sind vertraulich.\n\n## TOP 1: Dach\n\nDicht.\n\nStatus: intern")]
    [InlineData("# Vorstandssitzung\n\n## Vertraulich\n\nDie Zahlen nannte der Wirt.\n\n## Dach\n\nDicht.")]
    [InlineData("# Vorstandssitzung\n\nStatus: intern abgestimmt\n\n## TOP 1: Dach\n\nDicht.")]
    [InlineData("# Vorstandssitzung\n\n| Gast | Art |\n|---|---|\n| Firma Ziegel | extern |\n| Hausdienst | intern |\n\n## TOP 1: Dach\n\nDicht.")]
    [InlineData("# Niederschrift über die öffentliche und nichtöffentliche Sitzung am 24.10.2022\n\n## Dach\n\nDicht.")]
    [InlineData("# Protokoll der Sitzung vom 24.10.2022 (ohne nichtöffentlichen Teil)\n\n## Dach\n\nDicht.")]
    [InlineData("# Beschlüsse aus der nichtöffentlichen Sitzung vom 24.10.2022\n\n## Dach\n\nDicht.")]
    [InlineData("# Öffentliche Fassung des Protokolls der nichtöffentlichen Sitzung vom 24.10.2022\n\n## Dach\n\nDicht.")]
    [InlineData("# Gemeinderatssitzung\n\nSitzungsart: öffentlich / nicht öffentlich\n\n## Dach\n\nDicht.")]
    [InlineData("# Vorstandssitzung\n\nDie Zahlen sind\nnicht öffentlich\n\n## TOP 1: Dach\n\nDicht.")]
    [InlineData("# Vorstandssitzung\n\n## Bericht aus nichtöffentlicher Sitzung\n\nEs ging um das Dach.\n\n## Dach\n\nDicht.")]
    [InlineData("# Gemeinderatssitzung\n\nDer Rat spricht über die nichtöffentliche Sitzung im Mai.\n\n## TOP 1: Dach\n\nDicht.")]
    [InlineData("# Interne Revision – Bericht\n\n## TOP 1: Dach\n\nDicht.")]
    [InlineData("# Vorstandssitzung (externe Version)\n\n## TOP 1: Dach\n\nDicht.")]
    [InlineData("# Vorstandssitzung (öffentliche Fassung)\n\n## TOP 1: Dach\n\nDicht.")]
    [InlineData("# Vorstandssitzung – interne Fassung der Satzung\n\n## TOP 1: Dach\n\nDicht.")]
    [InlineData("# Vorstandssitzung (ohne interne Version)\n\n## TOP 1: Dach\n\nDicht.")]
    [InlineData("---\nintern: nein\n---\n# Vorstandssitzung\n\nStatus: intern\n\n## TOP 1: Dach\n\nDicht.")]
    public void What_says_so_of_something_else_keeps_no_minutes_back(string minutes)
    {
        using var archive = SmallArchive.Of($"-- protokolle/2022-10-24.md --\n{minutes}\n");

        Assert.Single(archive.Read().Meetings);
    }

    [Theory]
    [InlineData("- Zelt\n- Fest\nTOP 1: Kasse\n\nVertraulich\n\nEs fehlt Geld.")]
    [InlineData("- Zelt.\n- Fest ist schön.\nTOP 1: Kasse\n\nNur für den internen Gebrauch\n\nEs fehlt Geld.")]
    public void A_mark_below_an_item_is_reported_since_it_is_of_that_item(string text)
    {
        using var archive = SmallArchive.Of($"-- protokolle/2022-10-24.md --\n# Protokoll Vorstand\n\n{text}\n");

        Assert.Single(archive.Read().Meetings);
        Assert.Contains("protokolle/2022-10-24.md:7:1 PRI4012", archive.Reported);
    }

    [Fact]
    public void It_is_reported_above_the_first_item_too()
    {
        using var archive = SmallArchive.Of($"-- protokolle/2022-10-24.md --\n# Sitzung vom 24.10.2022\n\n## Nichtöffentlicher Teil\n\n### 1. Personal\n\n{string.Concat(Enumerable.Repeat("Die Stelle bekommt Ina Ott. ", 6))}\n");

        Assert.Single(archive.Read().Meetings);
        Assert.Contains("protokolle/2022-10-24.md:3:1 PRI4012", archive.Reported);
    }

    [Theory]
    [InlineData("## Nichtöffentlicher Teil\n\n## 2. Personal\n\n{0}", 4)]
    [InlineData("## B) Nicht öffentliche Sitzung\n\n### 2. Personal\n\n{0}", 4)]
    [InlineData("## 2. Personal (nicht öffentlich)\n\n{0}", 4)]
    [InlineData("## Nicht öffentlich\n\n### 2. Personal\n\n{0}", 4)]
    [InlineData("## TOP 2: Nichtöffentlicher Teil\n\n{0}", 4)]
    [InlineData("## 2. Personal (nicht öffentlich)\n\n### 2.1 Stelle\n\n{0}", 4)]
    [InlineData("## 2. Personal\n\nVertraulich\n\nInes Stelle.", 6)]
    [InlineData("## 2. Verteiler\n\nIntern\n\n{0}", 0)]
    [InlineData("## 2. Wahl\n\nGeheim gewählt wird Ina Ott.", 0)]
    [InlineData("## 2. Personal\n\nVertraulich ist das nicht.", 0)]
    [InlineData("## 2. Nichtöffentlicher Teil\n\nEntfällt.\n\n## 3. Kasse\n\n{0}", 0)]
    [InlineData("So wird es besprochen:\n\n- Dach\n- Nichtöffentlicher Teil\n\n## 2. Kasse\n\n{0}", 0)]
    [InlineData("Nichtöffentlicher Teil\n\n- Personal\n\n## 2. Kasse\n\n{0}", 0)]
    [InlineData("## Nichtöffentlicher Teil\n\n- Anfragen der Mitglieder des Rates\n- Grundstücke im Ort und in der Flur\n- Verkauf von Holz aus dem Wald der Gemeinde\n- Personal des Bauhofs", 0)]
    [InlineData("## 2. Aus nichtöffentlicher Sitzung\n\n{0}", 0)]
    [InlineData("## Nichtöffentlicher Teil\n\nDie Öffentlichkeit geht.\n\n## Öffentlicher Teil\n\n{0}", 0)]
    [InlineData("## Nichtöffentlicher Teil\n\n## 2. Personal\n\n## 3. Grundstück", 0)]
    [InlineData("## Nichtöffentliche Daten auf der Website\n\n{0}", 0)]
    public void A_part_that_says_so_and_tells_of_more_than_titles_is_reported(string part, int line)
    {
        var text = part.Replace("{0}", "Über die Stelle wurde lange gesprochen, weil sich drei Leute um sie bemüht haben. Am Ende soll Ina Ott sie bekommen, wenn sie bis zum Mai zusagt.", StringComparison.Ordinal);
        using var archive = SmallArchive.Of($"-- protokolle/2022-10-24.md --\n# Sitzung vom 24.10.2022\n\n## 1. Dach\n{text}\n\n-- protokolle/2022-10-25.md --\n---\nintern: nein\n---\n{text}\n");

        Assert.Equal(2, archive.Read().Meetings.Length);
        Assert.Equal(line == 0 ? [] : [$"protokolle/2022-10-24.md:{line}:1 PRI4012"], archive.Reported.Where(reported => reported.EndsWith("PRI4012", StringComparison.Ordinal)));
    }
}
