namespace Protokollarchiv.Tests.Sources;

/// <summary>A bracket that nothing closes is a sign like any other; near a mark of withholding it publishes nothing.</summary>
public sealed class BracketTests
{
    [Theory]
    [InlineData("Siehe [3.")]
    [InlineData("[a und [x] und ] allein")]
    [InlineData("Vor ![ nach")]
    [InlineData("Vor [[Niemand ] nach [")]
    [InlineData("[a](b c) [d][e]")]
    [InlineData("[a\nb")]
    public void It_stays_where_it_is_written(string text)
    {
        Assert.Equal(text, SmallArchive.Meeting(text).Meeting.Passages[0].Text);
    }

    [Theory]
    [InlineData("**[fett** und [a [b](https://example.org)", "[fett und [a b")]
    [InlineData("- [x Fertig\n- [ Offen", "[x Fertig|[ Offen")]
    [InlineData("| [a | b |\n|---|---|\n| c [ | [ d |", "[a|b|c [|[ d")]
    public void Markup_around_it_is_read_as_ever(string text, string passages)
    {
        Assert.Equal(passages, string.Join('|', SmallArchive.Meeting(text).Meeting.Passages.Select(p => p.Text)));
    }

    [Theory]
    [InlineData("Siehe [3. Das [geheim]{.intern} bleibt.", "PRI4007")]
    [InlineData("[geheim [{.intern} bleibt.", "PRI4003")]
    [InlineData("[[geheim]{.intern} bleibt.", "PRI4007")]
    [InlineData("![geheim [3]{.intern} bleibt.", "PRI4007")]
    public void Beside_a_mark_it_ends_the_build(string text, string code)
    {
        using var archive = SmallArchive.Of($"-- protokolle/2022-10-24.md --\n{text}\n");

        var run = ProgramRun.Of("build", "--input", archive.Input, "--output", archive.Output);

        Assert.Equal(1, run.ExitCode);
        Assert.Contains($"error {code}", run.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(archive.Output));
    }
}
