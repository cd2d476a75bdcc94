using Protokollarchiv.Commands;

namespace Protokollarchiv.Tests.Faults;

/// <summary>Files that change, shrink, vanish or become folders while they are read are told at worst, and the next build is whole.</summary>
public sealed class ChangingInputTests : IDisposable
{
    private const int Builds = 15;

    private readonly SmallArchive archive = SmallArchive.Of("");

    [Fact]
    public async Task A_build_while_its_input_changes_ends_in_findings_and_the_next_equals_a_clean_one()
    {
        GrowingArchive.Write(archive, 0);
        var clean = Path.Combine(Path.GetDirectoryName(archive.Output)!, "clean");
        Assert.Empty(Build(clean));
        using var stop = new CancellationTokenSource();
        var changing = Task.Run(() => Change(new Random(7), stop.Token));

        var found = Enumerable.Range(0, Builds).SelectMany(_ => Build(archive.Output)).ToHashSet(StringComparer.Ordinal);
        await stop.CancelAsync();
        await changing;
        GrowingArchive.Write(archive, 0);
        var last = Build(archive.Output);

        Assert.Subset(new HashSet<string>(["SRC0103", "SRC0110", "LNK6003"], StringComparer.Ordinal), found);
        Assert.Empty(last);
        Assert.Equal(FolderContents.Of(clean), FolderContents.Of(archive.Output));
    }

    public void Dispose() => archive.Dispose();

    /// <returns>The codes of errors that were found.</returns>
    private IReadOnlyList<string> Build(string output)
    {
        var context = SmallArchive.Context();
        SiteBuild.Run(new BuildOptions { Input = archive.Input, Output = output, Theme = Repository.PathOf("themes/standard") }, publish: true, context);
        return [.. context.Diagnostics.Sorted().Where(d => d.Code.Severity == Diagnostics.Severity.Error).Select(d => d.Code.Id)];
    }

    private void Change(Random random, CancellationToken stop)
    {
        var folder = Path.Combine(archive.Input, "protokolle");
        var files = Directory.GetFiles(folder);
        while (!stop.IsCancellationRequested)
        {
            var file = files[random.Next(files.Length)];
            Remove(file);
            switch (random.Next(6))
            {
                case 0:
                    Directory.CreateDirectory(Path.Combine(file, "innen"));
                    break;
                case 1:
                    File.WriteAllText(file, "");
                    break;
                case 2:
                    File.CreateSymbolicLink(file, "/etc/hostname");
                    break;
                case 3:
                    break;
                default:
                    File.WriteAllText(file, new string('x', random.Next(20_000)));
                    using (var cut = File.OpenWrite(file))
                    {
                        cut.SetLength(random.Next(20_000));
                    }

                    break;
            }
        }
    }

    private static void Remove(string path)
    {
        if (Directory.Exists(path) && new FileInfo(path).LinkTarget is null)
        {
            Directory.Delete(path, recursive: true);
        }
        else
        {
            File.Delete(path);
        }
    }
}
