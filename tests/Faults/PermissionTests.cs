using System.Runtime.Versioning;

namespace Protokollarchiv.Tests.Faults;

/// <summary>What the program may not read or write is told with its place, and the published site stays as it was.</summary>
[SupportedOSPlatform("linux")]
public sealed class PermissionTests : IDisposable
{
    private const UnixFileMode None = UnixFileMode.None;
    private const UnixFileMode All = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute;

    private readonly SmallArchive archive = SmallArchive.Of("");
    private readonly List<string> closed = [];

    [LinuxFact("setpriv")]
    public void Input_that_may_not_be_read_is_told_where_it_lies()
    {
        var published = Publish();
        GrowingArchive.Write(archive, 1);
        archive.Write("partner/verein.md", "---\nname: Verein\n---\n");
        Close("protokolle/2018-01-15-vorstand.md", "protokolle/plan-0.txt", "site.yml", "partner");

        var run = Run("build");

        Assert.True(run.ExitCode == 1, $"{run.ExitCode} {run.Error}");
        foreach (var file in new[] { "protokolle/2018-01-15-vorstand.md", "site.yml", "partner" })
        {
            Assert.Contains($"{file}:1:1: error SRC0103: Die Datei kann nicht gelesen werden", run.Error, StringComparison.Ordinal);
        }

        Assert.Equal(published, FolderContents.Of(archive.Output));
        Assert.Equal(1, Run("check").ExitCode);
    }

    [LinuxFact("setpriv")]
    public void An_attachment_that_may_not_be_read_is_told_where_it_lies()
    {
        var published = Publish();
        GrowingArchive.Write(archive, 1);
        Close("protokolle/plan-0.txt");

        var run = Run("build");

        Assert.True(run.ExitCode == 1, $"{run.ExitCode} {run.Error}");
        Assert.Contains("protokolle/plan-0.txt:1:1: error SRC0103", run.Error, StringComparison.Ordinal);
        Assert.Equal(published, FolderContents.Of(archive.Output));
    }

    [LinuxFact("setpriv")]
    public void What_may_not_be_read_is_told_when_a_name_is_looked_for()
    {
        Publish();
        archive.Write("partner/verein.md", "---\nname: Verein\n---\n");
        Close("protokolle/plan-1.txt", "partner");

        var run = Run("check", "--name", "Ida Quintus");

        Assert.True(run.ExitCode == 1, $"{run.ExitCode} {run.Error}");
        Assert.Equal(
            [
                $"{archive.Input}/partner: konnte nicht ganz gelesen werden",
                $"{archive.Input}/protokolle/plan-1.txt: konnte nicht ganz gelesen werden",
                "„Ida Quintus“ wurde nicht gefunden. 2 Dateien konnten nicht ganz gelesen werden. Sehen Sie sie selbst durch.",
            ],
            run.Out.TrimEnd().Split('\n'));
    }

    [LinuxFact("setpriv")]
    public void A_whole_input_folder_that_may_not_be_read_is_told()
    {
        var published = Publish();
        Close("protokolle");

        var run = Run("build");

        Assert.True(run.ExitCode == 1, $"{run.ExitCode} {run.Error}");
        Assert.Contains("protokolle:1:1: error SRC0103", run.Error, StringComparison.Ordinal);
        Assert.Equal(published, FolderContents.Of(archive.Output));
    }

    [LinuxFact("setpriv")]
    public void A_theme_that_may_not_be_read_is_told()
    {
        var published = Publish();
        archive.Write("themes/zu/theme.yml", "basis: standard\n");
        archive.Write("themes/zu/assets/css/site.css", "body { color: red }");
        archive.Write("themes/zu/pages/start.liquid", "<h1>{{ page.title }}</h1>");
        Close("themes/zu/assets/css/site.css", "themes/zu/pages/start.liquid");

        foreach (var command in new[] { "build", "check" })
        {
            var run = Run(command, "--theme", Path.Combine(archive.Input, "themes/zu"));

            Assert.True(run.ExitCode == 1, $"{run.ExitCode} {run.Error}");
            Assert.Contains("site.css:1:1: error SRC0103", run.Error + run.Out, StringComparison.Ordinal);
            Assert.Contains("start.liquid:1:1: error SRC0103", run.Error + run.Out, StringComparison.Ordinal);
        }

        Assert.Equal(published, FolderContents.Of(archive.Output));
    }

    [LinuxFact("setpriv")]
    public void An_output_folder_that_may_not_be_written_is_told_and_stays()
    {
        var published = Publish();
        GrowingArchive.Write(archive, 1);
        File.SetUnixFileMode(archive.Output, UnixFileMode.UserRead | UnixFileMode.UserExecute);
        closed.Add(archive.Output);

        var run = Run("build");

        Assert.True(run.ExitCode == 3, $"{run.ExitCode} {run.Error}");
        Assert.Contains("error OUT9001: Der Ausgabeordner", run.Error, StringComparison.Ordinal);
        Assert.Equal(published, FolderContents.Of(archive.Output));
    }

    [LinuxFact("setpriv")]
    public void A_folder_of_the_output_that_may_not_be_written_is_told_and_the_next_build_completes()
    {
        Publish();
        GrowingArchive.Write(archive, 1);
        File.SetUnixFileMode(Path.Combine(archive.Output, "protokolle"), UnixFileMode.UserRead | UnixFileMode.UserExecute);
        closed.Add(Path.Combine(archive.Output, "protokolle"));

        var run = Run("build");
        Open();
        var next = Run("build");

        Assert.True(run.ExitCode == 3, $"{run.ExitCode} {run.Error}");
        Assert.True(next.ExitCode == 0, $"{next.ExitCode} {next.Error}");
        Assert.False(Directory.Exists(Path.Combine(archive.Output, "protokolle/2018-02-15-vorstand")));
    }

    [LinuxFact("setpriv")]
    public void A_file_of_the_output_that_may_not_be_read_is_written_anew()
    {
        var published = Publish();
        File.SetUnixFileMode(Path.Combine(archive.Output, "index.html"), None);

        var run = Run("build");

        Assert.True(run.ExitCode == 0, $"{run.ExitCode} {run.Error}");
        Assert.Equal(published, FolderContents.Of(archive.Output));
    }

    public void Dispose()
    {
        Open();
        archive.Dispose();
    }

    private IReadOnlyList<string> Publish()
    {
        GrowingArchive.Write(archive, 0);
        var run = Run("build");
        Assert.True(run.ExitCode == 0, run.Error);
        return FolderContents.Of(archive.Output);
    }

    /// <summary>Whoever runs the tests may be allowed everything (root); the program is run without such a right.</summary>
    private ProgramRun Run(string command, params string[] more) =>
        ProgramRun.Through(
            Environment.IsPrivilegedProcess ? ["setpriv", "--inh-caps=-all", "--bounding-set=-all"] : [],
            [command, "--input", archive.Input, "--output", archive.Output, .. more]);

    private void Close(params string[] paths)
    {
        foreach (var path in paths.Select(p => Path.Combine(archive.Input, p)))
        {
            File.SetUnixFileMode(path, None);
            closed.Add(path);
        }
    }

    private void Open()
    {
        closed.ForEach(path => File.SetUnixFileMode(path, All));
        closed.Clear();
    }
}
