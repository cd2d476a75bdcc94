namespace Protokollarchiv.Tests.Faults;

/// <summary>Where the disk is full, the program says so, the published site stays as it was, and with more room the next build completes.</summary>
public sealed class FullDiskTests : IDisposable
{
    private readonly SmallArchive archive = SmallArchive.Of("");

    private string Folder => Path.GetDirectoryName(archive.Output)!;

    [LinuxFact("unshare")]
    public void A_full_disk_is_told_and_the_published_site_stays()
    {
        var (old, next) = (Build(0, "old"), Build(1, "next"));

        // 64 KB more than the old site holds: the new one needs as much again before anything of it is moved in.
        var run = OnSmallDisk(
            "mount -t tmpfs -o size=\"$(($(du -sk old | cut -f1) + 64))k\" none output && cp -a old/. output && \"$@\"; code=$?; cp -a output full; "
            + "mount -o remount,size=64m output && \"$@\" || exit 99; cp -a output more; exit $code");

        Assert.True(run.ExitCode == 3, $"{run.ExitCode} {run.Error}");
        Assert.Contains("error OUT9001: Der Ausgabeordner", run.Error, StringComparison.Ordinal);
        Assert.Contains("Prüfen Sie Rechte und freien Platz", run.Error, StringComparison.Ordinal);
        Assert.Equal(old, FolderContents.Of(Path.Combine(Folder, "full")));
        Assert.Equal(next, FolderContents.Of(Path.Combine(Folder, "more")));
    }

    [LinuxFact("unshare")]
    public void A_full_disk_ends_an_import_without_half_a_file()
    {
        File.WriteAllText(Path.Combine(Folder, "a.txt"), "Protokoll vom 24.10.2022\n\n" + string.Concat(Enumerable.Range(0, 4000).Select(i => $"Der Zaun Nummer {i} ist gestrichen.\n\n")));
        Directory.CreateDirectory(archive.Output);

        var run = OnSmallDisk("mount -t tmpfs -o size=64k none output && \"$@\"; code=$?; cp -a output full; exit $code", "import", "a.txt", "--into", "output");

        Assert.True(run.ExitCode == 3, $"{run.ExitCode} {run.Out} {run.Error}");
        Assert.Contains("IMP8024", run.Out + run.Error, StringComparison.Ordinal);
        Assert.Empty(Directory.EnumerateFileSystemEntries(Path.Combine(Folder, "full")));
    }

    [LinuxFact("unshare")]
    public void A_full_disk_leaves_no_half_of_what_was_to_be_begun()
    {
        Directory.CreateDirectory(archive.Output);

        var run = OnSmallDisk(
            "mount -t tmpfs -o size=16k none output && mkdir output/personen && head -c 99999 /dev/zero > output/voll; \"$@\"; code=$?; cp -a output/personen full; exit $code", "new", "person", "Karla Blau", "--input", "output");

        Assert.True(run.ExitCode == 3, $"{run.ExitCode} {run.Out} {run.Error}");
        Assert.Contains("lässt sich nicht schreiben", run.Error, StringComparison.Ordinal);
        Assert.Empty(Directory.EnumerateFileSystemEntries(Path.Combine(Folder, "full")));
    }

    [LinuxFact("sh")]
    public void A_report_written_to_a_full_disk_is_no_bug_of_the_program()
    {
        GrowingArchive.Write(archive, 0);

        var run = ProgramRun.Through(["sh", "-c", "exec \"$@\" > /dev/full", "sh"], "check", "--json", "--input", archive.Input);

        Assert.True(run.ExitCode == 3, $"{run.ExitCode} {run.Error}");
        Assert.StartsWith("Die Ausgabe lässt sich nicht schreiben (das System meldet: ", run.Error, StringComparison.Ordinal);
    }

    [LinuxFact("sh")]
    public void A_build_that_cannot_write_how_far_it_is_publishes_all_the_same() => AssertPublishesWith("> /dev/full");

    [LinuxFact("sh")]
    public void A_build_whose_output_is_closed_publishes_all_the_same() => AssertPublishesWith(">&-");

    public void Dispose() => archive.Dispose();

    private void AssertPublishesWith(string redirection)
    {
        GrowingArchive.Write(archive, 0);
        archive.Write("protokolle/2030-01-15-vorstand.md", string.Concat(Enumerable.Range(0, 50_000).Select(i => $"Der Zaun Nummer {i} ist gestrichen.\n\n"))); // takes long enough to show it

        var run = ProgramRun.Through(["sh", "-c", $"exec \"$@\" {redirection}", "sh"], "build", "--input", archive.Input, "--output", archive.Output);

        Assert.True(run.ExitCode == 3, $"{run.ExitCode} {run.Error}");
        Assert.Contains("Die Ausgabe lässt sich nicht schreiben (das System meldet: ", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("OUT9001", run.Error, StringComparison.Ordinal);
        Assert.True(File.Exists(Path.Combine(archive.Output, "protokolle/2030-01-15-vorstand/index.html")));
    }

    private IReadOnlyList<string> Build(int state, string name)
    {
        GrowingArchive.Write(archive, state);
        Directory.CreateDirectory(archive.Output);
        var output = Path.Combine(Folder, name);
        var run = ProgramRun.Of("build", "--input", archive.Input, "--output", output, "--quiet");
        Assert.True(run.ExitCode == 0, run.Error);
        return FolderContents.Of(output);
    }

    /// <summary>Runs a script that may mount, where nobody else sees it; <c>"$@"</c> is the program, a build unless other arguments are given.</summary>
    private ProgramRun OnSmallDisk(string script, params string[] arguments) =>
        ProgramRun.Through(
            ["unshare", "--map-root-user", "--mount", "sh", "-c", $"cd '{Folder}' && {script}", "sh"],
            arguments.Length > 0 ? arguments : ["build", "--input", archive.Input, "--output", "output", "--quiet"]);
}
