using Protokollarchiv.Preview;

namespace Protokollarchiv.Tests.Preview;

/// <summary>What is saved is told, whatever went wrong with the save before.</summary>
public sealed class ChangeWatcherTests
{
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(30);

    [Fact]
    public async Task A_save_that_is_our_bug_does_not_end_the_preview()
    {
        using var archive = SmallArchive.Of("-- protokolle/a.md --\na");
        var failed = new TaskCompletionSource();
        var told = new TaskCompletionSource();
        using var watcher = new ChangeWatcher([archive.Input], paths =>
        {
            if (failed.TrySetResult())
            {
                throw new InvalidOperationException("A bug.");
            }

            told.TrySetResult();
        });

        archive.Write("protokolle/a.md", "b");
        await failed.Task.WaitAsync(Longest);
        archive.Write("protokolle/a.md", "c");

        await told.Task.WaitAsync(Longest);
    }

    [Fact]
    public async Task A_folder_that_is_deleted_and_made_again_is_watched_on()
    {
        using var archive = SmallArchive.Of("-- protokolle/a.md --\na");
        var back = new TaskCompletionSource();
        var saved = new TaskCompletionSource();
        using var watcher = new ChangeWatcher([archive.Input], paths =>
        {
            if (paths is null)
            {
                back.TrySetResult();
            }
            else if (back.Task.IsCompleted && paths.Any(path => path.EndsWith("b.md", StringComparison.Ordinal)))
            {
                saved.TrySetResult();
            }
        });

        Directory.Delete(archive.Input, recursive: true);
        archive.Write("protokolle/a.md", "a");
        await back.Task.WaitAsync(Longest);
        archive.Write("protokolle/b.md", "b");

        await saved.Task.WaitAsync(Longest);
    }
}
