using static Protokollarchiv.Tests.Import.WordFile;

namespace Protokollarchiv.Tests.Import;

/// <summary>What Word keeps beside the letters: signs of symbol fonts, and fields with what they show.</summary>
public sealed class WordSignTests
{
    [Theory]
    [InlineData("Wingdings", "F0E0", "Antrag → Karla.")]
    [InlineData("Wingdings", "00FC", "Antrag ✓ Karla.")]
    [InlineData("Wingdings", "F052", "Antrag \uF052 Karla.")]
    [InlineData("Wingdings 2", "F050", "Antrag ✓ Karla.")]
    [InlineData("Wingdings 2", "F04F", "Antrag ✗ Karla.")]
    [InlineData("Symbol", "F0AE", "Antrag → Karla.")]
    [InlineData("Symbol", "F044", "Antrag \uF044 Karla.")]
    [InlineData("Arial", "2713", "Antrag ✓ Karla.")]
    [InlineData("Arial", "D800", "Antrag Karla.")]
    [InlineData("Arial", "keine", "Antrag Karla.")]
    public void A_sign_of_a_symbol_font_becomes_that_of_Unicode(string font, string place, string line)
    {
        var body = ImportTrial.Body("a.docx", Of($"<w:p>{Run("Antrag ")}{Symbol(font, place)}{Run(" Karla.")}</w:p>"));

        Assert.Equal($"{line}\n", body);
    }

    [Theory]
    [InlineData("Wingdings 2", "F0A3", "- [ ] Karla fragt nach.\n")]
    [InlineData("Wingdings 2", "F02A", "- [ ] Karla fragt nach.\n")]
    [InlineData("Wingdings 2", "F052", "- [x] Karla fragt nach.\n")]
    [InlineData("Wingdings 2", "F053", "- [x] Karla fragt nach.\n")]
    [InlineData("Wingdings", "F0A8", "- [ ] Karla fragt nach.\n")]
    [InlineData("Wingdings", "F0FE", "- [x] Karla fragt nach.\n")]
    public void A_box_before_an_entry_of_a_list_makes_a_task(string font, string place, string list)
    {
        var body = ImportTrial.Body("a.docx", new WordFile
        {
            Numbering = List(1, "•") + Instance(1),
            Body = $"<w:p><w:pPr><w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr></w:pPr>{Symbol(font, place)}{Run(" Karla fragt nach.")}</w:p>",
        }.Bytes());

        Assert.Equal(list, body);
    }

    [Fact]
    public void A_field_shows_its_result_and_leads_where_it_says()
    {
        var body = ImportTrial.Body("a.docx", Of($"<w:p>{Run("Siehe ")}{Field(" HYPERLINK \"https://example.org/plan\" ", "den Plan")}{Run(" vom ")}{Field(" DATE \\@ \"dd.MM.yyyy\" ", "07.03.2023")}{Run(".")}</w:p>"));

        Assert.Equal("Siehe [den Plan](https://example.org/plan) vom 07.03.2023.\n", body);
    }

    [Fact]
    public void The_table_of_contents_and_the_numbers_of_pages_are_left_out_and_named()
    {
        using var trial = new ImportTrial();
        trial.Write("a.docx", new WordFile
        {
            Body = $"<w:p>{Field(" TOC \\o ", "Bericht 2")}</w:p>{Paragraph("Der Bericht liegt vor.")}",
            Footer = $"<w:p>{Run("Blatt ")}{Field(" PAGE ", "1")}{Run(" aus ")}{Field(" NUMPAGES ", "3")}</w:p>",
        }.Bytes());

        trial.Run("a.docx");

        var minutes = Assert.Single(trial.Minutes);
        Assert.Equal("Der Bericht liegt vor.\n", minutes.Markdown);
        Assert.Equal("Bericht 2 | Blatt aus", string.Join(" | ", minutes.Omissions.Select(omission => string.Join(' ', WordSequence.Of(omission.Text))).Order(StringComparer.Ordinal)));
    }

    private static string Symbol(string font, string place) => $"<w:r><w:sym w:font=\"{font}\" w:char=\"{place}\"/></w:r>";

    private static string Field(string instruction, string result) =>
        $"<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText xml:space=\"preserve\">{instruction}</w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>{Run(result)}<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>";
}
