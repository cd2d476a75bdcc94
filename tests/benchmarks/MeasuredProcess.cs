using System.Diagnostics;
using System.Globalization;

namespace Protokollarchiv.Benchmarks;

/// <summary>What a program took, from its start to its end. Linux only: it reads <c>/proc</c>.</summary>
/// <param name="Wall">Seconds.</param>
/// <param name="Processor">Seconds of all its threads and children, in user mode and in the kernel.</param>
/// <param name="Memory">Bytes at its peak, looked at every ten milliseconds.</param>
internal sealed record MeasuredProcess(double Wall, double Processor, long Memory)
{
    private const int TicksPerSecond = 100;

    private static readonly TimeSpan BetweenLooks = TimeSpan.FromMilliseconds(10);

    /// <exception cref="InvalidOperationException">It ended otherwise than well; the message has its last words.</exception>
    public static MeasuredProcess Of(string program, params IEnumerable<string> arguments)
    {
        var before = ProcessorOfChildren();
        var watch = Stopwatch.StartNew();
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { UseShellExecute = false, RedirectStandardError = true, RedirectStandardOutput = true })
            ?? throw new InvalidOperationException($"{program} did not start.");
        var said = process.StandardOutput.ReadToEndAsync();
        var complained = process.StandardError.ReadToEndAsync();
        var memory = 0L;
        while (!process.WaitForExit(BetweenLooks))
        {
            memory = Math.Max(memory, PeakMemory(process.Id));
        }

        process.WaitForExit();
        var wall = watch.Elapsed.TotalSeconds;
        return process.ExitCode == 0
            ? new MeasuredProcess(wall, ProcessorOfChildren() - before, memory)
            : throw new InvalidOperationException($"{program} ended with {process.ExitCode}: {said.Result}{complained.Result}");
    }

    /// <summary>The one with the median time.</summary>
    public static MeasuredProcess Median(IReadOnlyCollection<MeasuredProcess> runs) => runs.OrderBy(r => r.Wall).ElementAt(runs.Count / 2);

    public string Text(string name) =>
        string.Create(CultureInfo.InvariantCulture, $"{name,-10} {Wall,7:0.00} s   processor {Processor,7:0.00} s   memory {Memory >> 20,5} MB");

    /// <summary>proc(5): the 16th and 17th field are the time of the children that were waited for, in ticks; the 2nd may hold spaces.</summary>
    private static double ProcessorOfChildren()
    {
        var fields = File.ReadAllText("/proc/self/stat");
        var afterName = fields[(fields.LastIndexOf(')') + 2)..].Split(' ');
        return (long.Parse(afterName[13], CultureInfo.InvariantCulture) + long.Parse(afterName[14], CultureInfo.InvariantCulture)) / (double)TicksPerSecond;
    }

    private static long PeakMemory(int id)
    {
        try
        {
            var line = File.ReadLines($"/proc/{id}/status").FirstOrDefault(l => l.StartsWith("VmHWM:", StringComparison.Ordinal));
            return line is null ? 0 : long.Parse(line["VmHWM:".Length..^"kB".Length], NumberStyles.AllowLeadingWhite | NumberStyles.AllowTrailingWhite, CultureInfo.InvariantCulture) << 10;
        }
        catch (IOException)
        {
            return 0; // ended between two looks
        }
    }
}
