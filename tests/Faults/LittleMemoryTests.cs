namespace Protokollarchiv.Tests.Faults;

/// <summary>Where there is too little memory for an archive, the program says so, and the published site stays as it was.</summary>
public sealed class LittleMemoryTests
{
    private static readonly Dictionary<string, string> Only48Megabytes = new(StringComparer.Ordinal) { ["DOTNET_GCHeapHardLimit"] = "3000000" };

    [Fact]
    public void Too_little_memory_is_told_and_the_published_site_stays()
    {
        using var archive = SmallArchive.Of("");
        GrowingArchive.Write(archive, 0);
        Assert.Equal(0, ProgramRun.Of("build", "--input", archive.Input, "--output", archive.Output).ExitCode);
        var published = FolderContents.Of(archive.Output);
        archive.Write("protokolle/2030-01-15-vorstand.md", string.Concat(Enumerable.Range(0, 100_000).Select(i => $"Der Zaun Nummer {i} ist gestrichen.\n\n")));

        var run = ProgramRun.Of(Only48Megabytes, "build", "--input", archive.Input, "--output", archive.Output);

        Assert.True(run.ExitCode == 3, $"{run.ExitCode} {run.Error}");
        Assert.Contains("Der Arbeitsspeicher reicht nicht: Hier dürfen 48 MB benutzt werden. Führen Sie das Programm mit mehr Speicher aus", run.Error, StringComparison.Ordinal);
        Assert.Equal(published, FolderContents.Of(archive.Output));
    }
}
