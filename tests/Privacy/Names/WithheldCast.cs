namespace Protokollarchiv.Tests.Privacy.Names;

/// <summary>People of whom some are withheld, each in another way, and minutes that may name them.</summary>
internal static class WithheldCast
{
    public const string People = """
        personen/falk-ruesterberg {name: Falk Rüsterberg, anrede: Herr, kurz: [Rüste, FRB], sichtbar: initialen}
        personen/jonte-wiebelitz {name: Jonte Wiebelitz, anrede: Herr, sichtbar: anonym}
        personen/k-blau {name: Klara Blau, anrede: Frau, sichtbar: anonym}
        personen/anna-lena-thiele {name: Anna-Lena Thiele, anrede: Frau, sichtbar: initialen}
        personen/von-der-heide {name: Paula von der Heide, anrede: Frau, sichtbar: anonym}
        personen/thorben-luettke {name: Thorben Lüttke, anrede: Herr}
        personen/sieglinde-luettke {name: Sieglinde Lüttke, anrede: Frau, sichtbar: anonym}
        personen/hanna-ruesterberg {name: Hanna Rüsterberg, anrede: Frau}
        """;

    public static string Meeting(string text, string present = "") =>
        $"""
        -- protokolle/2022-10-24-vorstand.md --
        ---
        datum: 2022-10-24
        anwesend: [{present}]
        gremium: Vorstand
        ---
        ## 1. Bericht

        {text}
        """;
}
