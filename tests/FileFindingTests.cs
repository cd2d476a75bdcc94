using System.Text;
using Protokollarchiv.Files;
using Protokollarchiv.Sources;

namespace Protokollarchiv.Tests;

/// <summary>What is wrong with a file as a whole, or with two of them, is reported, and nothing else is.</summary>
public sealed class FileFindingTests
{
    private const string Minutes = "protokolle/2022-10-24-vorstand.md";

    [Theory]
    [InlineData("protokolle/vorstand.md", "protokolle/vorstand.md:1:1 MIN1101")]
    [InlineData("protokolle/2022-10-24", "protokolle/2022-10-24:1:1 SRC0203")]
    [InlineData("protokolle/_alt/2022-10-24.md", "protokolle/_alt:1:1 SRC0204")]
    [InlineData("protokolle/plan.pdf", "protokolle/plan.pdf:1:1 SRC0205")]
    [InlineData("protokolle/alt/README.md", "protokolle/alt/README.md:1:1 SRC0206")]
    [InlineData("protokolle/2022-10-25/index.md", "protokolle/2022-10-25/index.md:1:1 MIN1101")]
    [InlineData("personen/ohne.md", "personen/ohne.md:1:1 REG3001")]
    [InlineData("Personen/karla-blau.md", "Personen:1:1 SRC0112")]
    [InlineData("person/karla-blau.md", "person:1:1 SRC0112")]
    [InlineData("site.yaml", "site.yaml:1:1 SRC0112")]
    [InlineData("site.yml.txt", "site.yml.txt:1:1 SRC0112")]
    [InlineData("personen/karla-blau.md.txt", "personen/karla-blau.md.txt:1:1 SRC0113")]
    [InlineData("themen/dach", "themen/dach:1:1 SRC0113")]
    [InlineData("2022-10-25-vorstand.md", "2022-10-25-vorstand.md:1:1 SRC0207")]
    [InlineData("2022/Oktober/2022-10-25.md", "2022:1:1 SRC0207")]
    public void In_where_a_file_lies_and_what_it_is_called(string path, string finding)
    {
        Assert.Contains(finding, Findings.Of($"-- {Minutes} --\nText.\n-- {path} --\nText.\n"));
    }

    [Theory]
    [InlineData("personen/karla-blau.jpg")]
    [InlineData("themes/verein/theme.yml")]
    [InlineData("website/index.html")]
    [InlineData("_entwurf/2022-10-25.md")]
    [InlineData(".obsidian/notiz.md")]
    [InlineData("namen.txt")]
    public void What_lies_beside_the_archive_does_no_harm(string path)
    {
        Assert.Empty(Findings.Of($"-- {Minutes} --\nText.\n-- {path} --\nText.\n"));
    }

    [Fact]
    public void Beside_a_folder_that_is_read_one_of_another_name_is_no_mistake()
    {
        Assert.Equal(["themes:1:1 SRC0207"], Findings.Of($"-- {Minutes} --\nText.\n-- themen/dach.md --\n---\nname: Dach\n---\n-- themes/README.md --\nText.\n"));
    }

    [Theory]
    [InlineData("protokolle/vorstand/index.md", "# Vorstandssitzung\n\n## TOP 1: Dach\n\n- [ ] Karla fragt bis 30.11.2022 beim Amt nach")]
    [InlineData("protokolle/2022/Januar/index.md", "---\ntitel: Sitzung im Januar\nort: Saal\nstatus: genehmigt\n---\n## Dach\n\nDicht.")]
    [InlineData("protokolle/README.md", "# Treffen\n\nOrt: Saal\nEnde: 20 Uhr\n\n## Dach\n\nDicht.\n\n## Keller\n\nNass.")]
    public void Minutes_may_be_called_as_a_file_that_explains_the_folder(string path, string text)
    {
        Assert.Equal([$"{path}:1:1 MIN1101"], Findings.Of($"-- {path} --\n{text}\n"));
    }

    [Theory]
    [InlineData("# Mitgliederversammlung\n\nHier liegen die Niederschriften.\n\n## Aufbau\n\nJe Jahr ein Ordner.")]
    [InlineData("# Protokolle der Treffen\n\n## 1. Aufbau\n\nJe Jahr ein Ordner.")]
    public void A_file_that_explains_the_folder_may_name_the_meetings_in_it(string text)
    {
        Assert.Equal(["protokolle/README.md:1:1 SRC0206"], Findings.Of($"-- protokolle/README.md --\n{text}\n"));
    }

    [Theory]
    [InlineData("Vorlage.md", true)]
    [InlineData("Vorstand/01 Treffen-Vorlage.md", true)]
    [InlineData("Meeting-Template.md", true)]
    [InlineData("2022-10-25-vorlage.md", false)]
    [InlineData("Beschlussvorlage.md", false)]
    [InlineData("Vorlage Haushalt.md", false)]
    public void A_template_is_no_minutes(string name, bool isTemplate)
    {
        var reported = Findings.Of($"-- {Minutes} --\nText.\n-- protokolle/{name} --\n# Treffen 01.01.2022\n\nAnwesend: Karla Blau, Rolf Sternal\n\n## TOP 1: Dach\n");

        Assert.Equal(isTemplate, reported.Contains($"protokolle/{name}:1:1 SRC0206"));
    }

    [Fact]
    public void Minutes_may_be_called_as_a_template()
    {
        Assert.DoesNotContain("protokolle/Vorlage.md:1:1 SRC0206", Findings.Of("-- protokolle/Vorlage.md --\n---\ndatum: 2022-10-24\n---\n## Dach\n\nDicht.\n"));
        Assert.DoesNotContain("protokolle/Vorlage.md:1:1 SRC0206", Findings.Of("-- protokolle/Vorlage.md --\n# Vorstandssitzung am 24.10.2022\n\nAnwesend: Karla Blau, Rolf Sternal\n\n## Dach\n\nBeschluss: Das Dach wird gedeckt. Einstimmig.\n"));
    }

    [Fact]
    public void Two_register_files_of_one_address_are_reported_and_the_first_counts()
    {
        var reported = Findings.Of("""
            -- protokolle/2022-10-24-vorstand.md --
            Text.
            -- themen/kassenpruefung.md --
            ---
            name: Kassenpruefung
            ---
            -- themen/kassenprüfung.md --
            ---
            name: Kassenprüfung
            ---
            """);

        Assert.Equal(["themen/kassenprüfung.md:1:1 REG3003"], reported);
    }

    [Fact]
    public void Two_minutes_of_one_address_are_reported()
    {
        Assert.Contains("MIN1105", Assert.Single(Findings.Of("-- protokolle/2022-10-24-kasse.md --\nEins.\n-- protokolle/a/2022-10-24-kasse.md --\nZwei.\n")), StringComparison.Ordinal);
    }

    [Fact]
    public void Windows_1252_is_read_and_reported_at_its_first_letter()
    {
        Assert.Equal([$"{Minutes}:2:3 SRC0101"], FindingsIn([.. "Text.\nF"u8, .. "r"u8, .. new byte[] { 0xFC }, .. "h."u8]));
    }

    [Fact]
    public void What_is_no_text_is_not_called_Windows_1252_too()
    {
        Assert.Equal([$"{Minutes}:1:1 SRC0110"], FindingsIn([0, 1, 0xFC, 2]));
    }

    [Fact]
    public void A_file_too_large_to_be_text_is_not_read()
    {
        Assert.Equal([$"{Minutes}:1:1 SRC0102"], FindingsIn(Encoding.UTF8.GetBytes(new string('a', (32 * 1024 * 1024) + 1))));
    }

    [Fact]
    public void A_file_that_is_gone_before_it_is_read_is_reported()
    {
        var context = SmallArchive.Context();

        var text = new ReadText().Run(new SourceFile(Minutes, "/gibt/es/nicht.md"), context);

        Assert.Null(text);
        Assert.Equal("SRC0103", Assert.Single(context.Diagnostics.Sorted()).Code.Id);
    }

    [Fact]
    public void An_empty_file_is_reported()
    {
        Assert.Contains($"{Minutes}:1:1 SRC0109", FindingsIn([]));
    }

    [Fact]
    public void Folders_too_deep_for_anyone_are_reported()
    {
        var folders = string.Concat(Enumerable.Repeat("a/", 40));

        Assert.Contains("SRC0105", Assert.Single(Findings.Of($"-- {Minutes} --\nText.\n-- protokolle/{folders}2022-10-25.md --\nText.\n")), StringComparison.Ordinal);
    }

    [Fact]
    public void A_symbolic_link_is_not_followed()
    {
        using var archive = SmallArchive.Of($"-- {Minutes} --\nText.\n");
        File.CreateSymbolicLink(Path.Combine(archive.Input, "protokolle", "2022-10-25.md"), Path.Combine(archive.Input, Minutes));

        Assert.Equal(["protokolle/2022-10-25.md:1:1 SRC0106"], Findings.In(archive));
    }

    [Fact]
    public void A_copy_beside_the_original_is_named()
    {
        const string text = "## 1. Dach\n\nBeschluss: Das Dach wird gedeckt.\n";
        var files = $"-- {Minutes} --\n{text}-- protokolle/2022-10-24-vorstand (1).md --\n{text}-- protokolle/2022-11-24-vorstand.md --\n{text}";

        Assert.Equal(["protokolle/2022-10-24-vorstand (1).md:1:1 MIN1210"], Findings.Of(files));
    }

    [Fact]
    public void Minutes_of_two_committees_that_are_only_begun_are_no_copies()
    {
        Assert.Empty(Findings.Of("""
            -- protokolle/2022-10-24-vorstand.md --
            ---
            gremium: Vorstand
            ---
            ## 1. Begrüßung
            -- protokolle/2022-10-24-beirat.md --
            ---
            gremium: Beirat
            ---
            ## 1. Begrüßung
            """));
    }

    [Fact]
    public void What_is_no_text_is_not_published_as_if_it_were()
    {
        Assert.Equal([$"{Minutes}:1:1 SRC0110"], Findings.Of($"-- {Minutes} --\nRIFF\0\0WEBPVP8X\0"));
    }

    private static IEnumerable<string> FindingsIn(byte[] minutes)
    {
        using var archive = SmallArchive.Of("");
        archive.Write(Minutes, minutes);
        return Findings.In(archive);
    }
}
