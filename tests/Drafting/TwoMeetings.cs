namespace Protokollarchiv.Tests.Drafting;

/// <summary>A committee's last two meetings, of which <c>new</c> tells what comes every time.</summary>
internal static class TwoMeetings
{
    public static SmallArchive Archive() => SmallArchive.Of("""
        -- site.yml --
        titel: Verein
        -- seiten/impressum.md --
        ---
        titel: Impressum
        ---
        -- seiten/datenschutz.md --
        ---
        titel: Datenschutz
        ---
        -- protokolle/2022-09-12-vorstand.md --
        ---
        gremium: Vorstand
        nummer: 7
        datum: 2022-09-12
        anwesend: [A. Blau, "B. Rot (Kulturhof)"]
        ---
        ## 1. Begrüßung

        ## 2. Bericht der Kasse

        ## 3. Dach

        ## 4. Offene Aufgaben

        - [ ] Angebot einholen (A. Blau)
        - [x] Schlüssel zurückgeben (B. Rot)
        -- protokolle/2022-10-10-vorstand.md --
        ---
        gremium: Vorstand
        nummer: 8
        datum: 2022-10-10
        beginn: "18:00"
        ort: Kulturhof
        anwesend: [A. Blau]
        entschuldigt: ["B. Rot (Kulturhof)"]
        ---
        ## 1. Genehmigung des Protokolls vom 12.09.2022

        ## 2. Bericht der Kasse

        ## 3. Sommerfest

        ## 4. Offene Aufgaben

        - [ ] Zelt mieten (B. Rot)

        ## 5. Termine

        Nächste Sitzung: 07.11.2022, 19 Uhr, Rathaus
        """);
}
