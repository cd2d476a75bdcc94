using System.Globalization;
using System.Text;
using Protokollarchiv.Commands;
using Protokollarchiv.Files;
using Protokollarchiv.Language;
using Protokollarchiv.Search.Chunks;

namespace Protokollarchiv.Tests.Privacy;

/// <summary>Two hundred withheld names in every place of an archive: a search that shares nothing with the guard finds none of them in the site.</summary>
public sealed class CanaryTests
{
    [Fact]
    public void None_of_two_hundred_names_is_in_any_file_in_any_spelling()
    {
        using var archive = SmallArchive.Of(Canaries.Archive());
        var context = SmallArchive.Context();

        var built = SiteBuild.Run(new BuildOptions { Input = archive.Input, Output = archive.Output, Theme = Repository.PathOf("themes/standard") }, publish: true, context);

        Assert.False(built is null || context.Failed, string.Join('\n', context.Diagnostics.Sorted().Where(d => d.Code.Severity == Protokollarchiv.Diagnostics.Severity.Error).Take(20)));
        var spellings = Canaries.All.SelectMany(c => Spellings(c.Family)).ToArray();
        Assert.True(Canaries.All.Count() >= 200);
        Assert.Empty(Files(archive.Output).SelectMany(f => spellings.Where(s => f.Text.Contains(s, StringComparison.Ordinal)).Select(s => $"{f.Path}: {s}")).Take(20));
    }

    private static IEnumerable<string> Spellings(string family)
    {
        var small = family.ToLower(CultureInfo.InvariantCulture);
        return new[]
        {
            small,
            Slug.Of(family),
            small.Normalize(NormalizationForm.FormD),
            Uri.EscapeDataString(small).ToLowerInvariant(),
            System.Text.Json.JsonEncodedText.Encode(small).ToString().ToLowerInvariant(),
            System.Net.WebUtility.HtmlEncode(small),
        }.Distinct(StringComparer.Ordinal);
    }

    private static IEnumerable<(string Path, string Text)> Files(string folder) =>
        Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Select(path =>
        {
            var relative = Path.GetRelativePath(folder, path).Replace('\\', '/');
            var bytes = File.ReadAllBytes(path);
            var text = ReadableChunk.TextOf(new OutputFile(relative, bytes)) ?? Encoding.UTF8.GetString(bytes);
            return (relative, $"{relative}\n{text}".ToLower(CultureInfo.InvariantCulture));
        });
}
