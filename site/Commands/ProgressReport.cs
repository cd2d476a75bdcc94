using Protokollarchiv.Pipelines;
using Spectre.Console;

namespace Protokollarchiv.Commands;

/// <summary>Shows how far long work is: a bar for each pipeline in a terminal, a line for each that has ended elsewhere, nothing when quiet.</summary>
internal static class ProgressReport
{
    /// <summary>What is done sooner needs no progress.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(700);

    private static readonly TimeSpan Refresh = TimeSpan.FromMilliseconds(100);

    /// <summary>Does the work on another thread and returns what it made, or throws what it threw.</summary>
    public static T While<T>(Func<T> work, BuildOptions options, BuildContext context)
    {
        if (options.Quiet)
        {
            return work();
        }

        var task = Task.Factory.StartNew(work, CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);
        if (!Ends(task, Patience))
        {
            Show(task, context);
        }

        return task.GetAwaiter().GetResult();
    }

    private static void Show(Task task, BuildContext context)
    {
        try
        {
            if (AnsiConsole.Profile.Capabilities.Interactive && !Console.IsOutputRedirected)
            {
                ShowBars(task, context);
            }
            else
            {
                WriteLines(task, context);
            }
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // A full disk or a closed output takes no lines; the work is done all the same, and whoever prints its end says so.
        }
    }

    private static bool Ends(Task task, TimeSpan within) => Task.WaitAny([task], within) == 0;

    private static void ShowBars(Task task, BuildContext context)
    {
        Console.CancelKeyPress += ShowCursor;
        try
        {
            Draw(task, context);
        }
        finally
        {
            Console.CancelKeyPress -= ShowCursor;
        }
    }

    /// <summary>The bars hide the cursor, and who ends the build with Ctrl+C types on.</summary>
    private static void ShowCursor(object? sender, ConsoleCancelEventArgs e) => AnsiConsole.Cursor.Show();

    private static void Draw(Task task, BuildContext context) => AnsiConsole.Progress()
        .AutoClear(true)
        .Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn(), new SpinnerColumn())
        .Start(progress =>
        {
            var bars = new Dictionary<PipelineRun, ProgressTask>();
            bool ended;
            do
            {
                ended = Ends(task, Refresh);
                foreach (var run in context.Runs.All.Where(r => r.Done > 0 || r.IsFinished))
                {
                    var bar = bars.TryGetValue(run, out var known) ? known : bars[run] = progress.AddTask(Markup.Escape(PipelineWords.Of(run, context.Language)), maxValue: Math.Max(1, run.Total ?? 1));
                    bar.IsIndeterminate = run.Total is null && !run.IsFinished;
                    bar.Value = run.IsFinished ? bar.MaxValue : run.Total is null ? 0 : run.Done;
                }
            }
            while (!ended);
        });

    private static void WriteLines(Task task, BuildContext context)
    {
        var written = new HashSet<PipelineRun>();
        bool ended;
        do
        {
            ended = Ends(task, Refresh);
            foreach (var run in context.Runs.All.Where(r => r.IsFinished && written.Add(r)))
            {
                Console.WriteLine($"{PipelineWords.Of(run, context.Language)}: {run.Done}");
            }
        }
        while (!ended);
    }
}
