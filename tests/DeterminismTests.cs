namespace Protokollarchiv.Tests;

/// <summary>Same input, same bytes.</summary>
public sealed class DeterminismTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("same-");

    [Theory]
    [InlineData("LC_ALL", "tr_TR.UTF-8")]
    [InlineData("TZ", "Pacific/Apia")]
    [InlineData("DOTNET_PROCESSOR_COUNT", "1")]
    public void Two_builds_give_the_same_bytes_whatever_the_machine(string variable, string value)
    {
        var here = Build("here", []);

        var there = Build("there", new Dictionary<string, string>(StringComparer.Ordinal) { [variable] = value });

        Assert.NotEmpty(here);
        Assert.Equal(here, there);
    }

    /// <summary>What one of several threads has read of a name must not decide what another makes of it.</summary>
    [Fact]
    public void One_name_written_in_several_ways_gives_the_same_bytes_however_many_threads_read()
    {
        using var archive = SmallArchive.Of("""
            -- site.yml --
            titel: Archiv
            -- partner/caritas.md --
            ---
            name: Caritas
            ---
            -- personen/karla-blau.md --
            ---
            name: Karla Blau
            ---
            """);
        string[] lists = ["anwesend: [\"Karla Blau, Caritas\", \"Sternal, Rolf\"]\n---\n", "---\nAnwesend:\n\n- Karla Blau, Caritas\n- R. Sternal, Opferberatung\n"];
        for (var i = 0; i < 90; i++)
        {
            archive.Write($"protokolle/{2000 + (i / 12)}-{1 + (i % 12):00}-24.md", $"---\ngremium: Vorstand\n{lists[i % lists.Length]}\n## 1. Bericht\n\nBlau berichtet, Sternal fragt.\n");
        }

        var many = Enumerable.Range(0, 3).Select(i => Build($"many-{i}", [], archive.Input)).ToList();
        var one = Build("one", new Dictionary<string, string>(StringComparer.Ordinal) { ["DOTNET_PROCESSOR_COUNT"] = "1" }, archive.Input);

        Assert.All(many, files => Assert.Equal(one, files));
    }

    [Fact]
    public void A_second_build_touches_nothing()
    {
        var before = Build("twice", []);
        var written = Directory.EnumerateFiles(Path.Combine(folder.FullName, "twice"), "*", SearchOption.AllDirectories).ToDictionary(f => f, File.GetLastWriteTimeUtc);

        var after = Build("twice", []);

        Assert.Equal(before, after);
        Assert.All(written, f => Assert.Equal(f.Value, File.GetLastWriteTimeUtc(f.Key)));
    }

    public void Dispose() => folder.Delete(recursive: true);

    private IReadOnlyList<string> Build(string name, Dictionary<string, string> environment, string? input = null)
    {
        var output = Path.Combine(folder.FullName, name);
        var run = ProgramRun.Of(environment, "build", "--input", input ?? Repository.PathOf("input"), "--output", output);
        Assert.True(run.ExitCode == 0, run.Error);
        return FolderContents.Of(output);
    }
}
