using System.Text;
using Protokollarchiv.Files;
using Protokollarchiv.Search;
using Protokollarchiv.Search.Chunks;

namespace Protokollarchiv.Tests.Search;

public sealed class SearchFilesTests
{
    private const string Minutes =
        """
        -- protokolle/2022-10-24-vorstand.md --
        ---
        gremium: Vorstand
        datum: 2022-10-24
        ---
        # Protokoll der Vorstandssitzung am 24.10.2022

        ## 1. Unterbringung
        In der Landesaufnahmeeinrichtung (LAE) fehlen Räume.

        ::: intern
        Der Mietpreis wird niemandem außerhalb dieses Kreises genannt oder gezeigt.
        :::
        -- protokolle/2022-11-14-vorstand.md --
        ---
        gremium: Vorstand
        datum: 2022-11-14
        ---
        ## 1. Verschiedenes
        Der Landesintegrationsbeirat tagt im Frühjahr.
        """;

    [Fact]
    public void The_bytes_do_not_depend_on_the_number_of_threads()
    {
        using var archive = SmallArchive.Of(Minutes);
        var read = archive.Read();

        var one = BuiltIndex.Files(read, threads: 1);
        var many = BuiltIndex.Files(read, threads: 7);

        AssertSame(one, many);
    }

    [Fact]
    public void Whoever_reads_the_same_minutes_again_gets_the_same_bytes()
    {
        using var archive = SmallArchive.Of(Minutes);

        var first = BuiltIndex.Files(archive.Read());
        var second = BuiltIndex.Files(archive.Read());

        AssertSame(first, second);
    }

    [Fact]
    public void Only_the_root_has_a_name_that_stays()
    {
        using var archive = SmallArchive.Of(Minutes);
        var before = BuiltIndex.Files(archive.Read()).ToDictionary(f => f.Path, f => f.Content.ToArray());
        archive.Write("protokolle/2022-11-14-vorstand.md", "---\ndatum: 2022-11-14\n---\n## 1. Verschiedenes\nDer Landtag tagt im Herbst.");

        var after = BuiltIndex.Files(archive.Read()).ToDictionary(f => f.Path, f => f.Content.ToArray());

        Assert.All(before.Keys.Intersect(after.Keys).Where(path => path != SearchPaths.Root), path => Assert.Equal(before[path], after[path]));
        Assert.NotEqual(before[SearchPaths.Root], after[SearchPaths.Root]);
    }

    [Fact]
    public void The_guard_can_read_the_text_of_hits_as_it_is_written()
    {
        using var archive = SmallArchive.Of(Minutes);

        var text = string.Concat(BuiltIndex.Files(archive.Read()).Select(ReadableChunk.TextOf));

        Assert.Contains("In der Landesaufnahmeeinrichtung (LAE) fehlen Räume.", text, StringComparison.Ordinal);
        Assert.Contains("Der Landesintegrationsbeirat tagt im Frühjahr.", text, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_withheld_is_in_no_file()
    {
        using var archive = SmallArchive.Of(Minutes);

        var files = BuiltIndex.Files(archive.Read());

        Assert.NotEmpty(files);
        Assert.All(files, file => Assert.DoesNotContain("mietpreis", (ReadableChunk.TextOf(file) ?? Encoding.UTF8.GetString(file.Content.Span)).ToLowerInvariant(), StringComparison.Ordinal));
    }

    [Fact]
    public void An_abbreviation_is_learned_where_minutes_explain_it()
    {
        using var archive = SmallArchive.Of(Minutes);

        var index = BuiltIndex.Of(archive.Read());

        Assert.Equal("LAE", Assert.Single(index.Abbreviations).Name);
    }

    [Fact]
    public void An_empty_archive_has_an_index_too()
    {
        var files = BuiltIndex.Files(Archives.Of());

        Assert.Contains(files, f => f.Path == SearchPaths.Root);
        Assert.All("wenf", kind => Assert.Contains(files, f => f.Path.StartsWith($"{SearchPaths.Folder}{kind}0-", StringComparison.Ordinal)));
    }

    [Fact]
    public void Words_of_any_length_and_script_are_indexed()
    {
        var meeting = Archives.Meeting("2022-10-24", "Vorstand", "# 1 Länge", new string('x', 5000) + " \U0001D49C\uD800 中文 " + new string('ß', 400));

        var files = BuiltIndex.Files(Archives.Of(meeting));

        Assert.NotEmpty(files);
    }

    /// <summary>The root, which keeps its name whatever it says, and every shard.</summary>
    private static void AssertSame(List<OutputFile> expected, List<OutputFile> actual)
    {
        Assert.Contains(expected, file => file.Path == SearchPaths.Root);
        Assert.Equal(expected.Select(file => (file.Path, Convert.ToHexString(file.Content.Span))), actual.Select(file => (file.Path, Convert.ToHexString(file.Content.Span))));
    }
}
