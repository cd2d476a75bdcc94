using Protokollarchiv.Commands;

namespace Protokollarchiv.Tests.Commands;

/// <summary>The closing table speaks the language of the site.</summary>
public sealed class BuildSummaryTests
{
    [Theory]
    [InlineData("de", "Erzeugen", "Seiten der Sitzungen", "Dateien veröffentlicht")]
    [InlineData("en", "PostProcess", "meeting pages", "files published")]
    public void It_tells_what_was_made(string language, params string[] words)
    {
        using var archive = SmallArchive.Of($"-- protokolle/2022-10-24-vorstand.md --\n## 1. Dach\n-- site.yml --\nsprache: {language}\n");

        var run = ProgramRun.Of("build", "--input", archive.Input, "--output", archive.Output);

        Assert.All(words, word => Assert.Contains(word, run.Out, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("de", "--drafts", "Entwürfe sind dabei: Laden Sie diese Fassung nicht hoch.")]
    [InlineData("de", "--strict", "Nichts veröffentlicht: Mit --strict gelten die Warnungen oben als Fehler.")]
    [InlineData("en", "--strict", "Nothing published: with --strict, the warnings above count as errors.")]
    public void Its_last_words_say_what_an_option_made_of_it(string language, string option, string words)
    {
        using var archive = SmallArchive.Of($"-- protokolle/2022-10-24-vorstand.md --\n---\nstatus: entwurf\n---\n## 1. Dach\n-- site.yml --\nsprache: {language}\n");

        var run = ProgramRun.Of("build", option, "--input", archive.Input, "--output", archive.Output);

        Assert.EndsWith(words, run.Out.ReplaceLineEndings(" ").TrimEnd(), StringComparison.Ordinal);
    }

    [Fact]
    public void Without_an_option_it_says_nothing_of_drafts()
    {
        using var archive = SmallArchive.Of("-- protokolle/2022-10-24-vorstand.md --\n---\nstatus: entwurf\n---\n## 1. Dach\n");

        var run = ProgramRun.Of("build", "--input", archive.Input, "--output", archive.Output);

        Assert.DoesNotContain("Entwürfe", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_pipeline_has_a_German_name()
    {
        var context = SmallArchive.Context();

        SiteBuild.Run(new BuildOptions { Input = Repository.PathOf("tests/archives/beispiel/input"), Theme = Repository.PathOf("themes/standard") }, publish: false, context);

        Assert.NotEmpty(context.Runs.All);
        Assert.All(context.Runs.All, run => Assert.NotEqual(run.Name, PipelineWords.Of(run, "de")));
    }
}
