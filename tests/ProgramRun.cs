using System.Diagnostics;

namespace Protokollarchiv.Tests;

/// <summary>The program as its users run it: a process of its own.</summary>
internal sealed record ProgramRun(int ExitCode, string Out, string Error)
{
    private static readonly string Program = Repository.PathOf(".build/bin/Generator/release/protokollarchiv.dll");

    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(2);

    public static ProgramRun Of(params string[] arguments) => Of(new Dictionary<string, string>(StringComparer.Ordinal), arguments);

    /// <param name="environment">Variables that the process sees besides those of the test.</param>
    public static ProgramRun Of(IReadOnlyDictionary<string, string> environment, params string[] arguments) => Of(environment, AppContext.BaseDirectory, arguments);

    /// <param name="folder">The working folder.</param>
    public static ProgramRun In(string folder, params string[] arguments) => Of(new Dictionary<string, string>(StringComparer.Ordinal), folder, arguments);

    /// <param name="starter">A program with arguments that starts the program of the arguments behind them: <c>setpriv</c>, <c>unshare</c>.</param>
    public static ProgramRun Through(IEnumerable<string> starter, params string[] arguments) => End(Start(Information([.. starter, "dotnet", Program, .. arguments])));

    /// <summary>A run to be watched, and ended, by the test.</summary>
    public static Process Start(params string[] arguments)
    {
        var process = Start(Information(["dotnet", Program, .. arguments]));
        process.OutputDataReceived += (_, _) => { };
        process.ErrorDataReceived += (_, _) => { };
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        return process;
    }

    private static ProgramRun Of(IReadOnlyDictionary<string, string> environment, string folder, string[] arguments)
    {
        var start = Information(["dotnet", Program, .. arguments]);
        start.WorkingDirectory = folder;
        foreach (var (name, value) in environment)
        {
            start.Environment[name] = value;
        }

        return End(Start(start));
    }

    private static ProcessStartInfo Information(string[] command) => new(command[0], command[1..])
    {
        UseShellExecute = false,
        RedirectStandardOutput = true,
        RedirectStandardError = true,
        WorkingDirectory = AppContext.BaseDirectory,
    };

    private static Process Start(ProcessStartInfo start) => Process.Start(start) ?? throw new InvalidOperationException($"{start.FileName} did not start.");

    private static ProgramRun End(Process process)
    {
        using var ending = process;
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        if (!process.WaitForExit(Longest))
        {
            process.Kill(entireProcessTree: true);
            throw new TimeoutException($"The program did not end: {string.Join(' ', process.StartInfo.ArgumentList)}");
        }

        return new ProgramRun(process.ExitCode, output.GetAwaiter().GetResult(), error.GetAwaiter().GetResult());
    }
}
