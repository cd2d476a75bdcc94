using System.Text;

namespace Protokollarchiv.Tests.Privacy.Guard;

/// <summary>What maintainers need when somebody asks to be erased.</summary>
public sealed class ErasureTests
{
    private const string Sound = """
        -- seiten/impressum.md --
        ---
        titel: Impressum
        ---
        -- seiten/datenschutz.md --
        ---
        titel: Datenschutz
        ---
        -- personen/jonte-wiebelitz.md --
        ---
        name: Jonte Wiebelitz
        ---
        -- protokolle/2022-10-24-vorstand.md --
        ---
        datum: 2022-10-24
        ---
        ## 1. Bericht

        Herr Wiebelitz malt.
        """;

    [Theory]
    [InlineData("Blau", "6 10 12")]
    [InlineData("Karla", "6 12")]
    public void A_lone_word_is_looked_for_as_it_stands_even_if_it_may_be_an_ordinary_one(string name, string lines)
    {
        using var archive = SmallArchive.Of("""
            -- protokolle/2022-10-24-vorstand.md --
            ---
            datum: 2022-10-24
            ---
            ## 1. Bericht

            Karla Blau berichtet.

            Die Wand wird blau, sagt Blaumann.

            Frau BLAU dankt.

            Karlas Blick, Blaus Antrag.
            """);

        var run = Run(archive, "check", "--name", name);

        Assert.Equal(1, run.ExitCode);
        Assert.Equal(lines, string.Join(' ', run.Out.Split('\n').Where(line => line.Contains(".md:", StringComparison.Ordinal)).Select(line => line.Split(':')[^1])));
    }

    [Fact]
    public void Every_place_of_a_name_is_listed_in_input_and_output()
    {
        using var archive = SmallArchive.Of(Sound);
        Assert.Equal(0, Run(archive, "build").ExitCode);

        var run = Run(archive, "check", "--name", "Jonte Wiebelitz");

        Assert.Equal(1, run.ExitCode);
        var places = run.Out.Split('\n');
        Assert.Contains($"{archive.Input}/protokolle/2022-10-24-vorstand.md:6", places);
        Assert.Contains($"{archive.Input}/personen/jonte-wiebelitz.md: im Dateinamen", places);
        Assert.Contains($"{archive.Input}/personen/jonte-wiebelitz.md:2", places);
        Assert.Contains(places, p => p.StartsWith($"{archive.Output}/protokolle/2022-10-24-vorstand/index.html:", StringComparison.Ordinal));
        Assert.Contains($"{archive.Output}/personen/jonte-wiebelitz/index.html: im Dateinamen", places);
        Assert.Equal(0, Run(archive, "check", "--name", "Ida Quintus").ExitCode);
    }

    [Fact]
    public void Once_anonymous_the_name_stands_nowhere_in_the_output()
    {
        using var archive = SmallArchive.Of(Sound);
        archive.Write("personen/jonte-wiebelitz.md", "---\nname: Jonte Wiebelitz\nsichtbar: anonym\n---\n");
        Assert.Equal(0, Run(archive, "build").ExitCode);

        var run = Run(archive, "check", "--name", "Jonte Wiebelitz");

        Assert.DoesNotContain(archive.Output, run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void A_name_in_an_attachment_publishes_nothing()
    {
        using var archive = SmallArchive.Of(Sound);
        archive.Write("personen/jonte-wiebelitz.md", "---\nname: Jonte Wiebelitz\nsichtbar: anonym\n---\n");
        Assert.Equal(0, Run(archive, "build").ExitCode);
        var published = FolderContents.Of(archive.Output);
        archive.Write("protokolle/brief.txt", "Lieber Herr Wiebelitz,\n");
        archive.Write("protokolle/2022-10-24-vorstand.md", "---\ndatum: 2022-10-24\n---\n## 1. Bericht\n\n[Brief](brief.txt)\n");

        var run = Run(archive, "build");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("error PRI4005: In protokolle/2022-10-24-vorstand/brief.txt:1", run.Error, StringComparison.Ordinal);
        Assert.Equal(published, FolderContents.Of(archive.Output));
    }

    [Fact]
    public void An_attachment_that_cannot_be_read_is_a_warning_at_its_source()
    {
        using var archive = SmallArchive.Of(Sound);
        archive.Write("personen/jonte-wiebelitz.md", "---\nname: Jonte Wiebelitz\nsichtbar: anonym\n---\n");
        archive.Write("protokolle/brief.zip", Packed.WithPassword(Packed.Zip("brief.txt", "Jonte Wiebelitz")));
        archive.Write("protokolle/2022-10-24-vorstand.md", "---\ndatum: 2022-10-24\n---\n## 1. Bericht\n\n[Brief](brief.zip)\n");

        var run = Run(archive, "build");

        Assert.Equal(0, run.ExitCode);
        Assert.Contains($"{archive.Input}/protokolle/brief.zip:1:1: warning PRI4006: Ob in protokolle/2022-10-24-vorstand/brief.zip etwas steht", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_name_is_listed_in_files_of_any_code()
    {
        using var archive = SmallArchive.Of(Sound);
        archive.Write("a.csv", Encoding.Latin1.GetBytes("Kopf\nFalk Rüsterberg;1\n"));
        archive.Write("b.htm", Encoding.UTF8.GetBytes("<p>Falk R&uuml;s<b class=\"x\">ter</b>berg</p>"));
        archive.Write("c.txt", [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes("Herr Rüsterberg")]);

        var run = Run(archive, "check", "--name", "Falk Rüsterberg");

        Assert.Equal(1, run.ExitCode);
        Assert.Equal(
            [$"{archive.Input}/a.csv:2", $"{archive.Input}/b.htm:1", $"{archive.Input}/c.txt:1", "„Falk Rüsterberg“ steht an 3 Stellen. Was sonst noch zu tun ist, steht in docs/datenschutz.md."],
            run.Out.TrimEnd().Split('\n'));
    }

    [Fact]
    public void Where_a_file_cannot_be_read_nobody_says_that_the_name_stands_nowhere()
    {
        using var archive = SmallArchive.Of(Sound);
        archive.Write("geheim.zip", Packed.WithPassword(Packed.Zip("a.txt", "x")));

        var run = Run(archive, "check", "--name", "Falk Rüsterberg");

        Assert.Equal(1, run.ExitCode);
        Assert.Equal(
            [$"{archive.Input}/geheim.zip: konnte nicht ganz gelesen werden", "„Falk Rüsterberg“ wurde nicht gefunden. Eine Datei konnte nicht ganz gelesen werden. Sehen Sie sie selbst durch."],
            run.Out.TrimEnd().Split('\n'));
    }

    [Theory]
    [InlineData("/alt/: /impressum/", "/alt/ /impressum/ 301\n", "")]
    [InlineData("/alt/:", "/alt/ /404.html 404\n", "")]
    [InlineData("/impressum/:", null, "site.yml:1:1: error PRI4104")]
    [InlineData("/impressum: /", null, "site.yml:1:1: error PRI4104")]
    [InlineData("/alt/: /fort/", null, "site.yml:1:1: error PRI4105")]
    [InlineData("/alt/: https://example.org/", null, "site.yml:2:3: error PRI4103")]
    [InlineData("/alt/: //example.org/", null, "site.yml:2:3: error PRI4103")]
    [InlineData("/*: /impressum/", null, "site.yml:2:3: error PRI4103")]
    public void Removed_pages_lead_on_or_answer_that_they_are_gone(string entry, string? redirects, string finding)
    {
        using var archive = SmallArchive.Of(Sound);
        archive.Write("site.yml", $"entfernt:\n  {entry}\n");

        var run = Run(archive, "build");

        Assert.Contains(finding, run.Error, StringComparison.Ordinal);
        var file = Path.Combine(archive.Output, "_redirects");
        Assert.Equal(redirects, File.Exists(file) ? File.ReadAllText(file) : null);
    }

    private static ProgramRun Run(SmallArchive archive, params string[] arguments) =>
        ProgramRun.Of([.. arguments, "--input", archive.Input, "--output", archive.Output]);
}
