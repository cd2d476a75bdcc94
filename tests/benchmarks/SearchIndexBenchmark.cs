using System.Diagnostics;
using System.Globalization;
using Protokollarchiv.Commands;
using Protokollarchiv.Files;
using Protokollarchiv.Pages;
using Protokollarchiv.Pipelines;
using Protokollarchiv.Search;
using Protokollarchiv.Tests;
using Protokollarchiv.Theming;

namespace Protokollarchiv.Benchmarks;

/// <summary>What building the index costs, warm, and how many bytes of what it has.</summary>
internal sealed class SearchIndexBenchmark : IBenchmark
{
    private const int Rounds = 3;

    public string Name => "search-index";

    public string Usage => "DIR [ROUNDS]   time and memory of building the search index, and its bytes";

    public int Run(ReadOnlySpan<string> arguments)
    {
        if (arguments is not [var folder, ..] || SiteBuild.ReadSources(new BuildOptions { Input = folder, Output = "" }, new BuildContext()) is not { } sources)
        {
            return 2;
        }

        var archive = SiteBuild.Read(sources, new BuildContext());
        if (Theme.Load(Repository.PathOf("themes/standard"), archive.Settings, new BuildContext()) is not { } theme)
        {
            return 2;
        }

        var site = new Site(archive, theme.Words);

        var rounds = arguments is [_, var written, ..] ? int.Parse(written, CultureInfo.InvariantCulture) : Rounds;
        using var process = Process.GetCurrentProcess();
        List<(string Kind, int Bytes)> files = [];
        for (var i = 0; i < rounds; i++)
        {
            files.Clear();
            var before = GC.GetTotalMemory(forceFullCollection: true);
            var most = before;
            using var looking = new Timer(_ => most = Math.Max(most, GC.GetTotalMemory(forceFullCollection: false)), null, 0, 10);
            process.Refresh();
            var processor = process.TotalProcessorTime;
            var allocated = GC.GetTotalAllocatedBytes();
            var watch = Stopwatch.StartNew();
            files.AddRange(SearchFiles.Of(site, sources, new BuildContext()).Select(file => (KindOf(file), file.Content.Length)));
            watch.Stop();
            process.Refresh();
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{watch.ElapsedMilliseconds} ms, processor {(process.TotalProcessorTime - processor).TotalMilliseconds:0} ms, {(GC.GetTotalAllocatedBytes() - allocated) / 1e6:0} MB allocated, at most {(most - before) / 1e6:0} MB at once beside the archive's {before / 1e6:0} MB, process peak {process.PeakWorkingSet64 / 1e6:0} MB"));
        }

        foreach (var kind in files.GroupBy(file => file.Kind, StringComparer.Ordinal).OrderBy(k => k.Key, StringComparer.Ordinal))
        {
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{kind.Key,-24} {kind.Count(),6} files {kind.Sum(f => (long)f.Bytes),10} bytes, largest {kind.Max(f => f.Bytes)}"));
        }

        return 0;
    }

    private static string KindOf(OutputFile file) =>
        file.Path == SearchPaths.Root ? "1 root" : file.Path[SearchPaths.Folder.Length] switch
        {
            'w' => "2 terms and postings",
            'e' => "3 endings",
            'f' => "4 filters",
            'n' => "5 neighbours (phrases)",
            _ => "6 texts of hits",
        };
}
