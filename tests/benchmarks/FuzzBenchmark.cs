using System.Diagnostics;
using System.Globalization;
using Protokollarchiv.Tests.Fuzzing;

namespace Protokollarchiv.Benchmarks;

/// <summary>Gives the program inputs that nobody would write, and keeps those that break something.</summary>
internal sealed class FuzzBenchmark : IBenchmark
{
    private const int MostFailures = 50;
    private const int Progress = 10_000;

    private static readonly TimeSpan Hang = TimeSpan.FromSeconds(30);

    public string Name => "fuzz";

    public string Usage => "COUNT [SEED] [FIRST]: failures with what they broke, each input kept below .build/fuzz; ends with 1 when there are any";

    public int Run(ReadOnlySpan<string> arguments)
    {
        var numbers = arguments.ToArray().Select(a => int.TryParse(a, CultureInfo.InvariantCulture, out var number) ? number : -1).ToArray();
        if (numbers.Length is 0 or > 3 || numbers.Contains(-1))
        {
            return 2;
        }

        var (count, seed, first) = (numbers[0], numbers.ElementAtOrDefault(1), numbers.ElementAtOrDefault(2));
        using var fuzzer = new Fuzzer(seed);
        using var watch = new Timer(_ => EndWhenHanging(fuzzer), null, Hang, Hang / 10);
        var clock = Stopwatch.StartNew();
        var failures = 0;
        var done = 0;
        for (; done < count && failures < MostFailures; done++)
        {
            if (fuzzer.Try(first + done) is { } failure)
            {
                failures++;
                Console.WriteLine($"{failure.Number} {failure.What}\n  {Keep(failure.Number, failure.Input)}");
            }

            if ((done + 1) % Progress == 0)
            {
                Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{done + 1} inputs, {clock.Elapsed.TotalSeconds:0} s, {failures} failures, {Environment.WorkingSet / 1_000_000} MB"));
            }
        }

        foreach (var (target, (inputs, time)) in fuzzer.Spent)
        {
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {target}: {inputs} inputs, {time.TotalMilliseconds / inputs:0.0} ms each"));
        }

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{done} inputs from seed {seed} in {clock.Elapsed.TotalSeconds:0} s: {failures} failures"));
        return failures == 0 ? 0 : 1;
    }

    private static string Keep(int number, FuzzInput input)
    {
        var path = Tests.Repository.PathOf($".build/fuzz/{number.ToString(CultureInfo.InvariantCulture)}-{Path.GetFileName(input.Name)}");
        Directory.CreateDirectory(Path.GetDirectoryName(path) ?? "");
        File.WriteAllBytes(path, input.Content);
        return path;
    }

    /// <summary>A thread that hangs cannot be ended; the process can.</summary>
    private static void EndWhenHanging(Fuzzer fuzzer)
    {
        if (fuzzer.Current is ({ } input, var since) && Stopwatch.GetElapsedTime(since) > Hang)
        {
            Console.WriteLine($"An input does not end: {Keep(-1, input)}");
            Environment.Exit(1);
        }
    }
}
