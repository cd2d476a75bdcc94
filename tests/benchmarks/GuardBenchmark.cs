using System.Diagnostics;
using System.Globalization;
using Protokollarchiv.Archive;
using Protokollarchiv.Diagnostics;
using Protokollarchiv.Files;
using Protokollarchiv.Privacy;
using Protokollarchiv.Privacy.Guard;
using Protokollarchiv.Privacy.Names;

namespace Protokollarchiv.Benchmarks;

/// <summary>What it costs to read a finished site for what is withheld.</summary>
internal sealed class GuardBenchmark : IBenchmark
{
    private const int People = 50;
    private const int Rounds = 41;

    public string Name => "guard";

    public string Usage => $"SITE: milliseconds of processor time a megabyte of a published site, read for the names of {People} people, median of {Rounds}";

    public int Run(ReadOnlySpan<string> arguments)
    {
        if (arguments.Length != 1 || !Directory.Exists(arguments[0]))
        {
            return 2;
        }

        var site = arguments[0];
        var files = Directory.EnumerateFiles(site, "*", SearchOption.AllDirectories)
            .Select(path => new OutputFile(Path.GetRelativePath(site, path).Replace('\\', '/'), File.ReadAllBytes(path)))
            .ToList();
        var megabytes = files.Sum(f => (double)f.Content.Length) / 1_000_000;
        var withheld = new WithheldRecord { Names = WithheldNames.Of([.. Enumerable.Range(0, People).Select(Person)]) };
        var times = Enumerable.Range(0, Rounds).Select(_ => Read(files, withheld)).Order().ToList();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{files.Count} files, {megabytes:0.0} MB: {times[Rounds / 2].TotalMilliseconds / megabytes:0.00} ms a megabyte"));
        return 0;
    }

    private static Person Person(int number)
    {
        var name = string.Create(CultureInfo.InvariantCulture, $"Zu{(char)('a' + (number % 26))}dora Kwin{(char)('a' + (number / 26))}{(char)('a' + (number % 26))}brecht");
        return new Person { Name = name, Slug = Language.Slug.Of(name), Visibility = number % 2 == 0 ? Visibility.Anonymous : Visibility.Initials };
    }

    private static TimeSpan Read(List<OutputFile> files, WithheldRecord withheld)
    {
        using var process = Process.GetCurrentProcess();
        var before = process.TotalProcessorTime;
        var guard = new LeakGuard(withheld, ofTheme: []);
        files.ForEach(guard.Read);
        guard.Report(new DiagnosticBag(), _ => null);
        process.Refresh();
        return process.TotalProcessorTime - before;
    }
}
