namespace Protokollarchiv.Tests.Import.TextFile;

/// <summary>Outlines with stars or signs of equality, as wikis and AsciiDoc write them.</summary>
public sealed class WikiTextTests
{
    [Theory]
    [InlineData("Anwesend: \n* Karla Blau\n* Rolf Sternal\n\nDach:\n* ist dicht\n** von Norden\n*** seit Mai\n* wird gestrichen\n")]
    [InlineData("Teil eins\n\n* Karla Blau\n* Rolf Sternal\n\nTeil zwei\n\n* ist dicht\n** von Norden\n*** seit Mai\n* wird gestrichen\n")]
    [InlineData("== Anwesend\n\n* Karla Blau\n* Rolf Sternal\n\n== Dach\n\n* ist dicht\n** von Norden\n*** seit Mai\n* wird gestrichen\n")]
    public void Entries_with_two_stars_are_nested_and_no_headings(string text)
    {
        var body = ImportTrial.Body("dach.txt", text);

        Assert.Contains("- Karla Blau\n- Rolf Sternal\n", body, StringComparison.Ordinal);
        Assert.EndsWith("- ist dicht\n  - von Norden\n    - seit Mai\n- wird gestrichen\n", body, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("= Sitzung am 24.10.2022\n\n== Haus\n=== Dach\nEs ist dicht.\n\n== Kasse\n= 12 Euro\n")]
    [InlineData("= Sitzung am 24.10.2022 =\n\n== Haus ==\n=== Dach ===\nEs ist dicht.\n\n== Kasse ==\n= 12 Euro\n")]
    [InlineData("====== Sitzung am 24.10.2022 ======\n\n===== Haus =====\n==== Dach ====\nEs ist dicht.\n\n===== Kasse =====\n= 12 Euro\n")]
    public void Signs_of_equality_make_headings(string text)
    {
        Assert.Equal("# Sitzung am 24.10.2022\n\n## Haus\n\n### Dach\n\nEs ist dicht.\n\n## Kasse\n\n= 12 Euro\n", ImportTrial.Body("haus.txt", text));
    }
}
