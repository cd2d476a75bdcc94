namespace Protokollarchiv.Tests.Privacy.Marks;

/// <summary>A mark that is nearly right is an error where it stands, in every kind of source; what only looks a little like one is none.</summary>
public sealed class LeftOverMarkTests
{
    [Theory]
    [InlineData("[geheim]{intern}", "1:9")]
    [InlineData("[geheim] {.intern}", "1:10")]
    [InlineData("[geheim]{.intern", "1:9")]
    [InlineData("[geheim]{.interm}", "1:9")]
    [InlineData("[geheim]{ vertraulich }", "1:9")]
    [InlineData("[geheim]{{intern}}", "1:10")]
    [InlineData("[geheim](.intern)", "1:9")]
    [InlineData("[geheim][.intern]", "1:9")]
    [InlineData("Vor <!– geheim –> nach", "1:5")]
    [InlineData("Vor <! -- geheim --> nach", "1:5")]
    [InlineData(@"\[geheim\]{.intern}", "1:11")]
    [InlineData(@"[geheim]{\.intern}", "1:9")]
    [InlineData("`geheim`{.intern}", "1:9")]
    [InlineData("## TOP 1: Dach {intern}\n\ngeheim", "1:16")]
    [InlineData("    ## TOP 1: Dach {.intern}\n\ngeheim", "1:20")]
    [InlineData("TOP 1: Dach {.intern}\n\ngeheim", "1:13")]
    [InlineData(":: intern\ngeheim\n", "1:1")]
    [InlineData("::: vertraulich\ngeheim\n:::", "1:1")]
    [InlineData("::: itnern\ngeheim\n:::", "1:1")]
    [InlineData("::: intern Personal\ngeheim\n:::", "1:1")]
    [InlineData("::: nicht öffentlich\ngeheim\n:::", "1:1")]
    [InlineData("\\::: intern\ngeheim\n\\:::", "1:1")]
    [InlineData(":::\ngeheim", "1:1")]
    [InlineData("..: intern\ngeheim\n:::", "3:1")]
    [InlineData("<div class=\"intern\">\n\ngeheim\n\n</div>", "1:1")]
    [InlineData("Vor <span id=a class='klein intern'>geheim</span> nach", "1:5")]
    [InlineData("<section\n  class = vertraulich>geheim</section>", "1:1")]
    [InlineData("Vor <intern>geheim</intern> nach", "1:5")]
    [InlineData("```{.intern}\ngeheim\n```", "1:4")]
    [InlineData("```intern\ngeheim\n```", "1:1")]
    [InlineData("Vor\n\n!!! intern\n    geheim", "3:1")]
    [InlineData("> ??? vertraulich \"Personal\"\n> geheim", "1:3")]
    [InlineData("Vor <!-- intern --> geheim", "1:5")]
    [InlineData("<!-- Vertraulich: -->\n\ngeheim", "1:1")]
    [InlineData("<!--- {.intern} --->\n\ngeheim", "1:1")]
    [InlineData("- Punkt ::: intern\n", "1:9")]
    [InlineData("> :: intern\n> geheim", "1:3")]
    [InlineData("```\nCode\n\n[geheim]{intern}", "4:9")]
    [InlineData("  ```\nkein Code\n[geheim]{intern}\n  ```", "3:9")]
    [InlineData("ein ` allein\nund `[geheim]{intern}`", "2:14")]
    public void What_was_meant_as_a_mark_is_reported(string minutes, string place)
    {
        using var archive = SmallArchive.Of($"-- protokolle/2022-10-24.md --\n{minutes}\n");

        archive.Read();

        Assert.Equal([$"protokolle/2022-10-24.md:{place} PRI4003"], archive.Reported.Where(r => r.Contains("PRI", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("Das wurde intern geklärt (intern), es gab interne Absprachen: vertraulich <3 --> gut.")]
    [InlineData("Ergebnis:: intern geklärt. Siehe std::intern und [intern](https://example.org/intern).")]
    [InlineData("{Raum 3} [Plan]{.klein} {% include intern.html %} {{ page.internal }} [x]{.extern}")]
    [InlineData("<div class=\"inner internet\">intern</div> <https://example.org/intern> <intern@example.org> `<p class=intern>` 3 < intern")]
    [InlineData("<a href=\"/class=intern\" title=\"intern\">Seite</a> Die <b>class</b> intern")]
    [InlineData("<!-- intern: K. Blau anrufen --> Das <!-- Interner Hinweis --> wurde <!-- nicht vertraulich --> geklärt.")]
    [InlineData("```yaml\nstatus: intern\n```\n\n```{.yaml}\nintern\n```")]
    [InlineData("Mit `<!-- intern -->` geht es nicht:\n\n```\n<!-- intern -->\n```")]
    [InlineData("::: info\nDas wurde intern geklärt.\n:::")]
    [InlineData("!!! note \"intern\"\n!!! intern klären\nEilig!!! intern\n??? internet\n```yaml\nintern\n```")]
    [InlineData(":::success Titel\n:::warning\nText\n:::\n:::")]
    [InlineData("So schreibt man es: `[Wort]{intern}` und ``::: ` {.intern}``.")]
    [InlineData("```\n::: vertraulich\n{intern}\n```")]
    [InlineData("- Beispiel:\n\n  ~~~~ markdown\n  :::\n  ~~~\n  {intern}\n  ~~~~")]
    public void What_minutes_say_of_internal_matters_or_show_as_code_is_no_mark(string minutes)
    {
        using var archive = SmallArchive.Of($"-- protokolle/2022-10-24.md --\n{minutes}\n");

        archive.Read();

        Assert.DoesNotContain(archive.Reported, r => r.Contains("PRI", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("seiten/ueber.md")]
    [InlineData("themen/haus.md")]
    [InlineData("personen/karla-blau.md")]
    [InlineData("partner/verein-nord.md")]
    [InlineData("protokolle/2022-10-24.md")]
    public void Every_kind_of_source_is_looked_through_front_matter_included(string path)
    {
        using var archive = SmallArchive.Of($"-- {path} --\n---\nname: Haus\ntitel: Haus [geheim]{{intern}}\n---\n\n::: intern Personal\ngeheim\n:::\n");

        archive.Read();

        Assert.Equal([$"{path}:3:21 PRI4003", $"{path}:6:1 PRI4003"], archive.Reported.Where(r => r.EndsWith("PRI4003", StringComparison.Ordinal)));
    }

    [Fact]
    public void Nothing_is_published()
    {
        using var archive = SmallArchive.Of("-- seiten/ueber.md --\n---\ntitel: Über uns\n---\n\n[geheim]{intern}\n");

        var run = ProgramRun.Of("build", "--input", archive.Input, "--output", archive.Output);

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("seiten/ueber.md:5:9: error PRI4003", run.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(archive.Output));
    }
}
