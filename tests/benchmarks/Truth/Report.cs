using System.Diagnostics;
using System.Text.Json;

namespace Protokollarchiv.Benchmarks.Truth;

/// <summary>What the program finds, as it tells other programs: <c>check --json</c>.</summary>
internal static class Report
{
    /// <returns>By source of the minutes, what each names.</returns>
    public static Dictionary<string, Dictionary<NamedKind, HashSet<string>>> Of(string folder)
    {
        var program = Path.Combine(AppContext.BaseDirectory, "protokollarchiv.dll");
        var start = new ProcessStartInfo("dotnet") { RedirectStandardOutput = true, UseShellExecute = false };
        foreach (var argument in (ReadOnlySpan<string>)[program, "check", "--json", "--input", folder])
        {
            start.ArgumentList.Add(argument);
        }

        using var process = Process.Start(start) ?? throw new InvalidOperationException("dotnet does not start");
        using var report = JsonDocument.Parse(process.StandardOutput.BaseStream);
        process.WaitForExit();
        return report.RootElement.GetProperty("meetings").EnumerateArray().ToDictionary(
            m => m.GetProperty("source").GetString() ?? "",
            m => Enum.GetValues<NamedKind>().ToDictionary(k => k, k => Names(m, k)),
            StringComparer.Ordinal);
    }

    private static HashSet<string> Names(JsonElement meeting, NamedKind kind) =>
        meeting.GetProperty(kind.ToString().ToLowerInvariant()).EnumerateArray().Select(e => e.GetString()).OfType<string>().ToHashSet(StringComparer.Ordinal);
}
