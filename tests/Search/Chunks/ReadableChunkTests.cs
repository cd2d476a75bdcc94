using Protokollarchiv.Files;
using Protokollarchiv.Search;
using Protokollarchiv.Search.Chunks;

namespace Protokollarchiv.Tests.Search.Chunks;

/// <summary>Of the index the guard gets what is written in letters, and none of the bits.</summary>
public sealed class ReadableChunkTests
{
    [Fact]
    public void Notes_text_and_filters_are_readable_and_the_rest_is_empty()
    {
        using var archive = SmallArchive.Of("-- personen/jonte-wiebelitz.md --\n---\nname: Jonte Wiebelitz\n---\n-- protokolle/2022-10-24-vorstand.md --\n## 1. Bericht\n\nHerr Wiebelitz malt.\n");
        archive.Build();

        var texts = Directory.EnumerateFiles(archive.Output, "*", SearchOption.AllDirectories)
            .Select(path => new OutputFile(Path.GetRelativePath(archive.Output, path).Replace('\\', '/'), File.ReadAllBytes(path)))
            .Where(file => file.Path.StartsWith(SearchPaths.Folder, StringComparison.Ordinal))
            .ToLookup(file => file.Path[SearchPaths.Folder.Length], ReadableChunk.TextOf);

        Assert.Contains("{\"", Assert.Single(texts[SearchPaths.Terms]), StringComparison.Ordinal);
        Assert.Contains("Jonte Wiebelitz", Assert.Single(texts[SearchPaths.Terms]), StringComparison.Ordinal);
        Assert.Contains("Herr Wiebelitz malt.", Assert.Single(texts[SearchPaths.Rows]), StringComparison.Ordinal);
        Assert.Contains(texts[SearchPaths.Filters], text => text?.Contains("Jonte Wiebelitz", StringComparison.Ordinal) == true);
        Assert.All(texts[SearchPaths.Neighbours].Concat(texts[SearchPaths.Endings]), text => Assert.Equal("", text));
    }

    [Fact]
    public void Another_file_is_no_chunk()
    {
        Assert.Null(ReadableChunk.TextOf(new OutputFile("index.html", "<p>"u8.ToArray())));
    }
}
