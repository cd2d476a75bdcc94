namespace Protokollarchiv.Tests;

/// <summary>The output folder as people name it, and as two builds at once find it.</summary>
public sealed class OutputFolderTests
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
        -- protokolle/2022-10-24-vorstand.md --
        Alle sind da.
        """;

    [Fact]
    public void Completing_a_name_in_a_shell_leaves_a_slash_at_its_end()
    {
        using var archive = SmallArchive.Of(Sound);

        var run = ProgramRun.Of("build", "--input", archive.Input + "/", "--output", archive.Output + "/");

        Assert.True(run.ExitCode == 0, run.Error);
        Assert.True(File.Exists(Path.Combine(archive.Output, "protokolle/2022-10-24-vorstand/index.html")));
    }

    [Theory]
    [InlineData("")]
    [InlineData("/protokolle")]
    [InlineData("/protokolle/fertig")]
    [InlineData("/..")]
    public void The_site_is_not_put_among_what_is_read(string below)
    {
        using var archive = SmallArchive.Of(Sound);
        var before = FolderContents.Of(archive.Input);

        var run = ProgramRun.Of("build", "--input", archive.Input, "--output", archive.Input + below);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("error OUT9002: Der Ausgabeordner", run.Error, StringComparison.Ordinal);
        Assert.Equal(before, FolderContents.Of(archive.Input));
    }

    [Fact]
    public void A_folder_beside_what_is_read_may_take_the_site()
    {
        using var archive = SmallArchive.Of(Sound);

        var run = ProgramRun.Of("build", "--input", archive.Input, "--output", Path.Combine(archive.Input, "website"));

        Assert.True(run.ExitCode == 0, run.Error);
    }

    [Theory]
    [InlineData("")]
    [InlineData("/protokolle")]
    [InlineData("/protokolle/2022-10-24-vorstand")]
    public void A_file_that_no_build_wrote_stays_and_is_named_where_a_folder_is_needed(string below)
    {
        using var archive = SmallArchive.Of(Sound);
        var file = archive.Output + below;
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, "Meins.");

        var run = ProgramRun.Of("build", "--input", archive.Input, "--output", archive.Output);

        Assert.Equal(3, run.ExitCode);
        Assert.Contains($"error OUT9004: Wo die Website einen Ordner braucht, steht eine Datei, die kein Lauf geschrieben hat: „{file}“.", run.Error, StringComparison.Ordinal);
        Assert.Equal("Meins.", File.ReadAllText(file));
        Assert.False(File.Exists(Path.Combine(archive.Output, "index.html")));
    }

    [Fact]
    public void A_file_of_an_earlier_build_gives_way_to_a_folder()
    {
        using var archive = SmallArchive.Of(Sound);
        Directory.CreateDirectory(archive.Output);
        File.WriteAllText(Path.Combine(archive.Output, "protokolle"), "Von gestern.");
        File.WriteAllText(Path.Combine(archive.Output, ".manifest"), "protokolle\n");

        var run = ProgramRun.Of("build", "--input", archive.Input, "--output", archive.Output);

        Assert.True(run.ExitCode == 0, run.Error);
        Assert.True(File.Exists(Path.Combine(archive.Output, "protokolle/2022-10-24-vorstand/index.html")));
    }

    [Fact]
    public void Of_two_builds_at_once_the_second_gives_way()
    {
        using var archive = SmallArchive.Of(Sound);
        Directory.CreateDirectory(archive.Output);
        using (new FileStream(Path.Combine(archive.Output, ".lock"), FileMode.CreateNew, FileAccess.Write, FileShare.None))
        {
            var run = ProgramRun.Of("build", "--input", archive.Input, "--output", archive.Output);

            Assert.Equal(3, run.ExitCode);
            Assert.Contains("error OUT9003: In den Ausgabeordner", run.Error, StringComparison.Ordinal);
        }

        var next = ProgramRun.Of("build", "--input", archive.Input, "--output", archive.Output);

        Assert.True(next.ExitCode == 0, next.Error);
        Assert.False(File.Exists(Path.Combine(archive.Output, ".lock")));
    }
}
