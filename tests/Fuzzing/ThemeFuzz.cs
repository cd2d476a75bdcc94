using System.IO.Hashing;
using Protokollarchiv.Archive;
using Protokollarchiv.Files;
using Protokollarchiv.Pages;
using Protokollarchiv.Pipelines;
using Protokollarchiv.Theming;

namespace Protokollarchiv.Tests.Fuzzing;

/// <summary>A theme in which one file is not as it should be: a template, the words, <c>theme.yml</c>.</summary>
internal sealed class ThemeFuzz : IFuzzTarget
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("fuzz-");
    private readonly string standard = Repository.PathOf("themes/standard");
    private readonly string[] files;
    private readonly MinutesArchive archive;

    public ThemeFuzz()
    {
        files = [.. Directory.EnumerateFiles(standard, "*", SearchOption.AllDirectories).Where(f => Path.GetExtension(f) is ".liquid" or ".yml").Select(f => Path.GetRelativePath(standard, f)).Order(StringComparer.Ordinal)];
        var context = Context();
        archive = SiteBuild.Read(new InputFolder(Repository.PathOf("input"), context.Diagnostics).List(), context);
    }

    public int Share => 5;

    public FuzzInput Make(Random random)
    {
        var file = files[random.Next(files.Length)];
        var isYaml = file.EndsWith(".yml", StringComparison.Ordinal);
        return new FuzzInput($"thema/{file}", Mutation.OfText(File.ReadAllText(Path.Combine(standard, file)), isYaml ? GermanForms.Yaml : GermanForms.Liquid, random));
    }

    public string Run(FuzzInput input)
    {
        var theme = Path.Combine(folder.FullName, "thema");
        Directory.CreateDirectory(theme);
        File.WriteAllText(Path.Combine(theme, "theme.yml"), "basis: standard\n");
        var path = Path.Combine(folder.FullName, input.Name);
        Directory.CreateDirectory(Path.GetDirectoryName(path) ?? "");
        File.WriteAllBytes(path, input.Content);
        try
        {
            var context = Context();
            if (Theme.Load(theme, archive.Settings, context) is not { } loaded)
            {
                return "no theme";
            }

            // A page of each kind shows all that a template can get wrong.
            var site = new Site(archive, loaded.Words);
            var renderer = new PageRenderer(loaded, site, context.Diagnostics);
            var plan = SitePipelines.Plan(site, context);
            var hash = new XxHash3();
            Production.Run([new FilePipeline("pages", () => plan.Select(kind => renderer.File(kind.Pages[0])), plan.Length)], file => hash.Append(file.Content.Span), context);
            return $"{Convert.ToHexString(hash.GetCurrentHash())} {string.Join('\n', context.Diagnostics.Sorted().Select(d => d.ToString()))}";
        }
        finally
        {
            File.Delete(path);
        }
    }

    public void Dispose() => folder.Delete(recursive: true);

    private static BuildContext Context() => new() { Clock = new FuzzClock(), Threads = 1 };
}
