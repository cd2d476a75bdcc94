using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.Playwright;
using Protokollarchiv.Tests.Browser;
using Protokollarchiv.Tests.Preview;

namespace Protokollarchiv.Benchmarks;

/// <summary>How long a browser waits for the page after a file was saved: once with other words, once with another title, which lists show too.</summary>
internal sealed partial class PreviewBenchmark : IBenchmark
{
    private const int Rounds = 30;

    public string Name => "preview";

    public string Usage => "DIR   from saving a file to the changed page in the browser, time to the first page, memory; changes files in DIR and puts them back";

    public int Run(ReadOnlySpan<string> arguments)
    {
        if (arguments is not [var folder, ..])
        {
            return 2;
        }

        MeasureAsync(folder).GetAwaiter().GetResult();
        return 0;
    }

    private static async Task MeasureAsync(string folder)
    {
        var file = Directory.EnumerateFiles(Path.Combine(folder, "protokolle"), "*.md", SearchOption.AllDirectories).Order(StringComparer.Ordinal).ElementAt(3);
        var text = await File.ReadAllTextAsync(file);
        var started = Stopwatch.StartNew();
        using var preview = PreviewProcess.Of("--input", folder);
        Print($"serves after {started.ElapsedMilliseconds} ms");
        await using var window = await Chromium.OpenAsync();
        var page = await window.NewPageAsync();
        var first = Stopwatch.StartNew();
        await page.GotoAsync($"{preview.Url}/protokolle/{Path.GetFileNameWithoutExtension(file)}/");
        Print($"first page after {first.ElapsedMilliseconds} ms");
        await page.WaitForTimeoutAsync(500);
        try
        {
            await RoundsAsync("other words", page, i => File.WriteAllText(file, $"{text}\n\nRunde {i} ist vorbei.\n"));
            await RoundsAsync("another title", page, i => File.WriteAllText(file, Title().Replace(text, $"titel: Runde {i}", 1)));
        }
        finally
        {
            await File.WriteAllTextAsync(file, text);
        }

        Print($"memory {preview.PeakMemory >> 20} MB");
    }

    private static async Task RoundsAsync(string what, IPage page, Action<int> save)
    {
        var times = new List<double>();
        for (var i = 0; i < Rounds; i++)
        {
            var shown = page.WaitForFunctionAsync($"() => document.title.includes('Runde {i}') || document.querySelector('main').textContent.includes('Runde {i} ')", null, new() { PollingInterval = 1 });
            await page.WaitForTimeoutAsync(100);
            var watch = Stopwatch.StartNew();
            save(i);
            await shown;
            times.Add(watch.Elapsed.TotalMilliseconds);
        }

        times.Sort();
        Print($"{what}: median {times[Rounds / 2]:0} ms, p95 {times[(int)(Rounds * 0.95)]:0} ms from save to page");
    }

    [GeneratedRegex("^titel:.*$", RegexOptions.Multiline)]
    private static partial Regex Title();

    private static void Print(FormattableString line) => Console.WriteLine(line.ToString(CultureInfo.InvariantCulture));
}
