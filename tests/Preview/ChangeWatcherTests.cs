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
}
