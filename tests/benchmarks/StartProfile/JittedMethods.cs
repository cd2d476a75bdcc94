using System.Diagnostics;
using System.Text.RegularExpressions;

namespace Protokollarchiv.Benchmarks.StartProfile;

/// <summary>The methods that the runtime compiles while the program builds, by the names that its compiler prints.</summary>
internal static partial class JittedMethods
{
    /// <param name="program">The folder of the built program.</param>
    /// <param name="image">A file to run instead of its own, or null.</param>
    /// <param name="inputs">The archives to build.</param>
    /// <returns>Each once.</returns>
    /// <exception cref="InvalidOperationException">A build failed.</exception>
    public static List<string> Of(string program, string? image, IEnumerable<string> inputs)
    {
        var work = Directory.CreateTempSubdirectory("benchmark-").FullName;
        try
        {
            foreach (var file in Directory.EnumerateFiles(program, "*", SearchOption.AllDirectories))
            {
                var copy = Path.Combine(work, "program", Path.GetRelativePath(program, file));
                Directory.CreateDirectory(Path.GetDirectoryName(copy) ?? work);
                File.Copy(image is not null && Path.GetFileName(file) == Path.GetFileName(image) ? image : file, copy);
            }

            return [.. inputs.SelectMany(input => Build(work, input)).Distinct(StringComparer.Ordinal)];
        }
        finally
        {
            Directory.Delete(work, recursive: true);
        }
    }

    private static List<string> Build(string work, string input)
    {
        var summary = Path.Combine(work, "summary.txt");
        var start = new ProcessStartInfo(Path.Combine(work, "program", "protokollarchiv"), ["build", "--quiet", "--input", input, "--output", Path.Combine(work, "site")])
        {
            UseShellExecute = false,
            RedirectStandardError = true,
            Environment = { ["DOTNET_JitStdOutFile"] = summary, ["DOTNET_JitDisasmSummary"] = "1" },
        };
        using var process = Process.Start(start) ?? throw new InvalidOperationException("The program did not start.");
        var complained = process.StandardError.ReadToEnd();
        process.WaitForExit();
        if (process.ExitCode != 0)
        {
            throw new InvalidOperationException(complained);
        }

        var names = File.ReadLines(summary).Select(line => Line().Match(line)).Where(line => line.Success).Select(line => line.Groups["name"].Value).ToList();
        File.Delete(summary);
        return names;
    }

    /// <summary><c>  12: JIT compiled System.Array:Empty[int]() [FullOpts, IL size=6, code size=16]</c>.</summary>
    [GeneratedRegex(@"^\s*\d+: JIT compiled (?<name>.+) \[\w+,[^\[]*\]$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Line();
}
