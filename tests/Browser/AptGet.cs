using System.Diagnostics;

namespace Protokollarchiv.Tests.Browser;

/// <summary>Debian's package tool, for a machine on which tests run as root: a container, or a build server.</summary>
internal static class AptGet
{
    private const string Program = "/usr/bin/apt-get";

    /// <summary>For the lists and for the package each; waiting for another installation to end counts.</summary>
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(5);

    /// <summary>Null once it is there, else a sentence saying why it is not.</summary>
    public static string? InstallChromium()
    {
        if (!File.Exists(Program))
        {
            return "It is installed by itself only on Debian, with apt-get.";
        }

        if (!Environment.IsPrivilegedProcess)
        {
            return "It is installed by itself only for root.";
        }

        // A machine whose lists are old can't find the package's file any more.
        return Run("update") ?? Run("install", "-y", "--no-install-recommends", "chromium", "fonts-liberation");
    }

    private static string? Run(params string[] arguments)
    {
        var start = new ProcessStartInfo(Program, ["-q", "-o", $"DPkg::Lock::Timeout={Longest.TotalSeconds}", .. arguments])
        {
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            Environment = { ["DEBIAN_FRONTEND"] = "noninteractive" },
        };

        using var process = Process.Start(start) ?? throw new InvalidOperationException($"{Program} did not start.");
        process.StandardInput.Close();
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        if (!process.WaitForExit(Longest))
        {
            process.Kill(entireProcessTree: true);
            return $"apt-get {arguments[0]} did not end within {Longest.TotalMinutes} minutes.";
        }

        return process.ExitCode == 0 ? null : $"apt-get {arguments[0]} failed: {(error.GetAwaiter().GetResult() + output.GetAwaiter().GetResult()).Trim()}";
    }
}
