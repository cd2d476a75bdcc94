using static Protokollarchiv.Tests.Import.WordFile;

namespace Protokollarchiv.Tests.Import.Outline;

/// <summary>Bullets, numbers and boxes that were typed and not made by the program.</summary>
public sealed class TypedMarkTests
{
    [Fact]
    public void Lines_of_one_paragraph_with_marks_become_a_list()
    {
        var body = ImportTrial.Body("a.docx", Of($"<w:p>{Run("Zu kaufen:")}<w:r><w:br/></w:r>{Run("- Mehl")}<w:r><w:br/></w:r>{Run("- Zucker")}</w:p>{Paragraph("Das reicht.")}"));

        Assert.Equal("Zu kaufen:\n\n- Mehl\n- Zucker\n\nDas reicht.\n", body);
    }

    [Fact]
    public void A_single_dash_at_the_start_of_a_line_makes_no_list()
    {
        var body = ImportTrial.Body("a.docx", Of($"<w:p>{Run("Wir feiern im Hof")}<w:r><w:br/></w:r>{Run("– bei Regen im Saal.")}</w:p>"));

        Assert.DoesNotContain("- ", body, StringComparison.Ordinal);
        Assert.Contains("– bei Regen im Saal.", body, StringComparison.Ordinal);
    }

    [Fact]
    public void Below_a_listed_line_they_are_a_list_of_its_own()
    {
        var body = ImportTrial.Body("a.docx", new WordFile
        {
            Numbering = List(1, "•") + Instance(1),
            Body = $"<w:p><w:pPr><w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr></w:pPr>{Run("Fest")}<w:r><w:br/></w:r>{Run("- Mehl")}<w:r><w:br/></w:r>{Run("- Zucker")}</w:p>" + Numbered("Kasse", 1),
        }.Bytes());

        Assert.Equal("- Fest\n  - Mehl\n  - Zucker\n- Kasse\n", body);
    }

    [Fact]
    public void Small_Roman_numbers_count_as_letters_do() =>
        Assert.Equal("- i. Mehl\n- ii. Zucker\n\nvia. Bern\n", ImportTrial.Body("a.docx", Of(Paragraph("i. Mehl") + Paragraph("ii. Zucker") + Paragraph("via. Bern"))));

    [Fact]
    public void A_bare_number_before_a_bold_line_is_that_of_its_item()
    {
        var body = ImportTrial.Body("a.docx", Of(Bold("1 Bericht") + Paragraph("Die Kasse stimmt.") + Bold("2 Termine") + Paragraph("Keine.")));

        Assert.Equal("## 1. Bericht\n\nDie Kasse stimmt.\n\n## 2. Termine\n\nKeine.\n", body);
    }
}
