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
        var here = Build("here", new Dictionary<string, string>(StringComparer.Ordinal));

        var there = Build("there", new Dictionary<string, string>(StringComparer.Ordinal) { [variable] = value });

        Assert.NotEmpty(here);
        Assert.Equal(here, there);
    }

    [Fact]
    public void A_second_build_touches_nothing()
    {
        var before = Build("twice", new Dictionary<string, string>(StringComparer.Ordinal));
        var written = Directory.EnumerateFiles(Path.Combine(folder.FullName, "twice"), "*", SearchOption.AllDirectories).ToDictionary(f => f, File.GetLastWriteTimeUtc);

        var after = Build("twice", new Dictionary<string, string>(StringComparer.Ordinal));

        Assert.Equal(before, after);
        Assert.All(written, f => Assert.Equal(f.Value, File.GetLastWriteTimeUtc(f.Key)));
    }

    public void Dispose() => folder.Delete(recursive: true);

    private IReadOnlyList<string> Build(string name, Dictionary<string, string> environment)
    {
        var output = Path.Combine(folder.FullName, name);
        var run = ProgramRun.Of(environment, "build", "--input", Repository.PathOf("input"), "--output", output);
        Assert.True(run.ExitCode == 0, run.Error);
        return FolderContents.Of(output);
    }
}
