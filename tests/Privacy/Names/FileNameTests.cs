using static Protokollarchiv.Tests.Privacy.Names.OneWithheld;

namespace Protokollarchiv.Tests.Privacy.Names;

/// <summary>No address on the site holds a withheld name, whatever the file is called.</summary>
public sealed class FileNameTests
{
    [Theory]
    [InlineData("Antrag_Ruesterberg2022.pdf", "antrag-name-nicht-oeffentlich-2022.pdf")]
    [InlineData("Ruesterberg1.jpg", "name-nicht-oeffentlich-1.jpg")]
    [InlineData("20220301Ruesterberg.txt", "20220301-name-nicht-oeffentlich.txt")]
    [InlineData("AntragRuesterberg.docx", "antrag-name-nicht-oeffentlich.docx")]
    [InlineData("fotoruesterberg.jpg", "foto-name-nicht-oeffentlich.jpg")]
    [InlineData("ruesterbergj.txt", "name-nicht-oeffentlich.txt")]
    [InlineData("jonteR.txt", "name-nicht-oeffentlich.txt")]
    [InlineData("meinruesterberg.txt", "mein-name-nicht-oeffentlich.txt")]
    [InlineData("jonte.txt", "name-nicht-oeffentlich.txt")]
    [InlineData("Jonte-Zeugnis.txt", "name-nicht-oeffentlich-zeugnis.txt")]
    [InlineData("Zeugnis Jonte.txt", "zeugnis-name-nicht-oeffentlich.txt")]
    [InlineData("karl-ruesterberg.txt", "karl-ruesterberg.txt")]
    [InlineData("karl-jonte.txt", "karl-jonte.txt")]
    public void Attachments(string file, string expected)
    {
        using var archive = Around("Jonte Rüsterberg", $"[Brief](<{file}>)", files: $"-- protokolle/{file} --\nx");

        var attachment = Assert.Single(archive.Read().Meetings[0].Meeting.Attachments);

        Assert.Equal($"/protokolle/2022-10-24-vorstand/{expected}", attachment.Url);
    }

    [Fact]
    public void A_word_that_a_letter_and_a_short_name_make_by_chance()
    {
        using var archive = Around("Franz Eder", "[Brief](feder.pdf)", files: "-- protokolle/feder.pdf --\nx");

        Assert.EndsWith("/feder.pdf", Assert.Single(archive.Read().Meetings[0].Meeting.Attachments).Url, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2022-03-01-gespraech-jonte", "2022-03-01-gespraech-name-nicht-oeffentlich")]
    [InlineData("2022-03-01-ruesterberg2", "2022-03-01-name-nicht-oeffentlich-2")]
    [InlineData("2022-03-01-gespraech-thomas", "2022-03-01-gespraech-thomas")]
    public void Minutes_by_file(string file, string expected)
    {
        Assert.Equal(expected, MinutesOf("Jonte Rüsterberg", "gremium: Vorstand", file).Slug);
    }

    [Theory]
    [InlineData("2022-03-01-gespraech-thomas", "2022-03-01-gespraech-name-nicht-oeffentlich")]
    [InlineData("2022-03-01-thomas-moser-stiftung", "2022-03-01-thomas-moser-stiftung")]
    [InlineData("2022-03-01-st-thomas-kirche", "2022-03-01-st-thomas-kirche")]
    public void A_frequent_given_name_in_the_last_place(string file, string expected)
    {
        Assert.Equal(expected, MinutesOf("Thomas Rüsterberg", "gremium: Vorstand", file).Slug);
    }

    [Fact]
    public void Registers()
    {
        using var archive = Around(
            "Jonte Rüsterberg",
            "Nichts.",
            files: "-- seiten/jonte.md --\n---\ntitel: Über uns\n---\n-- themen/fall-jonte.md --\n---\nname: Fall\n---\n-- partner/ruesterberg2.md --\n---\nname: Verein\n---");

        var linked = archive.Read();

        Assert.Equal(["name-nicht-oeffentlich"], linked.Pages.Select(p => p.Slug));
        Assert.Equal(["fall-name-nicht-oeffentlich"], linked.Topics.Select(t => t.Subject.Slug));
        Assert.Equal(["name-nicht-oeffentlich-2"], linked.Organizations.Select(o => o.Subject.Slug));
    }
}
