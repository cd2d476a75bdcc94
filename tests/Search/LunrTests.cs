using System.Diagnostics;
using System.Text.Json;
using Protokollarchiv.Search;

namespace Protokollarchiv.Tests.Search;

/// <summary>The Lunr index is what lunr.js would build: asked of lunr.js where npm is there, else of what lunr.js has said before.</summary>
public sealed class LunrTests
{
    private const string Recorded = "tests/specs/lunr/scores.json";

    private static readonly string[] Queries = ["beirat", "antrag", "titel:finanzen", "+antrag -kirche", "landes*", "gremium:vorstand kirchen", "beirad~1"];

    private static readonly string Minutes =
        """
        -- site.yml --
        suche:
          lunr: true
        -- protokolle/2022-10-24-vorstand.md --
        ---
        gremium: Vorstand
        datum: 2022-10-24
        ---
        ## 1. Finanzen
        Der Antrag für Mittel der Kirchen wird gestellt. Anträge an das Land folgen.

        ## 2. Beirat
        Der Landesintegrationsbeirat hat getagt; im Beirat fehlt eine Stimme.
        -- protokolle/2022-11-14-vorstand.md --
        ---
        gremium: Vorstand
        datum: 2022-11-14
        ---
        ## 1. Verschiedenes
        Die Kirche hat den Antrag bewilligt.
        """.ReplaceLineEndings("\n");

    [Fact]
    public void Its_scores_are_those_of_lunr_js()
    {
        using var archive = SmallArchive.Of(Minutes);
        var folder = Directory.CreateTempSubdirectory("lunr-");
        var files = BuiltIndex.Files(archive.Read()).Where(f => f.Path.StartsWith("suche/lunr", StringComparison.Ordinal)).ToList();
        foreach (var file in files)
        {
            File.WriteAllBytes(Path.Combine(folder.FullName, Path.GetFileName(file.Path)), file.Content.ToArray());
        }

        using var said = JsonDocument.Parse(Said(folder.FullName));
        folder.Delete(recursive: true);

        Assert.Equal("2.3.9", said.RootElement.GetProperty("version").GetString());
        foreach (var query in Queries)
        {
            var expected = Scores(said.RootElement.GetProperty("built"), query);
            var actual = Scores(said.RootElement.GetProperty("loaded"), query);
            Assert.NotEmpty(expected);
            Assert.Equal(expected.Keys, actual.Keys);
            Assert.All(expected, hit => Assert.Equal(hit.Value, actual[hit.Key], tolerance: 0.001));
        }
    }

    [Fact]
    public void It_holds_the_numbers_that_lunr_js_has_computed()
    {
        using var archive = SmallArchive.Of(Minutes);
        var index = BuiltIndex.Files(archive.Read()).Single(f => f.Path == "suche/lunr.json");

        using var ours = JsonDocument.Parse(index.Content);

        using var recorded = JsonDocument.Parse(File.ReadAllText(Repository.PathOf(Recorded)));
        Assert.Equal(Vectors(recorded.RootElement), Vectors(ours.RootElement));
    }

    [Fact]
    public void Without_the_setting_there_is_none()
    {
        using var archive = SmallArchive.Of(Minutes.Replace("lunr: true", "lunr: false", StringComparison.Ordinal));

        Assert.DoesNotContain(BuiltIndex.Files(archive.Read()), f => f.Path.StartsWith("suche/lunr", StringComparison.Ordinal));
    }

    /// <summary>What lunr.js says; where there is no npm the index is compared by the other test alone.</summary>
    private static string Said(string folder)
    {
        var packages = Directory.CreateTempSubdirectory("npm-");
        try
        {
            if (Run("npm", "install", "--silent", "--no-audit", "--no-fund", "--prefix", packages.FullName, "lunr@2.3.9") is not null
                && Run("node", [Repository.PathOf("tests/specs/lunr/compare.mjs"), packages.FullName, folder, .. Queries]) is { } said)
            {
                return said;
            }
        }
        finally
        {
            packages.Delete(recursive: true);
        }

        return File.ReadAllText(Repository.PathOf("tests/specs/lunr/answers.json"));
    }

    private static string? Run(string program, params string[] arguments)
    {
        try
        {
            var start = new ProcessStartInfo(program, arguments) { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true };
            using var process = Process.Start(start);
            var output = process?.StandardOutput.ReadToEnd();
            process?.WaitForExit();
            return process is { ExitCode: 0 } ? output : null;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return null;
        }
    }

    private static SortedDictionary<string, double> Scores(JsonElement answers, string query) =>
        new(answers.GetProperty(query).EnumerateObject().ToDictionary(h => h.Name, h => h.Value.GetDouble()), StringComparer.Ordinal);

    /// <summary>For each field of each document its tokens with their scores, one a line.</summary>
    private static List<string> Vectors(JsonElement index)
    {
        var tokens = index.GetProperty("invertedIndex").EnumerateArray().ToDictionary(t => t[1].GetProperty("_index").GetInt32(), t => t[0].GetString());
        return
        [
            .. index.GetProperty("fieldVectors").EnumerateArray()
                .Select(v => v[0].GetString() + ": " + string.Join(' ', v[1].EnumerateArray().Chunk(2).Select(p => $"{tokens[p[0].GetInt32()]} {p[1].GetRawText()}").Order(StringComparer.Ordinal)))
                .Order(StringComparer.Ordinal),
        ];
    }
}
