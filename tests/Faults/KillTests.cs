using System.Diagnostics;
using System.Globalization;

namespace Protokollarchiv.Tests.Faults;

/// <summary>
/// A build that is killed leaves every file of the published site old or new, and the next one completes it. The variable <c>KILLS</c> says
/// how often; a third of the kills fall anywhere, a third while files are staged, a third while they are moved in.
/// </summary>
public sealed class KillTests : IDisposable
{
    private static readonly int Kills = int.Parse(Environment.GetEnvironmentVariable("KILLS") ?? "12", CultureInfo.InvariantCulture);

    private readonly SmallArchive archive = SmallArchive.Of("");

    private string Staging => Path.Combine(archive.Output, ".staging");

    private string Manifest => Path.Combine(archive.Output, ".manifest");

    [Fact]
    public void Every_file_is_old_or_new_after_a_kill_and_the_next_build_equals_a_clean_one()
    {
        var random = new Random(20221024);
        var clean = new[] { Clean(0), Clean(1) };
        var sites = clean.Select(PublishedSite.Of).ToArray();
        var mixed = 0;
        Build(archive.Output);

        for (var kill = 0; kill < Kills; kill++)
        {
            if (kill % 6 == 0)
            {
                GrowingArchive.Write(archive, kill / 6 % 2);
            }

            Kill(random, kill % 3);
            var left = PublishedSite.Of(archive.Output);

            Assert.Empty(left.NeitherNor(sites[0], sites[1]));
            mixed += left.OnlyAsIn(sites[0], sites[1]) > 0 && left.OnlyAsIn(sites[1], sites[0]) > 0 ? 1 : 0;
            if (kill % 6 == 5)
            {
                Build(archive.Output);
                Assert.Equal(FolderContents.Of(clean[kill / 6 % 2]), FolderContents.Of(archive.Output));
                Assert.False(Directory.Exists(Staging));
            }
        }

        Assert.True(mixed > 0 || Kills < 24, "No kill fell between the first file and the last.");
    }

    public void Dispose() => archive.Dispose();

    /// <summary>Builds a state of the archive where nothing was before.</summary>
    private string Clean(int state)
    {
        var output = Path.Combine(Path.GetDirectoryName(archive.Output)!, $"clean-{state}");
        GrowingArchive.Write(archive, state);
        Build(output);
        return output;
    }

    private void Build(string output)
    {
        var run = ProgramRun.Of("build", "--input", archive.Input, "--output", output, "--quiet");
        Assert.True(run.ExitCode == 0, run.Error);
    }

    private void Kill(Random random, int phase)
    {
        var manifest = File.GetLastWriteTimeUtc(Manifest);
        using var process = ProgramRun.Start("build", "--input", archive.Input, "--output", archive.Output, "--quiet");
        var milliseconds = random.NextDouble() * phase switch { 0 => 1500, 1 => 150, _ => 12 };
        Wait(process, () => phase == 0 || (phase == 1 ? Directory.Exists(Staging) : File.GetLastWriteTimeUtc(Manifest) != manifest));
        var since = Stopwatch.StartNew();
        Wait(process, () => since.Elapsed.TotalMilliseconds >= milliseconds);
        process.Kill();
        process.WaitForExit();
    }

    /// <summary>Watches without a pause: what is waited for lasts some milliseconds.</summary>
    private static void Wait(Process process, Func<bool> until)
    {
        while (!until() && !process.HasExited)
        {
            Thread.SpinWait(100);
        }
    }
}
