using System.Diagnostics;
using System.Net.Sockets;
using Protokollarchiv.Commands;

namespace Protokollarchiv.Tests.Faults;

/// <summary>What is no ordinary file in an input folder, and what is absurdly deep or long, ends in a finding, soon.</summary>
public sealed class StrangeFileTests : IDisposable
{
    private static readonly TimeSpan Soon = TimeSpan.FromSeconds(20);

    private readonly SmallArchive archive = SmallArchive.Of("""
        -- site.yml --
        titel: Verein
        -- protokolle/2022-10-24-vorstand.md --
        ---
        gremium: Vorstand
        ---
        ## 1. Dach

        Das Dach ist dicht.
        -- personen/karla-blau.md --
        ---
        name: Karla Blau
        ---
        """);

    private string Outside => Path.Combine(Path.GetDirectoryName(archive.Input)!, "outside");

    [Fact]
    public void Links_in_a_circle_and_out_of_the_folder_are_told_and_not_followed()
    {
        Directory.CreateDirectory(Outside);
        File.WriteAllText(Path.Combine(Outside, "geheim.md"), "---\ndatum: 2021-01-01\n---\nGeheimsache.\n");
        File.WriteAllText(Path.Combine(Outside, "site.yml"), "titel: Geheimsache\n");
        Link("protokolle/kreis", "..");
        Link("protokolle/selbst", "selbst");
        Link("protokolle/nirgends.md", "gibt-es-nicht");
        Link("protokolle/raus", Outside);
        Link("protokolle/geheim.md", Path.Combine(Outside, "geheim.md"));
        Link("partner", Outside);
        File.Delete(Path.Combine(archive.Input, "site.yml"));
        Link("site.yml", Path.Combine(Outside, "site.yml"));

        var reported = Report();

        Assert.Equal(
            ["partner", "protokolle/geheim.md", "protokolle/kreis", "protokolle/nirgends.md", "protokolle/raus", "protokolle/selbst", "site.yml"],
            reported.Where(r => r.EndsWith("SRC0106", StringComparison.Ordinal)).Select(r => r.Split(':')[0]));
        Assert.DoesNotContain(Directory.EnumerateFiles(archive.Output, "*", SearchOption.AllDirectories), f => File.ReadAllText(f).Contains("Geheimsache", StringComparison.Ordinal));
    }

    [LinuxFact("mkfifo")]
    public void Pipes_sockets_and_devices_are_told_and_not_opened()
    {
        Make("protokolle/rohr.md");
        Make("protokolle/rohr.pdf");
        Make("personen/rohr.md");
        Make("seiten/rohr.md");
        archive.Write("protokolle/2022-11-24-vorstand.md", "Siehe [Plan](rohr.pdf) und ![Bild](steckdose.png).");
        using var socket = new Socket(AddressFamily.Unix, SocketType.Stream, ProtocolType.Unspecified);
        socket.Bind(new UnixDomainSocketEndPoint(Path.Combine(archive.Input, "protokolle/steckdose.png")));

        var reported = Report();

        foreach (var file in new[] { "personen/rohr.md", "protokolle/rohr.md", "protokolle/rohr.pdf", "protokolle/steckdose.png", "seiten/rohr.md" })
        {
            Assert.Contains($"{file}:1:1 SRC0109", reported);
        }
    }

    [LinuxFact("sh")]
    public void Names_that_are_not_in_UTF_8_are_told()
    {
        var folder = Path.Combine(archive.Input, "protokolle");
        Run("sh", "-c", "cd \"$1\" && mkdir \"$(printf 'M\\344rz')\" && echo Text. > \"$(printf '2022-11-24 M\\344rz.md')\"", "sh", folder);

        var reported = Report();
        Run("rm", "-rf", folder);

        Assert.Equal(
            ["protokolle/2022-11-24 M\uFFFDrz.md:1:1 SRC0111", "protokolle/M\uFFFDrz:1:1 SRC0111"],
            reported.Where(r => r.EndsWith("SRC0111", StringComparison.Ordinal)));
    }

    [LinuxFact("mkfifo")]
    public void A_pipe_in_place_of_site_yml_is_told_and_one_in_a_theme_is_as_good_as_an_empty_file()
    {
        File.Delete(Path.Combine(archive.Input, "site.yml"));
        Make("site.yml");
        archive.Write("themes/rohr/theme.yml", "basis: standard\n");
        Directory.CreateDirectory(Path.Combine(archive.Input, "themes/rohr/assets"));
        Directory.CreateDirectory(Path.Combine(archive.Input, "themes/rohr/pages"));
        Directory.CreateDirectory(Path.Combine(archive.Input, "themes/rohr/locales"));
        Make("themes/rohr/assets/rohr.css");
        Make("themes/rohr/pages/start.liquid");
        Make("themes/rohr/locales/de.yml");
        Make("themes/zwei/theme.yml");

        var reported = Report(Path.Combine(archive.Input, "themes/rohr"));
        var pipeAsTheme = ProgramRun.Of("build", "--input", archive.Input, "--output", archive.Output, "--theme", Path.Combine(archive.Input, "themes/zwei"));

        Assert.Contains("site.yml:1:1 SRC0109", reported);
        Assert.DoesNotContain("<h1", File.ReadAllText(Path.Combine(archive.Output, "index.html")), StringComparison.Ordinal);
        Assert.Equal(1, pipeAsTheme.ExitCode);
    }

    [LinuxFact("mkfifo")]
    public void A_pipe_is_told_and_not_opened_by_an_import()
    {
        Make("import/rohr.docx");
        Make("import/rohr.txt");

        var run = ProgramRun.Of("import", Path.Combine(archive.Input, "import"), Path.Combine(archive.Input, "import/rohr.txt"), "--input", archive.Input);

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("rohr.txt", run.Out + run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Ten_thousand_folders_in_one_another_are_told()
    {
        var folder = Path.Combine(archive.Input, "protokolle");
        var deep = Path.Combine(Outside, "tief");
        Directory.CreateDirectory(deep);
        for (var level = 0; level < 10_000; level++)
        {
            // From the innermost outwards: no path is longer than the system allows.
            Directory.CreateDirectory(deep + "er");
            Directory.Move(deep, Path.Combine(deep + "er", "d"));
            Directory.Move(deep + "er", deep);
        }

        Directory.Move(deep, Path.Combine(folder, "tief"));
        try
        {
            var reported = Report();
            var imported = ProgramRun.Of("import", folder, "--into", Path.Combine(Outside, "neu"));

            Assert.Contains(reported, r => r.EndsWith("SRC0105", StringComparison.Ordinal));
            Assert.Contains("SRC0105", imported.Out + imported.Error, StringComparison.Ordinal);
        }
        finally
        {
            Run("rm", "-rf", folder);
        }
    }

    [Theory]
    [InlineData("> ", "tief")]
    [InlineData("- ", "tief")]
    [InlineData("1. ", "tief")]
    [InlineData("[", "](x)")]
    [InlineData("![", "](x)")]
    [InlineData("**a *b ", "tief")]
    [InlineData("<b>", "tief")]
    [InlineData("::: intern\n", ":::\n")]
    [InlineData("<!-- ", "-->")]
    [InlineData("[[", "]]")]
    [InlineData("{% if a %}", "{% endif %}")]
    [InlineData("# a\n", "")]
    [InlineData("| a ", "|")]
    [InlineData("`", "tief")]
    public void Ten_thousand_levels_of_markup_are_read(string open, string close)
    {
        archive.Write("protokolle/2022-12-01-vorstand.md", string.Concat(Enumerable.Repeat(open, 10_000)) + " Mitte " + string.Concat(Enumerable.Repeat(close, 10_000)));

        Assert.DoesNotContain(Report(), r => r.EndsWith("SRC0103", StringComparison.Ordinal));
    }

    [Fact]
    public void A_table_with_cells_of_endless_spaces_is_read()
    {
        var spaces = new string(' ', 20_000);
        archive.Write("protokolle/2022-12-01-vorstand.md", $"## 1. Dach\n\n| Wer{spaces}| Was{spaces}|\n|---|---|\n| K. Blau{spaces}x | das{spaces}x |\n");

        Report();

        Assert.Contains("K. Blau", File.ReadAllText(Path.Combine(archive.Output, "protokolle/2022-12-01-vorstand/index.html")), StringComparison.Ordinal);
    }

    [Fact]
    public void What_a_browser_copies_of_a_hyphen_in_a_PDF_joins_the_word_and_stops_nothing()
    {
        archive.Write("protokolle/2022-12-01-vorstand\uFFFE.md", "---\ngremium: \"Vor\\uFFFEstand\"\nanwesend: [\"Karla\\uFFFE Blau\"]\n---\n## 1. Dach&#xFFFE;stuhl\n\nDie Dach\uFFFErinne hält. Zur Kasse\uFFFE\nspäter. Siehe [Plan](plan%EF%BF%BE.txt) vom Früh\u0308jahr.\n");
        archive.Write("protokolle/plan\uFFFE.txt", "Hier steht die Dach\uFFFErinne.");
        archive.Write("personen/karla-blau.md", "---\nname: Karla Blau\nsichtbar: initialen\n---\n");

        var reported = Report();
        var named = ProgramRun.Of("check", "--name", "Karla Blau", "--input", archive.Input, "--output", archive.Output);

        Assert.DoesNotContain(reported, r => r.Contains("LNK", StringComparison.Ordinal) || r.Contains("PRI4005", StringComparison.Ordinal));
        Assert.Equal(1, named.ExitCode);
        var page = Directory.EnumerateFiles(Path.Combine(archive.Output, "protokolle"), "index.html", SearchOption.AllDirectories).Select(File.ReadAllText).Single(p => p.Contains("hält", StringComparison.Ordinal));
        Assert.Contains("Die Dachrinne hält. Zur Kasse-", page, StringComparison.Ordinal);
    }

    [Fact]
    public void A_list_of_many_levels_is_read()
    {
        archive.Write("protokolle/2022-12-02-vorstand.md", string.Concat(Enumerable.Range(0, 500).Select(i => new string(' ', 2 * i) + "- Ebene\n")));

        Assert.Contains(Report(), r => r.EndsWith("SRC0104", StringComparison.Ordinal));
    }

    [Fact]
    public void Very_long_names_of_files_are_published_under_names_that_fit()
    {
        var name = new string('a', 240);
        archive.Write($"protokolle/{name}.md", "---\ndatum: 2022-12-01\n---\nSiehe [Plan](" + new string('b', 240) + ".txt).\n");
        archive.Write($"protokolle/{new string('b', 240)}.txt", "Plan");
        archive.Write($"personen/{name}.md", $"---\nname: {name} {name} {name}\n---\n");
        archive.Write($"seiten/{name}.md", $"---\ntitel: {name}{name}{name}\n---\n");
        archive.Write($"themen/{name}.md", $"---\nname: {name}{name}\n---\n");

        Report();

        Assert.Contains(Directory.EnumerateFiles(archive.Output, "*.txt", SearchOption.AllDirectories), f => File.ReadAllText(f) == "Plan");
    }

    public void Dispose() => archive.Dispose();

    /// <summary>Builds the site, and asserts that this takes no long time.</summary>
    /// <returns>The findings as <c>site.yml:1:1 SRC0106</c>.</returns>
    private IReadOnlyList<string> Report(string? theme = null)
    {
        var context = SmallArchive.Context();
        var options = new BuildOptions { Input = archive.Input, Output = archive.Output, Theme = theme ?? Repository.PathOf("themes/standard") };

        var built = Task.Run(() => SiteBuild.Run(options, publish: true, context));

        Assert.True(built.Wait(Soon), "It takes too long.");
        return [.. context.Diagnostics.Sorted().Select(d => $"{d.Where.File}:{d.Where.Line}:{d.Where.Column} {d.Code.Id}")];
    }

    private void Link(string path, string target)
    {
        var full = Path.Combine(archive.Input, path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        File.CreateSymbolicLink(full, target);
    }

    private void Make(string pipe)
    {
        var path = Path.Combine(archive.Input, pipe);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        Run("mkfifo", path);
    }

    private static void Run(string program, params string[] arguments)
    {
        using var process = Process.Start(program, arguments);
        process.WaitForExit();
        Assert.Equal(0, process.ExitCode);
    }
}
