using System.Diagnostics;

namespace Protokollarchiv.Tests.Sources;

/// <summary>A megabyte of anything is read in seconds; a step that took the square of its length would take many minutes.</summary>
public sealed class LinearityTests
{
    private const int Megabyte = 1_000_000;

    /// <summary>Many times what it takes, also on a busy machine.</summary>
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(2);

    [Theory]
    [InlineData("Der Vorstand hat am 24.10.2022 beschlossen, dass K. Blau sich um „das Dach“ kümmert. ")]
    [InlineData("Der Vorstand trifft sich um 19 Uhr\n")]
    [InlineData("[")]
    [InlineData("[[")]
    [InlineData("[a]")]
    [InlineData("[a](b)")]
    [InlineData("![a](")]
    [InlineData("\\")]
    [InlineData("*")]
    [InlineData("*a **b ")]
    [InlineData("_a")]
    [InlineData("~~a")]
    [InlineData(":::\n")]
    [InlineData("::: intern\nx\n:::\n")]
    [InlineData("[x]{.intern} ")]
    [InlineData("<!-- a -->")]
    [InlineData("<b>")]
    [InlineData("&amp;")]
    [InlineData("„a ")]
    [InlineData("(")]
    [InlineData("(a) ")]
    [InlineData("|a\n")]
    [InlineData("| a | b |\n")]
    [InlineData("> ")]
    [InlineData("- ")]
    [InlineData("1. a\n")]
    [InlineData("# TOP 3: Haus\n\n")]
    [InlineData("Ein Satz steht hier.\n---\n")]
    [InlineData("Beschluss: Ja: 3, Nein: 2\n\n")]
    [InlineData("- [ ] Dach decken (K. Blau, bis 3.4.2022)\n")]
    [InlineData("Ort: a · ")]
    [InlineData("{% a ")]
    [InlineData("{{ a }}")]
    [InlineData("`")]
    [InlineData("1")]
    [InlineData("24.10.2022 ")]
    [InlineData("19:00-")]
    [InlineData("a\r\n")]
    [InlineData("K. Blau: a\n\n")]
    public void A_megabyte_of_it_is_read_in_seconds(string unit)
    {
        AssertReadInTime(string.Concat(Enumerable.Repeat(unit, Megabyte / unit.Length)));
    }

    [Theory]
    [InlineData("Anwesend: ", "K. Blau, ")]
    [InlineData("Anwesend:\n", "K. Blau,\n")]
    [InlineData("Anwesend: K. Blau\n\n# 1. Haus\n\n", "→ K. Blau ")]
    [InlineData("# 1. Haus\n\nBeschluss: ", "3 Ja 2 Nein ")]
    [InlineData("| Ja | Nein |\n|---|---|\n", "| 1 | 2 |\n")]
    public void So_is_a_megabyte_behind_what_gives_it_a_meaning(string start, string unit)
    {
        AssertReadInTime(start + string.Concat(Enumerable.Repeat(unit, Megabyte / unit.Length)));
    }

    [Theory]
    [InlineData("  ", "- a\n")]
    [InlineData("> ", "a\n")]
    public void Ten_thousand_levels_exhaust_neither_stack_nor_time(string level, string line)
    {
        const int levels = 10_000;

        AssertReadInTime(string.Concat(Enumerable.Range(0, levels).Select(i => string.Concat(Enumerable.Repeat(level, Math.Min(i, 300))) + line)));
        AssertReadInTime(string.Concat(Enumerable.Repeat(level.Trim() + "- ", levels)) + "a");
    }

    private static void AssertReadInTime(string minutes)
    {
        using var archive = SmallArchive.Of("");
        archive.Write("protokolle/2022-10-24.md", minutes);
        var clock = Stopwatch.StartNew();

        archive.Read();

        Assert.InRange(clock.Elapsed, TimeSpan.Zero, Longest);
    }
}
