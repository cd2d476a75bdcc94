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

    private static ProgramRun Of(IReadOnlyDictionary<string, string> environment, string folder, string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet")
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = folder,
        };
        start.ArgumentList.Add(Program);
        foreach (var argument in arguments)
        {
            start.ArgumentList.Add(argument);
        }

        foreach (var (name, value) in environment)
        {
            start.Environment[name] = value;
        }

        using var process = Process.Start(start) ?? throw new InvalidOperationException("dotnet did not start.");
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        if (!process.WaitForExit(Longest))
        {
            process.Kill(entireProcessTree: true);
            throw new TimeoutException($"The program did not end: {string.Join(' ', arguments)}");
        }

        return new ProgramRun(process.ExitCode, output.GetAwaiter().GetResult(), error.GetAwaiter().GetResult());
    }
}
